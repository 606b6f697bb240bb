#include "notes_import_desk.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonObject>

#include <algorithm>

namespace greenroom {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

/// A value of an item's content as a reader sees it: texts as they are, lists by lines, pairs below each other.
QString readable(const QJsonValue &value)
{
    if (value.isArray()) {
        QStringList lines;
        for (const QJsonValue &entry : value.toArray()) {
            const QString text = readable(entry);
            if (!text.isEmpty())
                lines.append(entry.isString() ? QStringLiteral("- ") + text : text);
        }
        return lines.join(value.toArray().first().isString() ? QStringLiteral("\n") : QStringLiteral("\n\n"));
    }
    if (value.isObject()) {
        QStringList lines;
        for (const QJsonValue &entry : value.toObject()) {
            if (const QString text = readable(entry); !text.isEmpty())
                lines.append(text);
        }
        return lines.join(QStringLiteral("\n\n"));
    }
    return value.isDouble() ? QString::number(value.toDouble()) : value.toString();
}

QString partName(const QString &key)
{
    static const QHash<QString, const char *> names{{QStringLiteral("question"), QT_TRANSLATE_NOOP("greenroom", "Question")},
                                                    {QStringLiteral("answer"), QT_TRANSLATE_NOOP("greenroom", "Answer")},
                                                    {QStringLiteral("followUps"), QT_TRANSLATE_NOOP("greenroom", "Follow-ups")},
                                                    {QStringLiteral("summary"), QT_TRANSLATE_NOOP("greenroom", "Summary")},
                                                    {QStringLiteral("script"), QT_TRANSLATE_NOOP("greenroom", "Script")},
                                                    {QStringLiteral("hints"), QT_TRANSLATE_NOOP("greenroom", "Hints")},
                                                    {QStringLiteral("text"), QT_TRANSLATE_NOOP("greenroom", "Text")}};
    if (const char *name = names.value(key))
        return translated(name);
    return key.left(1).toUpper() + key.mid(1);
}

QString kindName(ImportedKind kind)
{
    switch (kind) {
    case ImportedKind::Topic:
        return translated(QT_TRANSLATE_NOOP("greenroom", "topic"));
    case ImportedKind::Checklist:
        return translated(QT_TRANSLATE_NOOP("greenroom", "checklist"));
    case ImportedKind::Drill:
        return translated(QT_TRANSLATE_NOOP("greenroom", "drill"));
    case ImportedKind::Pitch:
        return translated(QT_TRANSLATE_NOOP("greenroom", "pitch"));
    case ImportedKind::Template:
        return translated(QT_TRANSLATE_NOOP("greenroom", "outline"));
    case ImportedKind::Plan:
        return translated(QT_TRANSLATE_NOOP("greenroom", "plan"));
    case ImportedKind::Note:
        return translated(QT_TRANSLATE_NOOP("greenroom", "note"));
    case ImportedKind::Question:
        break;
    }
    return {};
}

/// The parts that differ; of something new or gone, all of them.
QList<ImportPart> partsOf(const NotesChange &change)
{
    const QJsonObject before = change.before ? change.before->content : QJsonObject();
    const QJsonObject after = change.kind == NotesChangeKind::Archived ? QJsonObject() : change.after.content;
    QStringList keys = before.keys() + after.keys();
    keys.removeDuplicates();
    // What is asked stands before what is answered.
    std::stable_partition(keys.begin(), keys.end(), [](const QString &key) { return key == QLatin1String("question"); });
    QList<ImportPart> parts;
    if (change.kind == NotesChangeKind::Updated && change.before->title != change.after.title && !keys.contains(QLatin1String("question")))
        parts.append({translated(QT_TRANSLATE_NOOP("greenroom", "Title")), change.before->title, change.after.title});
    for (const QString &key : std::as_const(keys)) {
        const QString old = readable(before.value(key));
        const QString fresh = readable(after.value(key));
        const bool differs = change.kind != NotesChangeKind::Updated || old != fresh;
        if (differs && !(old.isEmpty() && fresh.isEmpty()))
            parts.append({partName(key), change.kind == NotesChangeKind::Added ? QString() : old, fresh});
    }
    return parts;
}

bool isMerged(const NotesChange &change)
{
    const qsizetype before = change.before ? change.before->sources.size() : 0;
    return change.kind != NotesChangeKind::Archived && change.after.sources.size() > 1 && before < change.after.sources.size() &&
           (!change.before || change.before->content == change.after.content);
}

ImportKind kindOf(const NotesChange &change)
{
    if (isMerged(change))
        return ImportKind::Merged;
    switch (change.kind) {
    case NotesChangeKind::Archived:
        return ImportKind::Archived;
    case NotesChangeKind::Updated:
    case NotesChangeKind::Moved:
        return ImportKind::Changed;
    case NotesChangeKind::Added:
    case NotesChangeKind::Restored:
        break;
    }
    return ImportKind::New;
}

QString whatOf(const NotesChange &change)
{
    QStringList words;
    if (const QString kind = kindName(change.after.kind); !kind.isEmpty())
        words.append(kind);
    if (change.kind == NotesChangeKind::Moved)
        words.append(translated(QT_TRANSLATE_NOOP("greenroom", "moved")));
    if (change.kind == NotesChangeKind::Restored)
        words.append(translated(QT_TRANSLATE_NOOP("greenroom", "back from the archive")));
    return words.join(QStringLiteral("  ·  "));
}

} // namespace

ImportPreview previewOf(const NotesImportPlan &plan, const QSet<QString> &known)
{
    ImportPreview preview;
    preview.folder = plan.source;
    preview.unchanged = plan.match.unchanged;
    QHash<QString, int> places;
    const auto fileAt = [&](const QString &path) {
        if (!places.contains(path)) {
            places.insert(path, int(preview.files.size()));
            preview.files.append({path, QFileInfo(path).lastModified(), !known.contains(path), {}});
        }
        return places.value(path);
    };
    QSet<QPair<QString, int>> warned;
    for (const NotesFile &file : plan.files) {
        const int place = fileAt(file.path);
        for (const NotesWarning &warning : file.warnings) {
            preview.warnings.append({place, warning.line, warning.message});
            warned.insert({file.path, warning.line});
        }
    }
    for (const UnreadNotes &unread : plan.unread)
        preview.files[fileAt(unread.path)].error = unread.message;
    for (const NotesChange &change : plan.match.changes) {
        const ImportedItem &item = change.kind == NotesChangeKind::Archived && change.before ? *change.before : change.after;
        const ImportedSource source = item.sources.value(0);
        ImportEntry entry;
        entry.id = change.after.id;
        entry.file = fileAt(source.path);
        entry.kind = kindOf(change);
        entry.title = item.title;
        entry.what = whatOf(change);
        entry.line = change.kind == NotesChangeKind::Archived ? 0 : source.line;
        if (entry.kind == ImportKind::Merged) {
            const ImportedSource other = item.sources.value(1);
            entry.otherLine = other.line;
            entry.otherFile = other.path == source.path ? QString() : QFileInfo(other.path).fileName();
        }
        entry.parts = partsOf(change);
        entry.warned = warned.contains({source.path, source.line});
        preview.entries.append(entry);
    }
    std::stable_sort(preview.entries.begin(), preview.entries.end(), [](const ImportEntry &left, const ImportEntry &right) {
        return std::pair(left.file, left.line) < std::pair(right.file, right.line);
    });
    return preview;
}

} // namespace greenroom
