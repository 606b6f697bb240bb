#pragma once

#include "services/workspace.h"

#include <QJsonObject>

namespace greenroom::cli {

/// One card as `cards --json` prints it: what it asks and where its memory stands at `now`.
[[nodiscard]] QJsonObject cardJson(const QString &cardId, const Question &question, const CardState &state, Moment now,
                                   const SchedulerSettings &settings);

} // namespace greenroom::cli
