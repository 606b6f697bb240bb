#pragma once

#include "core/plan.h"
#include "core/problem.h"

#include <optional>

namespace greenroom {

/// One plan file, in one language.
struct PlanFile
{
    QString id;
    PlanText text;
};

/// Reads a plan file (format: content/README.md). What does not hold is appended to `problems`; nothing is returned when there is no block.
[[nodiscard]] std::optional<PlanFile> readPlan(const QString &path, const QString &source, Problems &problems);

} // namespace greenroom
