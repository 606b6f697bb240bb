#include "cli/import_deck.h"

#include "services/bank_folder.h"
#include "services/deck_import_service.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

namespace greenroom::cli {
namespace {

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

Result<DeckImportReport> importOne(Workspace &workspace, const QString &path, ImportMode mode)
{
    const QString dataFolder = workspace.places().dataFolder;
    if (isBankFolder(path)) {
        Catalog shipped;
        readContent(searchFolders(workspace.places(), DataKind::Content), shipped);
        return readBankFolder(workspace.database(), workspace.clock(), shipped, dataFolder, path, mode);
    }
    const SchedulerSettings settings = schedulerSettings(workspace.settings());
    return DeckImportService(workspace.database(), workspace.clock(), workspace.reviews(), dataFolder)
        .importDeck(path, workspace.catalog(), settings, mode);
}

QJsonObject fileJson(const QString &path, const DeckImportReport &report)
{
    QJsonArray warnings;
    for (const QString &warning : report.warnings)
        warnings.append(QJsonObject{{QStringLiteral("line"), 0}, {QStringLiteral("message"), warning}});
    QJsonObject object{{QStringLiteral("path"), path},
                       {QStringLiteral("title"), QFileInfo(path).completeBaseName()},
                       {QStringLiteral("encoding"), QStringLiteral("UTF-8")},
                       {QStringLiteral("plan"), QJsonValue::Null},
                       {QStringLiteral("warnings"), warnings}};
    for (const char *key : {"topics", "checklists", "drills", "pitches", "templates", "notes"})
        object.insert(QLatin1StringView(key), QJsonArray());
    return object;
}

} // namespace

bool isDeckPath(const QString &path) { return DeckImportService::reads(path) || isBankFolder(path); }

int importDecks(Call &call, Workspace &workspace, const QStringList &paths)
{
    const ImportMode mode = call.parser.isSet(QStringLiteral("dry-run")) ? ImportMode::DryRun : ImportMode::Apply;
    DeckImportReport sum;
    QJsonArray files;
    QJsonArray changes;
    for (const QString &path : paths) {
        const auto report = importOne(workspace, path, mode);
        if (!report)
            return call.output.fail(report.error());
        sum.added += report->added;
        sum.updated += report->updated;
        sum.unchanged += report->unchanged;
        sum.restored += report->restored;
        sum.reviews += report->reviews;
        sum.media += report->media;
        files.append(fileJson(path, *report));
        for (const QString &warning : report->warnings)
            call.output.line(QFileInfo(path).fileName() + QStringLiteral(": ") + warning);
        for (const DeckChange &change : report->changes) {
            changes.append(QJsonObject{
                {QStringLiteral("id"), change.id}, {QStringLiteral("kind"), change.kind}, {QStringLiteral("title"), change.title}});
            call.output.line(QStringLiteral("%1  %2").arg(change.kind, -8).arg(change.title));
        }
    }
    call.output.line(
        translated(QT_TRANSLATE_NOOP("greenroom", "%1 questions, %2 answers of the log.")).arg(changes.size()).arg(sum.reviews));
    call.output.object({{QStringLiteral("files"), files},
                        {QStringLiteral("added"), sum.added},
                        {QStringLiteral("updated"), sum.updated},
                        {QStringLiteral("moved"), 0},
                        {QStringLiteral("unchanged"), sum.unchanged},
                        {QStringLiteral("archived"), 0},
                        {QStringLiteral("restored"), sum.restored},
                        {QStringLiteral("duplicates"), QJsonArray()},
                        {QStringLiteral("changes"), changes},
                        {QStringLiteral("reviews"), sum.reviews},
                        {QStringLiteral("media"), sum.media}});
    return 0;
}

} // namespace greenroom::cli
