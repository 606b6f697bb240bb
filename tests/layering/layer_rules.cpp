#include "layer_rules.h"

#include "include_rules.h"
#include "naming_rules.h"
#include "package_rules.h"
#include "qml_rules.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

namespace greenroom::layering {

namespace {

QString readText(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

QList<SourceFile> sourceFiles(const QString &project, const QStringList &folders)
{
    const QDir root(project);
    const QStringList names{QStringLiteral("*.cpp"), QStringLiteral("*.h"), QStringLiteral("*.qml")};
    QStringList paths;
    for (const QString &folder : folders)
        for (QDirIterator files(root.filePath(folder), names, QDir::Files, QDirIterator::Subdirectories); files.hasNext();)
            paths.append(root.relativeFilePath(files.next()));
    paths.sort();
    QList<SourceFile> sources;
    for (const QString &path : paths) {
        // The header given to a solution is compiled in the jail, with nothing of ours beside it.
        if (!path.startsWith(QLatin1StringView("app/judge/harness/")))
            sources.append({path, readText(root.filePath(path))});
    }
    return sources;
}

QList<SourceFile> sourcesOf(const QString &project) { return sourceFiles(project, {QStringLiteral("app"), QStringLiteral("qml")}); }

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
    for (const SourceFile &file : sourcesOf(project))
        breaches += breachesOf(file);
    return breaches;
}

QStringList unlistedPackages(const QString &project)
{
    const QStringList listed = listedPackages(readText(project + QStringLiteral("/packaging/apt-packages.txt")));
    QStringList missing;
    for (const SourceFile &file : sourceFiles(project, {QStringLiteral("qml"), QStringLiteral("tests/qml")})) {
        if (!file.path.endsWith(QLatin1StringView(".qml")))
            continue;
        for (const QString &package : packagesOfImports(file.text))
            if (!listed.contains(package) && !missing.contains(package))
                missing.append(package);
    }
    return missing;
}

qsizetype checkedFiles(const QString &project) { return sourcesOf(project).size(); }

} // namespace greenroom::layering
