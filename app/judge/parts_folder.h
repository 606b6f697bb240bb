#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <memory>

namespace greenroom {

/// What the names of the judge's folders in the cache begin with.
[[nodiscard]] QString partsPrefix();

/// Changes when any text of the harness changes, so that old parts are never used with new ones.
[[nodiscard]] QByteArray harnessFingerprint();

/// Writes a file into a folder of parts, readable for the jail. Unwritable or DiskFull with the folder's name.
[[nodiscard]] Result<void> writePart(const QString &folder, const QString &name, const QByteArray &content);

/// Whether a folder of parts is there and each of its files has the size it was written with.
[[nodiscard]] bool partsAreWhole(const QString &folder);
/// Whether the parts hold what was written, byte for byte. Reads them all: for when a compile fails in a way that is not the source's.
[[nodiscard]] bool partsAreSound(const QString &folder);

/// A folder of parts in the making: a temporary folder beside the final one, holding the harness texts, that takes its final name in one
/// step.
class PartsBuild
{
public:
    [[nodiscard]] static Result<PartsBuild> begin(const QString &cacheFolder);

    [[nodiscard]] QString folder() const { return m_folder->path(); }
    /// Gives the folder its name. Another process may have been quicker, which is as good. Then removes the folders of other
    /// compilers and flags that were used least recently, down to 800 MB in all.
    [[nodiscard]] Result<void> publish(const QString &partsFolder);

private:
    explicit PartsBuild(std::unique_ptr<QTemporaryDir> folder)
        : m_folder(std::move(folder))
    {}

    std::unique_ptr<QTemporaryDir> m_folder;
};

} // namespace greenroom
