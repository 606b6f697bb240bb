#pragma once

#include "cli/verb.h"
#include "services/shots_request.h"

#include <functional>

namespace greenroom::cli {

/// `shots`; `draw` belongs to the window's half of the program and gives the files it wrote.
[[nodiscard]] Verb shotsVerb(std::function<Result<QStringList>(const ShotsRequest &)> draw);

} // namespace greenroom::cli
