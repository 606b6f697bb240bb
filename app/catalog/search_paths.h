#pragma once

#include <QString>
#include <QStringList>

namespace greenroom {

/// Where the program and its user keep things.
struct Places
{
    QString applicationFolder; ///< folder of the binary
    QString dataFolder;        ///< the user's data folder; may be empty
    QStringList extraContent;  ///< `--content`, in the order given
    QStringList extraDrills;   ///< `--drills`, in the order given
};

/// Which kind of data is looked for.
enum class DataKind { Content, Drills };

/// The existing folders to read, first one first: the shipped one (installed or build tree: both keep it in ../share/greenroom beside the
/// binary's folder), the data folder's own, then the extra ones. An extra folder is listed even when it does not exist, so that the reader
/// can say so.
[[nodiscard]] QStringList searchFolders(const Places &places, DataKind kind);

} // namespace greenroom
