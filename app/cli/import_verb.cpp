#include "cli/import_deck.h"
#include "cli/verbs.h"
#include "cli/workspace_call.h"
#include "core/notes_json.h"
#include "services/import_service.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>

namespace greenroom::cli {
namespace {

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

int count(const NotesMatch &match, NotesChangeKind kind)
{
    return int(
        std::count_if(match.changes.begin(), match.changes.end(), [kind](const NotesChange &change) { return change.kind == kind; }));
}

QJsonObject planJson(const NotesImportPlan &plan)
{
    QJsonArray files;
    for (const NotesFile &file : plan.files)
        files.append(toJson(file));
    QJsonArray duplicates;
    for (const ImportedItem &item : plan.match.repeated) {
        QJsonArray sources;
        for (const ImportedSource &source : item.sources)
            sources.append(QStringLiteral("%1:%2").arg(QFileInfo(source.path).fileName()).arg(source.line));
        duplicates.append(QJsonObject{{QStringLiteral("id"), item.id}, {QStringLiteral("sources"), sources}});
    }
    QJsonArray changes;
    for (const NotesChange &change : plan.match.changes)
        changes.append(QJsonObject{{QStringLiteral("id"), change.after.id},
                                   {QStringLiteral("kind"), toString(change.kind)},
                                   {QStringLiteral("title"), change.after.title},
                                   {QStringLiteral("item"), toString(change.after.kind)}});
    QJsonArray unread;
    for (const UnreadNotes &file : plan.unread)
        unread.append(QJsonObject{{QStringLiteral("path"), file.path}, {QStringLiteral("message"), file.message}});
    return {{QStringLiteral("files"), files},
            {QStringLiteral("added"), count(plan.match, NotesChangeKind::Added)},
            {QStringLiteral("updated"), count(plan.match, NotesChangeKind::Updated)},
            {QStringLiteral("moved"), count(plan.match, NotesChangeKind::Moved)},
            {QStringLiteral("unchanged"), plan.match.unchanged},
            {QStringLiteral("archived"), count(plan.match, NotesChangeKind::Archived)},
            {QStringLiteral("restored"), count(plan.match, NotesChangeKind::Restored)},
            {QStringLiteral("duplicates"), duplicates},
            {QStringLiteral("changes"), changes},
            {QStringLiteral("unread"), unread}};
}

void tell(const Output &output, const NotesImportPlan &plan, bool dryRun)
{
    for (const NotesFile &file : plan.files)
        for (const NotesWarning &warning : file.warnings)
            output.line(QStringLiteral("%1:%2: %3").arg(QFileInfo(file.path).fileName()).arg(warning.line).arg(warning.message));
    for (const NotesChange &change : plan.match.changes)
        output.line(QStringLiteral("%1  %2").arg(toString(change.kind), -8).arg(change.after.title));
    if (plan.match.changes.isEmpty())
        output.line(translated(QT_TRANSLATE_NOOP("greenroom", "Nothing new in these files.")));
    else if (dryRun)
        output.line(
            translated(QT_TRANSLATE_NOOP("greenroom", "%1 changes. Nothing in your bank has changed yet.")).arg(plan.match.changes.size()));
    else
        output.line(translated(QT_TRANSLATE_NOOP("greenroom", "%1 changes. Take them back with greenroom import --undo."))
                        .arg(plan.match.changes.size()));
}

int undo(Call &call, Workspace &workspace)
{
    const auto undone = ImportService(workspace.database(), workspace.clock()).undo();
    if (!undone)
        return call.output.fail(undone.error());
    call.output.line(
        translated(QT_TRANSLATE_NOOP("greenroom", "The latest import is taken back: %1 items are as they were.")).arg(*undone));
    call.output.object({{QStringLiteral("undone"), *undone}});
    return 0;
}

int importNotes(Call &call, Workspace &workspace, const QStringList &paths)
{
    const bool dryRun = call.parser.isSet(QStringLiteral("dry-run"));
    ImportService service(workspace.database(), workspace.clock());
    const auto plan = service.plan(paths);
    if (!plan)
        return call.output.fail(plan.error());
    if (plan->files.isEmpty() && !plan->unread.isEmpty())
        return call.output.fail({ErrorCode::Unreadable, plan->unread.first().message, {}});
    if (!dryRun)
        if (const auto done = service.apply(*plan); !done)
            return call.output.fail(done.error());
    tell(call.output, *plan, dryRun);
    for (const UnreadNotes &file : plan->unread)
        call.output.line(file.message);
    call.output.object(planJson(*plan));
    return plan->unread.isEmpty() ? 0 : 1;
}

int run(Call &call)
{
    const bool undoes = call.parser.isSet(QStringLiteral("undo"));
    if (undoes != call.arguments.isEmpty())
        return call.output.fail(usageError(translated(QT_TRANSLATE_NOOP("greenroom", "Name the notes to import, or --undo alone."))));
    auto workspace = openWorkspace(call);
    if (!workspace)
        return call.output.fail(workspace.error());
    if (undoes)
        return undo(call, **workspace);
    const auto decks = std::count_if(call.arguments.begin(), call.arguments.end(), isDeckPath);
    if (decks == call.arguments.size())
        return importDecks(call, **workspace, call.arguments);
    if (decks > 0)
        return call.output.fail(usageError(translated(QT_TRANSLATE_NOOP("greenroom", "Import notes in one call and decks in another."))));
    return importNotes(call, **workspace, call.arguments);
}

} // namespace

Verb importVerb()
{
    return {
        QStringLiteral("import"),
        QStringLiteral("PATH... | --undo"),
        translated(QT_TRANSLATE_NOOP("greenroom", "Brings Markdown notes, files or folders, into the bank; the files stay as they are.")),
        0,
        -1,
        {{QStringLiteral("dry-run"), translated(QT_TRANSLATE_NOOP("greenroom", "Say what would change, and change nothing."))},
         {QStringLiteral("undo"),
          translated(QT_TRANSLATE_NOOP("greenroom", "Take the latest import back; reviews and notes made since stay."))}},
        run};
}

} // namespace greenroom::cli
