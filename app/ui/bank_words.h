#pragma once

#include "core/problem.h"
#include "core/question.h"
#include "services/bank_search.h"

#include <QString>

namespace greenroom {

/// Where a match stands, before its snippet: "Answer:", "Follow-up 2:"; empty when it is in the question.
[[nodiscard]] QString matchPlaceWords(const BankMatch &match);

/// The title of a topic in the window's language ("en", "zh_CN").
[[nodiscard]] QString topicTitle(const Topic &topic, const QString &windowLanguage);

/// The first file of questions or topics that cannot be read, with its line, and how many more there are; empty when all can.
[[nodiscard]] QString contentProblemWords(const Problems &problems);

} // namespace greenroom
