#include "cli/verbs.h"
#include "cli/workspace_call.h"
#include "services/export_service.h"

#include <QCoreApplication>

namespace greenroom::cli {
namespace {

int run(Call &call)
{
    const auto format = exportFormatFromString(call.parser.value(QStringLiteral("format")));
    const QString path = call.parser.value(QStringLiteral("out"));
    if (!format || path.isEmpty())
        return call.output.fail(
            usageError(QCoreApplication::translate("greenroom", "Usage: greenroom export --format markdown|csv|apkg|json --out PATH")));
    auto workspace = openWorkspace(call);
    if (!workspace)
        return call.output.fail(workspace.error());
    Workspace &open = **workspace;
    const Catalog &catalog = open.catalog();
    ExportService service(open.database(), open.clock(), open.places().dataFolder);
    const auto report = service.write(*format, path, catalog, schedulerSettings(open.settings()));
    if (!report)
        return call.output.fail(report.error());
    call.output.line(QCoreApplication::translate("greenroom", "%1: %2 questions, %3 answers of the log.")
                         .arg(report->path)
                         .arg(report->questions)
                         .arg(report->reviews));
    call.output.object({{QStringLiteral("path"), report->path},
                        {QStringLiteral("format"), call.parser.value(QStringLiteral("format"))},
                        {QStringLiteral("questions"), report->questions},
                        {QStringLiteral("reviews"), report->reviews},
                        {QStringLiteral("files"), report->files}});
    return 0;
}

} // namespace

Verb exportVerb()
{
    return {QStringLiteral("export"),
            QStringLiteral("--format markdown|csv|apkg|json --out PATH"),
            QCoreApplication::translate("greenroom", "The bank, your notes and the schedule in an open format."),
            0,
            0,
            {{QStringLiteral("format"), QCoreApplication::translate("greenroom", "What to write."), QStringLiteral("FORMAT")},
             {QStringLiteral("out"), QCoreApplication::translate("greenroom", "Where: a file, or a folder for markdown."),
              QStringLiteral("PATH")}},
            run};
}

} // namespace greenroom::cli
