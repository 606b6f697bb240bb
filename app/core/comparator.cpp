#include "core/comparator.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <vector>

namespace greenroom {

namespace {

/// Whether the number is stored as an integer: the two defaults can only both come back from a number that is none.
bool isInteger(const QJsonValue &value) { return value.isDouble() && value.toInteger(1) == value.toInteger(2); }

bool numbersMatch(const QJsonValue &expected, const QJsonValue &actual, Comparator comparator, double tolerance)
{
    if (isInteger(expected) && isInteger(actual)) {
        return expected.toInteger() == actual.toInteger();
    }
    const double wanted = expected.toDouble();
    const double got = actual.toDouble();
    if (comparator != Comparator::Float) {
        return wanted == got;
    }
    if (!std::isfinite(wanted) || !std::isfinite(got)) {
        return wanted == got;
    }
    const double error = std::abs(wanted - got);
    return error <= tolerance || error <= tolerance * std::abs(wanted);
}

bool valuesMatch(const QJsonValue &expected, const QJsonValue &actual, Comparator comparator, double tolerance)
{
    if (expected.type() != actual.type()) {
        return false;
    }
    if (expected.isDouble()) {
        return numbersMatch(expected, actual, comparator, tolerance);
    }
    if (!expected.isArray()) {
        return expected == actual;
    }
    const QJsonArray wanted = expected.toArray();
    const QJsonArray got = actual.toArray();
    return std::equal(wanted.begin(), wanted.end(), got.begin(), got.end(),
                      [=](const QJsonValue &left, const QJsonValue &right) { return valuesMatch(left, right, comparator, tolerance); });
}

QByteArray sortKey(const QJsonValue &value, int sortedDepth);

std::vector<QByteArray> sortedKeys(const QJsonArray &list, int sortedDepth)
{
    std::vector<QByteArray> keys;
    for (const QJsonValue &value : list) {
        keys.push_back(sortKey(value, sortedDepth));
    }
    std::sort(keys.begin(), keys.end());
    return keys;
}

/// A text that is the same for equal elements, to sort by; lists down to `sortedDepth` count as multisets.
QByteArray sortKey(const QJsonValue &value, int sortedDepth)
{
    if (isInteger(value)) {
        return QByteArray::number(value.toInteger());
    }
    if (value.isArray() && sortedDepth > 0) {
        QByteArray key("[");
        for (const QByteArray &each : sortedKeys(value.toArray(), sortedDepth - 1)) {
            key += each + ',';
        }
        return key + ']';
    }
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

} // namespace

bool answersMatch(Comparator comparator, const QJsonValue &expected, const QJsonValue &actual, double tolerance)
{
    const bool nested = comparator == Comparator::NestedAnyOrder;
    if ((nested || comparator == Comparator::AnyOrder) && expected.isArray() && actual.isArray()) {
        constexpr int everyDepth = 64;
        return sortedKeys(expected.toArray(), nested ? everyDepth : 0) == sortedKeys(actual.toArray(), nested ? everyDepth : 0);
    }
    return valuesMatch(expected, actual, comparator, tolerance);
}

} // namespace greenroom
