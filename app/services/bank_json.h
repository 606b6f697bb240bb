#pragma once

#include "catalog/catalog.h"
#include "core/clock.h"
#include "core/result.h"
#include "core/scheduler.h"

#include <QJsonObject>

namespace greenroom {

class Database;

/// Everything as one JSON object: the bank with its pitches, plans and drills, each card's schedule, and every table of what the user did.
/// The keys are told in app/exchange/README.md.
[[nodiscard]] Result<QJsonObject> bankJson(Database &database, const Catalog &catalog, const SchedulerSettings &settings, Moment now);

} // namespace greenroom
