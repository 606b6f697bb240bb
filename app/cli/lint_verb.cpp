#include "cli/verbs.h"
#include "cli/workspace_call.h"
#include "services/lint_service.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace greenroom::cli {
namespace {

/// A folder is content when it holds topics, questions, pitches or plans; else it is drills, or one drill.
bool isContent(const QDir &folder)
{
    return folder.exists(QStringLiteral("topics.json")) || folder.exists(QStringLiteral("questions")) ||
           folder.exists(QStringLiteral("pitches")) || folder.exists(QStringLiteral("plans"));
}

Catalog readPaths(const QStringList &paths)
{
    Catalog catalog;
    for (const QString &path : paths) {
        const QDir folder(path);
        if (isContent(folder)) {
            readContent({path}, catalog);
        } else if (folder.exists(QStringLiteral("drill.json"))) {
            readDrill(path, catalog);
        } else {
            readDrills({path}, catalog);
        }
    }
    return catalog;
}

int run(Call &call)
{
    const Places places = placesOf(call.global);
    QStringList paths = call.arguments;
    if (paths.isEmpty())
        paths = searchFolders(places, DataKind::Content) + searchFolders(places, DataKind::Drills);
    const Catalog catalog = readPaths(paths);
    JudgeConfig config;
    config.cacheFolder = Workspace::cacheFolder();
    config.weakIsolation =
        call.parser.isSet(QStringLiteral("allow-weak")) ? JudgeConfig::WeakIsolation::Allow : JudgeConfig::WeakIsolation::Refuse;
    Judge judge(config);
    LintService service(judge);
    const auto report = service.lint(catalog, [&call](const QString &line) { call.output.line(line); });
    if (!report)
        return call.output.fail(report.error());
    QJsonArray problems;
    for (const Problem &problem : report->problems) {
        problems.append(QJsonObject{
            {QStringLiteral("path"), problem.path}, {QStringLiteral("line"), problem.line}, {QStringLiteral("message"), problem.message}});
        call.output.line(QStringLiteral("%1:%2: %3").arg(problem.path).arg(problem.line).arg(problem.message));
    }
    call.output.line(
        QCoreApplication::translate("greenroom", "%1 items checked, %2 problems").arg(report->checked).arg(report->problems.size()));
    call.output.object({{QStringLiteral("checked"), report->checked}, {QStringLiteral("problems"), problems}});
    return report->problems.isEmpty() ? 0 : 1;
}

} // namespace

Verb lintVerb()
{
    return {QStringLiteral("lint"),
            QStringLiteral("[PATH...] [--allow-weak]"),
            QCoreApplication::translate("greenroom",
                                        "Checks content and drills: their form, that references pass, that wrong answers are caught."),
            0,
            -1,
            {{QStringLiteral("allow-weak"),
              QCoreApplication::translate("greenroom", "Run solutions even where they would have your own rights.")}},
            run};
}

} // namespace greenroom::cli
