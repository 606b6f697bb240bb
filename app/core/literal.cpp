#include "core/literal.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonParseError>
#include <QRegularExpression>

namespace greenroom {

namespace {

constexpr qsizetype shownAtStart = 4;
constexpr qsizetype shownAtEnd = 2;

Error badLiteral(const QString &message) { return {ErrorCode::BadInput, message, {}}; }

QString listText(const QJsonArray &list, int maxCharacters)
{
    QStringList parts;
    for (const QJsonValue &value : list) {
        parts.append(maxCharacters > 0 ? shortLiteralText(value, maxCharacters) : literalText(value));
    }
    return QLatin1Char('[') + parts.join(QStringLiteral(", ")) + QLatin1Char(']');
}

/// A list of its first and last elements with an ellipsis between.
QString shortenedList(const QJsonArray &list, int maxCharacters)
{
    QStringList start;
    QStringList end;
    for (qsizetype index = 0; index < shownAtStart; ++index) {
        start.append(shortLiteralText(list.at(index), maxCharacters / 2));
    }
    for (qsizetype index = list.size() - shownAtEnd; index < list.size(); ++index) {
        end.append(shortLiteralText(list.at(index), maxCharacters / 2));
    }
    return QStringLiteral("[%1, … %2]").arg(start.join(QStringLiteral(", ")), end.join(QStringLiteral(", ")));
}

/// Where the next top-level comma or line end of `text` is, from `from`; the length when there is none.
qsizetype endOfValue(const QString &text, qsizetype from)
{
    int depth = 0;
    QChar quote;
    for (qsizetype index = from; index < text.size(); ++index) {
        const QChar character = text.at(index);
        if (!quote.isNull()) {
            if (character == QLatin1Char('\\')) {
                ++index;
            } else if (character == quote) {
                quote = QChar();
            }
        } else if (character == QLatin1Char('"') || character == QLatin1Char('\'')) {
            quote = character;
        } else if (character == QLatin1Char('[')) {
            ++depth;
        } else if (character == QLatin1Char(']')) {
            --depth;
        } else if (depth <= 0 && (character == QLatin1Char(',') || character == QLatin1Char('\n'))) {
            return index;
        }
    }
    return text.size();
}

QStringList splitValues(const QString &text)
{
    QStringList values;
    for (qsizetype from = 0; from < text.size();) {
        const qsizetype end = endOfValue(text, from);
        const QString value = text.mid(from, end - from).trimmed();
        if (!value.isEmpty()) {
            values.append(value);
        }
        from = end + 1;
    }
    return values;
}

} // namespace

QString literalText(const QJsonValue &value)
{
    if (value.isUndefined()) {
        return {};
    }
    if (value.isArray()) {
        return listText(value.toArray(), 0);
    }
    const QByteArray json = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return QString::fromUtf8(json.sliced(1, json.size() - 2));
}

QString shortLiteralText(const QJsonValue &value, int maxCharacters)
{
    if (value.isArray()) {
        const QJsonArray list = value.toArray();
        // Each element takes three characters at least, so a long list is never written out just to be thrown away.
        if (list.size() * 3 <= maxCharacters + 3) {
            const QString whole = listText(list, maxCharacters);
            if (whole.size() <= maxCharacters) {
                return whole;
            }
        }
        return list.size() > shownAtStart + shownAtEnd ? shortenedList(list, maxCharacters) : listText(list, maxCharacters / 2);
    }
    const QString whole = literalText(value);
    if (value.isString() && whole.size() > maxCharacters && maxCharacters > 2) {
        return whole.left(maxCharacters - 2) + QStringLiteral("…\"");
    }
    return whole;
}

QString inputText(const QJsonObject &input, const QStringList &parameters, int maxCharacters)
{
    QStringList parts;
    for (const QString &parameter : parameters) {
        const QJsonValue value = input.value(parameter);
        const QString text = maxCharacters > 0 ? shortLiteralText(value, maxCharacters) : literalText(value);
        parts.append(QStringLiteral("%1 = %2").arg(parameter, text));
    }
    return parts.join(QStringLiteral(", "));
}

Result<QJsonValue> parseLiteral(const QString &text)
{
    static const QRegularExpression character(QStringLiteral("'(\\\\?[^'])'"));
    QString json = text.trimmed();
    json.replace(character, QStringLiteral("\"\\1\""));
    QJsonParseError error;
    // In a list of its own, because JSON documents are lists or objects only.
    const QJsonDocument document = QJsonDocument::fromJson(QByteArray("[") + json.toUtf8() + ']', &error);
    if (error.error != QJsonParseError::NoError || document.array().size() != 1) {
        return badLiteral(QCoreApplication::translate("greenroom", "“%1” is not a value: write it as in [1, 2, 1], \"text\", 3 or true.")
                              .arg(text.trimmed()));
    }
    return document.array().at(0);
}

Result<QJsonObject> parseInput(const QString &text, const QStringList &parameters)
{
    static const QRegularExpression named(QStringLiteral("^([A-Za-z_]\\w*)\\s*=\\s*"));
    QJsonObject input;
    qsizetype position = 0;
    for (const QString &part : splitValues(text)) {
        const QRegularExpressionMatch match = named.match(part);
        const QString name = match.hasMatch() ? match.captured(1) : parameters.value(position);
        if (!parameters.contains(name)) {
            return badLiteral(
                QCoreApplication::translate("greenroom", "The input has a value too many, or an unknown name: “%1”.").arg(part));
        }
        Result<QJsonValue> value = parseLiteral(part.mid(match.capturedLength()));
        if (!value) {
            return value.error();
        }
        input.insert(name, std::move(value).value());
        ++position;
    }
    for (const QString &parameter : parameters) {
        if (!input.contains(parameter)) {
            return badLiteral(QCoreApplication::translate("greenroom", "The input has no value for “%1”.").arg(parameter));
        }
    }
    return input;
}

} // namespace greenroom
