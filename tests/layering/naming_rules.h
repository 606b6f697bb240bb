#pragma once

#include "breach.h"

namespace greenroom::layering {

/// Who may name what in app/: SQL, processes, sound, QML, graphics and Markdown each have their layer; core reads no clock, no file and no
/// chance; nobody names a network class, a context property or a singleton.
[[nodiscard]] QList<Breach> namingBreaches(const SourceFile &file);

} // namespace greenroom::layering
