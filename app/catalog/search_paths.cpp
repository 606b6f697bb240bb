#include "catalog/search_paths.h"

#include <QDir>
#include <QFileInfo>

namespace greenroom {

QStringList searchFolders(const Places &places, DataKind kind)
{
    const QString name = kind == DataKind::Content ? QStringLiteral("content") : QStringLiteral("drills");
    QStringList folders;
    const auto addExisting = [&folders](const QString &path) {
        const QString canonical = QFileInfo(path).canonicalFilePath();
        if (!canonical.isEmpty() && QFileInfo(canonical).isDir() && !folders.contains(canonical))
            folders.append(canonical);
    };
    if (!places.applicationFolder.isEmpty())
        addExisting(QDir(places.applicationFolder).filePath(QStringLiteral("../share/greenroom/") + name));
    if (!places.dataFolder.isEmpty())
        addExisting(QDir(places.dataFolder).filePath(name));
    for (const QString &extra : kind == DataKind::Content ? places.extraContent : places.extraDrills) {
        const QString path = QFileInfo(extra).exists() ? QFileInfo(extra).canonicalFilePath() : extra;
        if (!folders.contains(path))
            folders.append(path);
    }
    return folders;
}

} // namespace greenroom
