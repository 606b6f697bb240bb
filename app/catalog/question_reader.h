#pragma once

#include "core/problem.h"
#include "core/question.h"

#include <optional>

namespace greenroom {

/// One question file, in one language.
struct QuestionFile
{
    QString id;
    int order = 0;
    QuestionText text;
};

/// Reads a question file (format: content/README.md). `path` is only told, not read. What does not hold is appended to `problems` with its
/// line; nothing is returned when there is no question to show.
[[nodiscard]] std::optional<QuestionFile> readQuestion(const QString &path, const QString &source, Problems &problems);

} // namespace greenroom
