#pragma once

#include "core/drill.h"

#include <QJsonValue>

namespace greenroom {

/// Whether an answer is right. Integers are compared as integers of 64 bits, so a count above 2^53 is not rounded.
/// AnyOrder compares the outermost list as a multiset; Float allows an error of 1e-9, relative or absolute, in every number.
[[nodiscard]] bool answersMatch(Comparator comparator, const QJsonValue &expected, const QJsonValue &actual);

} // namespace greenroom
