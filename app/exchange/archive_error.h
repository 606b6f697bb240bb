#pragma once

#include "core/result.h"

#include <QString>

namespace greenroom {

/// An archive that is no archive, or one we do not want: BadInput, "x.apkg was not read: …. Nothing was changed."
[[nodiscard]] Error refusedArchive(const QString &path, const QString &reason, const QString &detail);
/// An archive that breaks off or contradicts itself: Damaged.
[[nodiscard]] Error damagedArchive(const QString &path, const QString &detail);
/// An archive of a version that came after us: TooNew.
[[nodiscard]] Error newerArchive(const QString &path, const QString &detail);
/// A file that cannot be opened: Unreadable.
[[nodiscard]] Error unreadableArchive(const QString &path);

} // namespace greenroom
