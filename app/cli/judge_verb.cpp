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
    for (const Finding &finding : report.findings)
        output.line(finding.line > 0 ? QStringLiteral("solution.cpp:%1: %2: %3").arg(finding.line).arg(finding.kind, finding.message)
                                     : QStringLiteral("%1: %2").arg(finding.kind, finding.message));
    if (report.growth)
        output.line(
            translated(QT_TRANSLATE_NOOP("greenroom", "Measured growth: %1 on “%2”, residual %3 %, next best %4"))
                .arg(report.growth->model.isEmpty() ? translated(QT_TRANSLATE_NOOP("greenroom", "cannot tell")) : report.growth->model,
                     report.growth->family)
                .arg(report.growth->residual * 100, 0, 'f', 1)
                .arg(report.growth->runnerUp));
    if (report.randomCases)
        output.line(
            translated(QT_TRANSLATE_NOOP("greenroom", "%1 random cases, seed %2")).arg(*report.randomCases).arg(report.seed.value_or(0)));
    output.line(translated(QT_TRANSLATE_NOOP("greenroom", "%1 of %2 tests, compiled in %3 ms, %4, isolation %5"))
                    .arg(report.passed)
                    .arg(report.total)
                    .arg(report.compileMs)
                    .arg(report.compiler, report.isolation.level));
    if (report.isolation.level != QLatin1String("full"))
        output.line(report.isolation.detail);
}

/// What one call of the verb judges, and how.
struct Judged
{
    const Call &call;
    Judge &judge;
    const Drill &drill;
    QString path;
    JudgeOptions options;
    DrillService *drills = nullptr; ///< keeps the failing inputs; null when the user's folder cannot be opened
};

/// Judges the file as it is now; gives the exit code.
int judgeOnce(const Judged &judged)
{
    const Output &output = judged.call.output;
    const Result<QString> source = readTextFile(judged.path);
    if (!source)
        return output.fail(source.error());
    const Result<Drill> drill = judged.drills ? judged.drills->withPinned(judged.drill) : Result<Drill>(judged.drill);
    if (!drill)
        return output.fail(drill.error());
    const Result<JudgeReport> report = judged.judge.judge(*drill, *source, judged.options);
    if (!report)
        return output.fail(report.error());
    if (const Result<void> pinned = judged.drills ? judged.drills->pin(*report) : Result<void>(); !pinned)
        output.line(pinned.error().message); // the verdict stands
    printReport(output, *report, judged.drill);
    output.object(judgeReportJson(*report));
    return report->verdict == Verdict::Accepted ? 0 : 1;
}

/// Judges at each save until the program is stopped. Editors replace a file as often as they write it, so its folder is watched as well.
int watchFile(const Judged &judged)
{
    const QString &path = judged.path;
    QFileSystemWatcher watcher({path, QFileInfo(path).absolutePath()});
    QDateTime seen;
    QEventLoop loop;
    const auto look = [&] {
        const QFileInfo file(path);
        if (!file.exists() || file.lastModified() == seen)
            return;
        seen = file.lastModified();
        if (!watcher.files().contains(path))
            watcher.addPath(path);
        (void)judgeOnce(judged); // each save is told on its own; the verb itself ends by a signal
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
    const Result<std::unique_ptr<Workspace>> workspace = openWorkspace(call);
    if (!workspace)
        call.output.line(workspace.error().message); // judging goes on, without the inputs that failed before
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
    Judged judged{call, judge, *drill, call.arguments.at(1), {}, workspace ? &workspace.value()->drills() : nullptr};
    if (!call.parser.isSet(QStringLiteral("quick")))
        judged.options.thoroughness = JudgeOptions::Thoroughness::Everything;
    if (call.parser.isSet(QStringLiteral("seed"))) {
        bool isNumber = false;
        judged.options.seed = call.parser.value(QStringLiteral("seed")).toLongLong(&isNumber);
        if (!isNumber)
            return call.output.fail({ErrorCode::BadUsage, translated(QT_TRANSLATE_NOOP("greenroom", "--seed needs a whole number.")), {}});
    }
    return call.parser.isSet(QStringLiteral("watch")) ? watchFile(judged) : judgeOnce(judged);
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
