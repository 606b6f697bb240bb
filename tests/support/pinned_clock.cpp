#include "support/pinned_clock.h"

namespace greenroom::test {

Moment pinnedMoment()
{
    const QDateTime local(QDate(2026, 5, 14), QTime(10, 43, 40), Qt::OffsetFromUTC, 8 * 3600);
    return {local.toMSecsSinceEpoch(), 8 * 3600};
}

} // namespace greenroom::test
