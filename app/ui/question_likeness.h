#pragma once

#include "core/question.h"

#include <QList>
#include <QString>

namespace greenroom {

/// How alike two questions read, 0 to 1: the share of letter pairs they have in common (Dice's coefficient), whatever case, space and
/// punctuation. Works for Chinese and for English.
[[nodiscard]] double questionLikeness(const QString &left, const QString &right);

/// The question that reads most like `text`, at least `closeLikeness` alike; null when there is none. Linear; 100,000 questions take some
/// tens of milliseconds, so call it when a pause was made.
inline constexpr double closeLikeness = 0.72;
[[nodiscard]] const Question *closestQuestion(const QList<Question> &questions, const QString &text, const QString &exceptId);

} // namespace greenroom
