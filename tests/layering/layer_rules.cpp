#include "layer_rules.h"

#include "include_rules.h"
#include "naming_rules.h"
#include "qml_rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace greenroom::layering {

namespace {

QList<SourceFile> sourceFiles(const QString &project)
{
    const QDir root(project);
    QStringList paths;
    for (const QString &folder : {QStringLiteral("app"), QStringLiteral("qml")})
        for (QDirIterator files(root.filePath(folder), {QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.qml")},
                                QDir::Files, QDirIterator::Subdirectories);
             files.hasNext();)
            paths.append(root.relativeFilePath(files.next()));
    paths.sort();
    QList<SourceFile> sources;
    for (const QString &path : paths) {
        // The header given to a solution is compiled in the jail, with nothing of ours beside it.
        if (path.startsWith(QLatin1StringView("app/judge/harness/")))
            continue;
        QFile file(root.filePath(path));
        if (!file.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file.fileName()));
        sources.append({path, QString::fromUtf8(file.readAll())});
    }
    return sources;
}

QList<Breach> breachesOf(const SourceFile &file)
{
    if (file.path.endsWith(QLatin1StringView(".qml")))
        return qmlBreaches(file);
    QList<Breach> breaches = includeBreaches(file) + namingBreaches(file);
    if (file.path.startsWith(QLatin1StringView("app/ui/")))
        breaches += paintedColourBreaches(file);
    return breaches;
}

} // namespace

QList<Breach> breachesIn(const QString &project)
{
    QList<Breach> breaches;
    for (const SourceFile &file : sourceFiles(project))
        breaches += breachesOf(file);
    return breaches;
}

qsizetype checkedFiles(const QString &project) { return sourceFiles(project).size(); }

} // namespace greenroom::layering
