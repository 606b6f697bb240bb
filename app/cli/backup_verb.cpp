#include "cli/verbs.h"
#include "cli/workspace_call.h"
#include "services/backup_archive.h"

#include <QCoreApplication>

namespace greenroom::cli {
namespace {

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

int backUp(Call &call)
{
    auto workspace = openWorkspace(call);
    if (!workspace)
        return call.output.fail(workspace.error());
    Workspace &open = **workspace;
    BackupArchive archive(open.database(), open.clock(), open.places().dataFolder);
    const QString named = call.parser.value(QStringLiteral("out"));
    const auto written = archive.write(named.isEmpty() ? archive.defaultPath() : named);
    if (!written)
        return call.output.fail(written.error());
    call.output.line(translated(QT_TRANSLATE_NOOP("greenroom", "%1: %2 bytes.")).arg(written->path).arg(written->bytes));
    call.output.object(
        {{QStringLiteral("path"), written->path}, {QStringLiteral("bytes"), written->bytes}, {QStringLiteral("items"), written->items}});
    return 0;
}

int restore(Call &call)
{
    auto workspace = openWorkspace(call);
    if (!workspace)
        return call.output.fail(workspace.error());
    Workspace &open = **workspace;
    BackupArchive archive(open.database(), open.clock(), open.places().dataFolder);
    const bool dryRun = call.parser.isSet(QStringLiteral("dry-run"));
    const auto restored = dryRun ? archive.inspect(call.arguments.first()) : archive.restore(call.arguments.first());
    if (!restored)
        return call.output.fail(restored.error());
    const auto number = [](const QJsonObject &items, const char *key) { return items.value(QLatin1StringView(key)).toInt(); };
    call.output.line(
        translated(QT_TRANSLATE_NOOP("greenroom", "Then: %1 answers, %2 questions of your own. Now: %3 answers, %4 questions."))
            .arg(number(restored->restored, "reviews"))
            .arg(number(restored->restored, "questions"))
            .arg(number(restored->replaced, "reviews"))
            .arg(number(restored->replaced, "questions")));
    if (!dryRun)
        call.output.line(translated(QT_TRANSLATE_NOOP("greenroom", "What was here is kept in %1.")).arg(restored->replacedCopy));
    call.output.object({{QStringLiteral("restored"), restored->restored},
                        {QStringLiteral("replaced"), restored->replaced},
                        {QStringLiteral("replacedCopy"), dryRun ? QJsonValue(QJsonValue::Null) : QJsonValue(restored->replacedCopy)}});
    return 0;
}

} // namespace

Verb backupVerb()
{
    return {QStringLiteral("backup"),
            QStringLiteral("[--out FILE]"),
            translated(QT_TRANSLATE_NOOP("greenroom", "One file with everything: what you did, your takes, your content and drills.")),
            0,
            0,
            {{QStringLiteral("out"), translated(QT_TRANSLATE_NOOP("greenroom", "The file to write.")), QStringLiteral("FILE")}},
            backUp};
}

Verb restoreVerb()
{
    return {QStringLiteral("restore"),
            QStringLiteral("FILE [--dry-run]"),
            translated(QT_TRANSLATE_NOOP("greenroom", "Puts a backup in the place of what is here, which is backed up first.")),
            1,
            1,
            {{QStringLiteral("dry-run"), translated(QT_TRANSLATE_NOOP("greenroom", "Say what would change, and change nothing."))}},
            restore};
}

} // namespace greenroom::cli
