#pragma once

#include <QStringList>

namespace greenroom {

/// The families the window asks for, in the order of the visual guide.
[[nodiscard]] QStringList windowFontFamilies();

/// Those of `windowFontFamilies()` and of the Chinese families that this system lacks; `doctor` names them.
[[nodiscard]] QStringList missingFontFamilies();

/// Registers what stands in for each family: Latin fallbacks first, then the Simplified Chinese faces, so that Han text never takes
/// Japanese forms. Also sets the application's default font. Call once, after QGuiApplication and before QML loads.
void registerFonts();

} // namespace greenroom
