#include "core/shrink.h"

#include <QHash>
#include <QJsonArray>
#include <QSet>

#include <algorithm>
#include <cmath>
#include <functional>

namespace greenroom {

namespace {

constexpr qsizetype mostCandidates = 300;
constexpr qsizetype mostElements = 1000000; // in all candidates of a level together
constexpr int firstValueLevel = 9;          // levels 0 to 8 drop parts: a half, a quarter … a 128th, single elements

bool isInteger(const QJsonValue &value) { return value.isDouble() && value.toInteger(1) == value.toInteger(2); }

qsizetype lengthOf(const QJsonValue &value)
{
    return value.isArray() ? value.toArray().size() : value.isString() ? value.toString().size() : 0;
}

QJsonValue without(const QJsonValue &value, qsizetype from, qsizetype count)
{
    if (value.isString()) {
        QString text = value.toString();
        return text.remove(from, count);
    }
    QJsonArray kept;
    const QJsonArray list = value.toArray();
    for (qsizetype index = 0; index < list.size(); ++index) {
        if (index < from || index >= from + count) {
            kept.append(list.at(index));
        }
    }
    return kept;
}

/// Calls `visit` with every value reached from `value` and a function that gives the whole with that value replaced.
using Replace = std::function<QJsonValue(const QJsonValue &)>;
void visitAll(const QJsonValue &value, const Replace &replace, const std::function<void(const QJsonValue &, const Replace &)> &visit)
{
    visit(value, replace);
    if (!value.isArray()) {
        return;
    }
    const QJsonArray list = value.toArray();
    constexpr qsizetype mostVisited = 400;
    for (qsizetype index = 0; index < std::min(list.size(), mostVisited); ++index) {
        visitAll(
            list.at(index),
            [&replace, &list, index](const QJsonValue &other) {
                QJsonArray changed = list;
                changed[index] = other;
                return replace(changed);
            },
            visit);
    }
}

QJsonValue mapIntegers(const QJsonValue &value, const std::function<qint64(qint64)> &change)
{
    if (isInteger(value)) {
        return QJsonValue(change(value.toInteger()));
    }
    if (!value.isArray()) {
        return value;
    }
    QJsonArray changed;
    for (const QJsonValue &each : value.toArray()) {
        changed.append(mapIntegers(each, change));
    }
    return changed;
}

QList<QJsonValue> simplerScalars(const QJsonValue &value)
{
    QList<QJsonValue> simpler;
    if (isInteger(value)) {
        const qint64 number = value.toInteger();
        for (const qint64 each : {qint64{0}, qint64{1}, number / 2, number > 0 ? number - 1 : number + 1, -number}) {
            if (std::abs(each) < std::abs(number) || (number < 0 && each == -number)) {
                simpler.append(QJsonValue(each));
            }
        }
    } else if (value.isDouble()) {
        simpler = {QJsonValue(0), QJsonValue(1), QJsonValue(std::floor(value.toDouble()))};
    } else if (value.isBool() && value.toBool()) {
        simpler.append(false);
    } else if (value.isString()) {
        const QString text = value.toString();
        for (qsizetype index = 0; index < std::min<qsizetype>(text.size(), 40); ++index) {
            if (text.at(index).isLetter() && text.at(index) != u'a') {
                QString changed = text;
                changed[index] = u'a';
                simpler.append(changed);
            }
        }
    }
    return simpler;
}

qsizetype elementsIn(const QJsonValue &value)
{
    qsizetype count = 1;
    if (value.isArray()) {
        for (const QJsonValue &each : value.toArray()) {
            count += elementsIn(each);
        }
    } else if (value.isObject()) {
        for (const QJsonValue &each : value.toObject()) {
            count += elementsIn(each);
        }
    } else if (value.isString()) {
        count += value.toString().size();
    }
    return count;
}

class Collector
{
public:
    explicit Collector(const QJsonObject &input)
        : m_input(input)
        , m_most(std::clamp<qsizetype>(mostElements / std::max<qsizetype>(1, elementsIn(input)), 4, mostCandidates))
    {}
    /// Candidates of a large input are few: building each takes time.
    [[nodiscard]] bool isFull() const { return m_list.size() >= m_most; }
    void offer(const QJsonObject &candidate)
    {
        if (!isFull() && candidate != m_input) {
            m_list.append(candidate);
        }
    }
    void offer(const QString &key, const QJsonValue &value)
    {
        QJsonObject candidate = m_input;
        candidate.insert(key, value);
        offer(candidate);
    }
    [[nodiscard]] const QJsonObject &input() const { return m_input; }
    QList<QJsonObject> take() { return std::move(m_list); }

private:
    QJsonObject m_input;
    qsizetype m_most;
    QList<QJsonObject> m_list;
};

/// Drops parts of a list or text; those within it too when it is short enough.
void dropParts(Collector &collector, const QString &key, int level, qsizetype leastText)
{
    visitAll(
        collector.input().value(key), [](const QJsonValue &whole) { return whole; },
        [&](const QJsonValue &value, const Replace &replace) {
            const qsizetype length = lengthOf(value);
            const bool single = level >= firstValueLevel - 1;
            const qsizetype part = single ? 1 : length >> (level + 1);
            if (part < 1 || (value.isString() && length - part < leastText) || (part > 1 && length < 4) ||
                (single && length > mostCandidates)) {
                return;
            }
            // From the end first: what comes later is less likely to matter.
            for (qsizetype from = (length - 1) / part * part; from >= 0 && !collector.isFull(); from -= part) {
                const QJsonValue shorter = without(value, from, part);
                collector.offer(key, replace(shorter));
                if (level < 2 && value.isArray() && !collector.isFull()) {
                    // Where numbers must stay below the length, they shrink with it.
                    const qint64 kept = lengthOf(shorter);
                    collector.offer(key, replace(mapIntegers(shorter, [kept, length](qint64 number) {
                                        return static_cast<qint64>(static_cast<double>(number) * static_cast<double>(kept) /
                                                                   static_cast<double>(length));
                                    })));
                }
            }
        });
}

/// A list without a part, and the numbers beside it lowered by the same share: a sum that was reached is still reached.
void dropPartsInProportion(Collector &collector, const QStringList &keys, int level)
{
    for (const QString &key : keys) {
        const QJsonValue list = collector.input().value(key);
        const qsizetype length = list.isArray() ? lengthOf(list) : 0;
        const qsizetype part = length >> (level + 1);
        if (part < 1 || length < 4) {
            continue;
        }
        for (const qsizetype from : {length - part, qsizetype{0}}) {
            QJsonObject candidate = collector.input();
            candidate.insert(key, without(list, from, part));
            for (const QString &beside : keys) {
                if (isInteger(candidate.value(beside))) {
                    const double share = static_cast<double>(length - part) / static_cast<double>(length);
                    candidate.insert(beside, static_cast<qint64>(static_cast<double>(candidate.value(beside).toInteger()) * share));
                }
            }
            collector.offer(candidate);
        }
    }
}

/// A character is a text of one letter and stays so.
qsizetype leastTextOf(const Signature &signature, const QString &key)
{
    const auto named = std::find_if(signature.parameters.begin(), signature.parameters.end(),
                                    [&key](const Parameter &parameter) { return parameter.name == key; });
    return named != signature.parameters.end() && named->type.contains(QLatin1String("char")) ? 1 : 0;
}

/// A column of a matrix at a time.
void dropColumns(Collector &collector, const QString &key)
{
    const QJsonArray rows = collector.input().value(key).toArray();
    const qsizetype columns = rows.isEmpty() ? 0 : lengthOf(rows.first());
    const bool matrix =
        columns > 0 && std::all_of(rows.begin(), rows.end(), [columns](const QJsonValue &row) { return lengthOf(row) == columns; });
    for (qsizetype column = matrix ? columns - 1 : -1; column >= 0; --column) {
        QJsonArray changed;
        for (const QJsonValue &row : rows) {
            changed.append(without(row, column, 1));
        }
        collector.offer(key, changed);
    }
}

/// The calls of a class to design are two lists that belong together; the constructor stays.
void dropCalls(Collector &collector, int level)
{
    const QString operations = QStringLiteral("operations");
    const QString arguments = QStringLiteral("arguments");
    const QJsonValue names = collector.input().value(operations);
    const qsizetype length = lengthOf(names) - 1;
    const qsizetype part = level >= firstValueLevel - 1 ? 1 : length >> (level + 1);
    for (qsizetype from = part < 1 || length < 1 ? -1 : (length - 1) / part * part; from >= 0; from -= part) {
        QJsonObject candidate = collector.input();
        candidate.insert(operations, without(names, from + 1, part));
        candidate.insert(arguments, without(candidate.value(arguments), from + 1, part));
        collector.offer(candidate);
    }
}

/// Each distinct integer by the place it first appears at, over the whole value.
void relabel(Collector &collector, const QString &key)
{
    for (const qint64 first : {0, 1}) {
        QHash<qint64, qint64> names;
        collector.offer(key, mapIntegers(collector.input().value(key), [&](qint64 number) {
                            if (!names.contains(number)) {
                                names.insert(number, first + names.size());
                            }
                            return names.value(number);
                        }));
    }
}

/// Changes that belong together: all numbers halved; an element lowered and with it a number beside the list; everything moved to zero.
void changeTogether(Collector &collector, const QStringList &keys)
{
    QJsonObject halved = collector.input();
    for (const QString &key : keys) {
        halved.insert(key, mapIntegers(halved.value(key), [](qint64 number) { return number / 2; }));
    }
    collector.offer(halved);
    for (const QString &list : keys) {
        const QJsonArray elements = collector.input().value(list).toArray();
        for (const QString &scalar : keys) {
            const QJsonValue beside = collector.input().value(scalar);
            if (elements.isEmpty() || !isInteger(beside) || !isInteger(elements.first())) {
                continue;
            }
            for (const qint64 times : {1, 2}) {
                const qint64 least = elements.first().toInteger();
                QJsonObject moved = collector.input();
                moved.insert(list, mapIntegers(elements, [least](qint64 number) { return number - least; }));
                moved.insert(scalar, QJsonValue(beside.toInteger() - times * least));
                collector.offer(moved);
            }
            for (qsizetype index = 0; index < std::min<qsizetype>(elements.size(), 16) && !collector.isFull(); ++index) {
                for (const QJsonValue &simpler : simplerScalars(elements.at(index))) {
                    QJsonArray changed = elements;
                    changed[index] = simpler;
                    QJsonObject candidate = collector.input();
                    candidate.insert(list, changed);
                    candidate.insert(scalar, QJsonValue(beside.toInteger() - elements.at(index).toInteger() + simpler.toInteger()));
                    collector.offer(candidate);
                }
            }
        }
    }
}

} // namespace

QList<QJsonObject> Shrinking::candidates(const QJsonObject &input, int level) const
{
    Collector collector(input);
    const QStringList keys = m_signature.inputKeys();
    const bool designs = !m_signature.designs.isEmpty();
    if (level < firstValueLevel && designs) {
        dropCalls(collector, level);
    }
    if (level < firstValueLevel - 1 && !designs) {
        dropPartsInProportion(collector, keys, level);
    }
    for (const QString &key : keys) {
        if (designs && key == keys.first()) {
            continue; // the names of the calls stay as they are
        }
        if (level < firstValueLevel && !designs) {
            dropParts(collector, key, level, leastTextOf(m_signature, key));
        }
        if (level == firstValueLevel - 1 && !designs) {
            dropColumns(collector, key);
        }
        if (level == firstValueLevel) {
            relabel(collector, key);
        }
        if (level == firstValueLevel + 1) {
            visitAll(
                input.value(key), [](const QJsonValue &whole) { return whole; },
                [&](const QJsonValue &value, const Replace &replace) {
                    for (const QJsonValue &simpler : simplerScalars(value)) {
                        if (!collector.isFull()) {
                            collector.offer(key, replace(simpler));
                        }
                    }
                });
        }
    }
    if (level == firstValueLevel + 2) {
        changeTogether(collector, keys);
    }
    return collector.take();
}

double Shrinking::weight(const QJsonValue &value)
{
    constexpr double element = 1000;
    if (value.isObject()) {
        double sum = 0;
        for (const QJsonValue &each : value.toObject()) {
            sum += weight(each);
        }
        return sum;
    }
    if (value.isArray()) {
        double sum = 0;
        for (const QJsonValue &each : value.toArray()) {
            sum += element + weight(each);
        }
        return sum;
    }
    if (value.isString()) {
        double sum = element * static_cast<double>(value.toString().size());
        for (const QChar character : value.toString()) {
            sum += character == u'a' ? 0 : 1;
        }
        return sum;
    }
    if (value.isDouble()) {
        const double number = value.toDouble();
        return 4 * std::log2(1 + std::abs(number)) + (number < 0 ? 1 : 0) + (isInteger(value) ? 0 : 1);
    }
    return value.isBool() && value.toBool() ? 1 : 0;
}

} // namespace greenroom
