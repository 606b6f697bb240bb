#pragma once

#include "core/verdict.h"

#include <QJsonObject>

namespace greenroom {

/// Which named cases a report lists: the log of attempts keeps those that ran.
enum class ListedCases { All, Ran };

/// A report in the shape of `greenroom judge --json`: every key is always there, `null` or an empty list where a value is unknown. Inputs
/// of the cases are left out: the drill has them.
[[nodiscard]] QJsonObject judgeReportJson(const JudgeReport &report, ListedCases cases = ListedCases::All);

} // namespace greenroom
