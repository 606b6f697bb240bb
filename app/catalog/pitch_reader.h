#pragma once

#include "core/pitch.h"
#include "core/problem.h"

#include <optional>

namespace greenroom {

/// One pitch file, in one language.
struct PitchFile
{
    QString id;
    int targetSeconds = 0;
    PitchText text;
};

/// Reads a pitch file (format: content/README.md). What does not hold is appended to `problems`; nothing is returned when there is no
/// script to say.
[[nodiscard]] std::optional<PitchFile> readPitch(const QString &path, const QString &source, Problems &problems);

} // namespace greenroom
