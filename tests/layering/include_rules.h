#pragma once

#include "breach.h"

namespace greenroom::layering {

/// Which layer a file of app/ includes: `core` names itself, the layers beside each other name core, services those, cli and ui all below.
/// An unknown folder of app/ is a breach too, so that a new layer is given its place here first.
[[nodiscard]] QList<Breach> includeBreaches(const SourceFile &file);

} // namespace greenroom::layering
