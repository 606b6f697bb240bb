#pragma once

#include "cli/verb.h"
#include "services/workspace.h"

#include <memory>

namespace greenroom::cli {

/// Opens the workspace a call names.
[[nodiscard]] Result<std::unique_ptr<Workspace>> openWorkspace(const Call &call);

/// Where a call looks for content and keeps its data.
[[nodiscard]] Places placesOf(const GlobalOptions &options);

/// A moment as `--json` prints it: ISO 8601 with its offset; null for 0.
[[nodiscard]] QJsonValue momentJson(qint64 msSinceEpoch, int utcOffsetSeconds);

} // namespace greenroom::cli
