#include "core/comparator.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <algorithm>
#include <cmath>
#include <vector>

namespace greenroom {

namespace {

constexpr double tolerance = 1e-9;

/// Whether the number is stored as an integer: the two defaults can only both come back from a number that is none.
bool isInteger(const QJsonValue &value) { return value.isDouble() && value.toInteger(1) == value.toInteger(2); }

bool numbersMatch(const QJsonValue &expected, const QJsonValue &actual, Comparator comparator)
{
    if (isInteger(expected) && isInteger(actual)) {
        return expected.toInteger() == actual.toInteger();
    }
    const double wanted = expected.toDouble();
    const double got = actual.toDouble();
    if (comparator != Comparator::Float) {
        return wanted == got;
    }
    const double error = std::abs(wanted - got);
    return error <= tolerance || error <= tolerance * std::abs(wanted);
}

bool valuesMatch(const QJsonValue &expected, const QJsonValue &actual, Comparator comparator)
{
    if (expected.type() != actual.type()) {
        return false;
    }
    if (expected.isDouble()) {
        return numbersMatch(expected, actual, comparator);
    }
    if (!expected.isArray()) {
        return expected == actual;
    }
    const QJsonArray wanted = expected.toArray();
    const QJsonArray got = actual.toArray();
    return std::equal(wanted.begin(), wanted.end(), got.begin(), got.end(),
                      [comparator](const QJsonValue &left, const QJsonValue &right) { return valuesMatch(left, right, comparator); });
}

/// A text that is the same for equal elements, to sort by.
QByteArray sortKey(const QJsonValue &value)
{
    if (isInteger(value)) {
        return QByteArray::number(value.toInteger());
    }
    return QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
}

bool listsMatchInAnyOrder(const QJsonArray &expected, const QJsonArray &actual)
{
    if (expected.size() != actual.size()) {
        return false;
    }
    const auto keys = [](const QJsonArray &list) {
        std::vector<QByteArray> sorted;
        for (const QJsonValue &value : list) {
            sorted.push_back(sortKey(value));
        }
        std::sort(sorted.begin(), sorted.end());
        return sorted;
    };
    return keys(expected) == keys(actual);
}

} // namespace

bool answersMatch(Comparator comparator, const QJsonValue &expected, const QJsonValue &actual)
{
    if (comparator == Comparator::AnyOrder && expected.isArray() && actual.isArray()) {
        return listsMatchInAnyOrder(expected.toArray(), actual.toArray());
    }
    return valuesMatch(expected, actual, comparator);
}

} // namespace greenroom
