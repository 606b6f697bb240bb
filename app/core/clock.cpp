#include "core/clock.h"

namespace greenroom {

QDate studyDay(Moment moment, int rolloverHour) { return moment.local().addSecs(-3600LL * rolloverHour).date(); }

} // namespace greenroom
