#pragma once

#include "core/drill.h"

#include <QJsonValue>

namespace greenroom {

/// Whether an answer is right. Integers are compared as integers of 64 bits, so a count above 2^53 is not rounded.
/// AnyOrder compares the outermost list as a multiset, NestedAnyOrder the lists in it as well; Float allows an error of `tolerance`,
/// relative or absolute, in every number. Checker compares exactly: an equal answer is right, any other is for the drill's program to
/// judge.
[[nodiscard]] bool answersMatch(Comparator comparator, const QJsonValue &expected, const QJsonValue &actual, double tolerance = 1e-9);

} // namespace greenroom
