#pragma once

#include <QJsonObject>
#include <QJsonValue>
#include <QString>

namespace greenroom {

/// A JSON object as compact text, and back; an unreadable text gives an empty object.
[[nodiscard]] QString jsonText(const QJsonObject &object);
[[nodiscard]] QJsonObject jsonObject(const QString &text);

/// Any one JSON value as text, and back; an unreadable text gives undefined.
[[nodiscard]] QString jsonValueText(const QJsonValue &value);
[[nodiscard]] QJsonValue jsonValue(const QString &text);

} // namespace greenroom
