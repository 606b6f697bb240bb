#pragma once

#include "core/question.h"
#include "core/result.h"

#include <QJsonObject>

namespace greenroom {

/// One language of a question as JSON: {"label","question","answer","followUps":[{"question","answer"}]}. Its file and lines are left out.
[[nodiscard]] QJsonObject toJson(const QuestionText &text);
/// Back; BadInput when there is no question.
[[nodiscard]] Result<QuestionText> questionTextFromJson(const QJsonObject &object);

/// The texts of a question: {"english":{…},"chinese":{…} or null}.
[[nodiscard]] QJsonObject textsToJson(const Question &question);
/// Fills the texts of a question in.
[[nodiscard]] Result<void> readTexts(const QJsonObject &object, Question &question);

/// Whether two texts say the same; where they came from does not matter.
[[nodiscard]] bool sameText(const QuestionText &left, const QuestionText &right);
[[nodiscard]] bool sameTexts(const Question &left, const Question &right);

} // namespace greenroom
