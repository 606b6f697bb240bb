#include "core/generator.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <vector>

namespace greenroom {

namespace {

Error badInput(const QString &what)
{
    return {ErrorCode::BadInput, QCoreApplication::translate("greenroom", "The generator of a case is not valid: %1.").arg(what), {}};
}

QJsonArray cycle(qsizetype length, const QJsonArray &values)
{
    QJsonArray list;
    for (qsizetype index = 0; index < length; ++index) {
        list.append(values.at(index % values.size()));
    }
    return list;
}

Result<QJsonArray> uniform(qsizetype length, const QJsonObject &description)
{
    const QJsonArray bounds = description.value(QStringLiteral("uniform")).toArray();
    if (bounds.size() != 2 || bounds.at(0).toInteger() > bounds.at(1).toInteger()) {
        return badInput(QStringLiteral("\"uniform\" needs [low, high]"));
    }
    SplitMix64 random(static_cast<std::uint64_t>(description.value(QStringLiteral("seed")).toInteger()));
    std::vector<std::int64_t> values(static_cast<std::size_t>(length));
    for (std::int64_t &value : values) {
        value = random.between(bounds.at(0).toInteger(), bounds.at(1).toInteger());
    }
    if (description.value(QStringLiteral("sorted")).toBool()) {
        std::sort(values.begin(), values.end());
    }
    QJsonArray list;
    for (const std::int64_t value : values) {
        list.append(QJsonValue(static_cast<qint64>(value)));
    }
    return list;
}

Result<QJsonArray> range(qsizetype length, const QJsonArray &startAndStep)
{
    if (startAndStep.size() != 2) {
        return badInput(QStringLiteral("\"range\" needs [start, step]"));
    }
    const qint64 start = startAndStep.at(0).toInteger();
    const qint64 step = startAndStep.at(1).toInteger();
    QJsonArray list;
    for (qsizetype index = 0; index < length; ++index) {
        list.append(QJsonValue(static_cast<qint64>(start + index * step)));
    }
    return list;
}

Result<QJsonArray> concatenated(const QJsonArray &parts)
{
    QJsonArray list;
    for (const QJsonValue &part : parts) {
        const Result<QJsonValue> values = generateValue(part);
        if (!values) {
            return values.error();
        }
        if (!values->isArray()) {
            return badInput(QStringLiteral("each part of \"concat\" must be a list"));
        }
        const QJsonArray array = values->toArray();
        if (list.size() + array.size() > maxGeneratedLength) {
            return badInput(QStringLiteral("\"concat\" is longer than %1").arg(maxGeneratedLength));
        }
        for (const QJsonValue &value : array) {
            list.append(value);
        }
    }
    return list;
}

Result<QJsonArray> generatedList(const QJsonObject &description)
{
    if (description.contains(QStringLiteral("concat"))) {
        return concatenated(description.value(QStringLiteral("concat")).toArray());
    }
    const qint64 length = description.value(QStringLiteral("length")).toInteger(-1);
    if (length < 0 || length > maxGeneratedLength) {
        return badInput(QStringLiteral("\"length\" must be 0 to %1").arg(maxGeneratedLength));
    }
    if (description.contains(QStringLiteral("uniform"))) {
        return uniform(length, description);
    }
    if (description.contains(QStringLiteral("range"))) {
        return range(length, description.value(QStringLiteral("range")).toArray());
    }
    if (description.contains(QStringLiteral("constant"))) {
        return cycle(length, {description.value(QStringLiteral("constant"))});
    }
    const QJsonArray values = description.value(QStringLiteral("cycle")).toArray();
    if (values.isEmpty()) {
        return badInput(QStringLiteral("one of \"cycle\", \"constant\", \"uniform\", \"range\", \"concat\" is needed"));
    }
    return cycle(length, values);
}

} // namespace

std::uint64_t SplitMix64::next()
{
    m_state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t mixed = m_state;
    mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9ULL;
    mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EBULL;
    return mixed ^ (mixed >> 31);
}

std::int64_t SplitMix64::between(std::int64_t low, std::int64_t high)
{
    // Unsigned arithmetic wraps, so the whole range of 64 bits works; its width is then 0.
    const std::uint64_t width = static_cast<std::uint64_t>(high) - static_cast<std::uint64_t>(low) + 1;
    const std::uint64_t drawn = next();
    return static_cast<std::int64_t>(static_cast<std::uint64_t>(low) + (width == 0 ? drawn : drawn % width));
}

Result<QJsonValue> generateValue(const QJsonValue &description)
{
    if (!description.isObject()) {
        return description;
    }
    Result<QJsonArray> list = generatedList(description.toObject());
    if (!list) {
        return list.error();
    }
    return QJsonValue(std::move(list).value());
}

Result<QJsonObject> generateInput(const QJsonObject &generate)
{
    QJsonObject input;
    for (auto parameter = generate.begin(); parameter != generate.end(); ++parameter) {
        Result<QJsonValue> value = generateValue(parameter.value());
        if (!value) {
            Error error = value.error();
            error.detail = QStringLiteral("\"%1\"").arg(parameter.key());
            return error;
        }
        input.insert(parameter.key(), std::move(value).value());
    }
    return input;
}

} // namespace greenroom
