#pragma once

#include "core/verdict.h"

#include <QJsonObject>

namespace greenroom {

/// A report in the shape of `greenroom judge --json`: every key is always there, `null` or an empty list where a value is unknown.
[[nodiscard]] QJsonObject judgeReportJson(const JudgeReport &report);

} // namespace greenroom
