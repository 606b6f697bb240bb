#pragma once

#include "core/take.h"

#include <QJsonObject>
#include <QString>

namespace greenroom::cli {

/// One take as `takes --json` prints it; `path` is its file.
[[nodiscard]] QJsonObject takeJson(const Take &take, const QString &path);

} // namespace greenroom::cli
