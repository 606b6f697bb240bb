#pragma once

#include "core/result.h"
#include "core/take.h"

#include <QString>

namespace greenroom {

/// The feedback of a take as a page of Markdown: figures, tips, findings with their times.
[[nodiscard]] QString feedbackMarkdown(const Take &take);

/// Writes a take's sound to `outPath` in the format its ending asks for, and its feedback beside it. Returns the path of the feedback,
/// empty when the take has none.
[[nodiscard]] Result<QString> exportTake(const Take &take, const QString &soundPath, const QString &outPath);

} // namespace greenroom
