#include "catalog/file_text.h"
#include "cli/verbs.h"
#include "cli/workspace_call.h"
#include "core/judge_json.h"
#include "core/literal.h"
#include "judge/judge.h"

#include <QCoreApplication>
#include <QEventLoop>
#include <QFileInfo>
#include <QFileSystemWatcher>

namespace greenroom::cli {
namespace {

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

void printReport(const Output &output, const JudgeReport &report, const Drill &drill)
{
    output.line(QStringLiteral("%1  %2").arg(toString(report.verdict), report.message));
    for (const Diagnostic &diagnostic : report.diagnostics)
        output.line(QStringLiteral("solution.cpp:%1:%2: %3: %4")
                        .arg(diagnostic.line)
                        .arg(diagnostic.column)
                        .arg(diagnostic.severity, diagnostic.message));
    if (report.failure) {
        QStringList names;
        for (const Parameter &parameter : drill.signature.parameters)
            names.append(parameter.name);
        output.line(translated(QT_TRANSLATE_NOOP("greenroom", "Input:    %1")).arg(inputText(report.failure->input, names)));
        output.line(translated(QT_TRANSLATE_NOOP("greenroom", "Expected: %1")).arg(shortLiteralText(report.failure->expected)));
        output.line(translated(QT_TRANSLATE_NOOP("greenroom", "Yours:    %1")).arg(shortLiteralText(report.failure->actual)));
    }
    output.line(translated(QT_TRANSLATE_NOOP("greenroom", "%1 of %2 tests, compiled in %3 ms, %4, isolation %5"))
                    .arg(report.passed)
                    .arg(report.total)
                    .arg(report.compileMs)
                    .arg(report.compiler, report.isolation.level));
    if (report.isolation.level != QLatin1String("full"))
        output.line(report.isolation.detail);
}

/// Judges the file as it is now; gives the exit code.
int judgeOnce(const Call &call, Judge &judge, const Drill &drill, const QString &path)
{
    const Result<QString> source = readTextFile(path);
    if (!source)
        return call.output.fail(source.error());
    const Result<JudgeReport> report = judge.judge(drill, *source);
    if (!report)
        return call.output.fail(report.error());
    printReport(call.output, *report, drill);
    call.output.object(judgeReportJson(*report));
    return report->verdict == Verdict::Accepted ? 0 : 1;
}

/// Judges at each save until the program is stopped. Editors replace a file as often as they write it, so its folder is watched as well.
int watchFile(const Call &call, Judge &judge, const Drill &drill, const QString &path)
{
    QFileSystemWatcher watcher({path, QFileInfo(path).absolutePath()});
    QDateTime judged;
    QEventLoop loop;
    const auto look = [&] {
        const QFileInfo file(path);
        if (!file.exists() || file.lastModified() == judged)
            return;
        judged = file.lastModified();
        if (!watcher.files().contains(path))
            watcher.addPath(path);
        (void)judgeOnce(call, judge, drill, path); // each save is told on its own; the verb itself ends by a signal
    };
    QObject::connect(&watcher, &QFileSystemWatcher::fileChanged, &loop, look);
    QObject::connect(&watcher, &QFileSystemWatcher::directoryChanged, &loop, look);
    look();
    return loop.exec();
}

int run(Call &call)
{
    Catalog catalog;
    readDrills(searchFolders(placesOf(call.global), DataKind::Drills), catalog);
    const QString id = call.arguments.first();
    const Drill *drill = catalog.drill(id);
    if (!drill)
        return call.output.fail(
            {ErrorCode::NotFound, translated(QT_TRANSLATE_NOOP("greenroom", "There is no drill “%1”. See greenroom drills.")).arg(id), {}});
    JudgeConfig config;
    config.compiler = call.parser.value(QStringLiteral("compiler"));
    config.cacheFolder = Workspace::cacheFolder();
    if (call.parser.isSet(QStringLiteral("standard")))
        config.standard = call.parser.value(QStringLiteral("standard"));
    if (call.parser.isSet(QStringLiteral("allow-weak")))
        config.weakIsolation = JudgeConfig::WeakIsolation::Allow;
    Judge judge(config);
    const QString path = call.arguments.at(1);
    return call.parser.isSet(QStringLiteral("watch")) ? watchFile(call, judge, *drill, path) : judgeOnce(call, judge, *drill, path);
}

} // namespace

Verb judgeVerb()
{
    return {QStringLiteral("judge"),
            QStringLiteral("DRILL FILE.cpp [--quick] [--seed N] [--watch] [--compiler NAME] [--standard gnu++20] [--allow-weak]"),
            translated(QT_TRANSLATE_NOOP("greenroom", "Compiles and runs a solution in the jail. Exit 0 when it is accepted.")),
            2,
            2,
            {{QStringLiteral("quick"), translated(QT_TRANSLATE_NOOP("greenroom", "Only the named cases."))},
             {QStringLiteral("seed"), translated(QT_TRANSLATE_NOOP("greenroom", "The seed of the random cases.")), QStringLiteral("N")},
             {QStringLiteral("watch"), translated(QT_TRANSLATE_NOOP("greenroom", "Judge again at each save."))},
             {QStringLiteral("compiler"), translated(QT_TRANSLATE_NOOP("greenroom", "A compiler's name or path.")), QStringLiteral("NAME")},
             {QStringLiteral("standard"), translated(QT_TRANSLATE_NOOP("greenroom", "The language standard, gnu++20 unless said.")),
              QStringLiteral("NAME")},
             {QStringLiteral("allow-weak"),
              translated(QT_TRANSLATE_NOOP("greenroom", "Run the solution even where it would have your own rights."))}},
            run};
}

} // namespace greenroom::cli
