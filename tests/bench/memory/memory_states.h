#pragma once

#include "bench/memory/collection.h"

#include <QJsonObject>

namespace greenroom::bench {

/// The memory states of every card, by the scheduler's functions and by a plain loop over arrays.
[[nodiscard]] QJsonObject memoryStates(const Collection &collection);

} // namespace greenroom::bench
