#include "platform/system_clock.h"

namespace greenroom {

Moment SystemClock::now() const
{
    const QDateTime local = QDateTime::currentDateTime();
    return {local.toMSecsSinceEpoch(), local.offsetFromUtc()};
}

} // namespace greenroom
