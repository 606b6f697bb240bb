#pragma once

#include "core/clock.h"

namespace greenroom::test {

/// Thursday 14 May 2026, 10:43:40 in UTC+8: the moment every test and every picture starts from.
[[nodiscard]] Moment pinnedMoment();

} // namespace greenroom::test
