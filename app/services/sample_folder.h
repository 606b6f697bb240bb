#pragma once

#include "services/workspace.h"

namespace greenroom {

/// Thursday 14 May 2026, 10:58:40 in UTC+8: the moment the pictures of the app are taken at.
[[nodiscard]] Moment sampleMoment();

/// Fills an empty folder as six weeks of study would have, through the same services, with a fixed seed: reviews, drill runs, takes with
/// sound, notes, marks and ticks, and the plan of the sample moment's day in mid-block. Goals and blockers are in `language` (`en` or
/// `zh_CN`). For `shots`; never for a user's own folder.
[[nodiscard]] Result<void> fillSampleFolder(const Places &places, const QString &language);

} // namespace greenroom
