#pragma once

#include "breach.h"

namespace greenroom::layering {

/// The rules of qml/: every text goes through qsTr; colours, text sizes and durations come from the theme; only the Basic style is
/// imported; no network request.
[[nodiscard]] QList<Breach> qmlBreaches(const SourceFile &file);

/// The colours of painted items come from the theme as well: no colour literal in app/ui.
[[nodiscard]] QList<Breach> paintedColourBreaches(const SourceFile &file);

} // namespace greenroom::layering
