#pragma once

#include <QString>

namespace greenroom {

/// The two states of a folder of notes that the pictures of an import are taken of: as it was when it was imported, and a day later, with
/// questions that are new, changed, gone and there twice.
enum class ShotNotes { FirstDay, SecondDay };

/// Writes the notes into a folder; false when that failed.
[[nodiscard]] bool writeShotNotes(const QString &folder, ShotNotes state);

} // namespace greenroom
