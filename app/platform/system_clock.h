#pragma once

#include "core/clock.h"

namespace greenroom {

/// The computer's clock, with the local offset of the moment it is asked.
class SystemClock : public Clock
{
public:
    [[nodiscard]] Moment now() const override;
};

} // namespace greenroom
