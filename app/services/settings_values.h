#pragma once

#include "services/settings_service.h"

namespace greenroom {

/// The settings as stored: key -> value, every key always there.
[[nodiscard]] QMap<QString, QJsonValue> toValues(const Settings &settings);

/// Back from toValues(); what is missing, of the wrong type or out of bounds becomes the default or the nearest bound.
[[nodiscard]] Settings settingsFromValues(const QMap<QString, QJsonValue> &values);

} // namespace greenroom
