#pragma once

#include "core/verdict.h"

#include <QJsonObject>

namespace greenroom {

/// A report as `judge --json` prints it and as the log of attempts keeps it. Inputs of the cases are left out: the drill has them.
[[nodiscard]] QJsonObject toJson(const JudgeReport &report);

} // namespace greenroom
