#pragma once

#include "core/result.h"

#include <QString>

namespace greenroom {

class SettingsService;

/// What becomes of takes once they are analysed, and who else listens to free answers.
struct TakeKeeping
{
    bool flac = false;  ///< stored as FLAC: a third of the size, the same samples
    int perPitch = 0;   ///< of each pitch the newest so many and the best one are kept; 0 = all
    QString recogniser; ///< a command that turns a recording into words; empty = none

    bool operator==(const TakeKeeping &) const = default;
};

/// As stored; the defaults where nothing is.
[[nodiscard]] TakeKeeping takeKeeping(const SettingsService &settings);
[[nodiscard]] Result<void> storeTakeKeeping(SettingsService &settings, const TakeKeeping &keeping);

} // namespace greenroom
