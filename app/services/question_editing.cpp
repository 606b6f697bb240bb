#include "services/question_editing.h"

#include "core/question_json.h"
#include "platform/unique_id.h"
#include "services/own_content.h"
#include "services/review_service.h"
#include "storage/card_repository.h"
#include "storage/database.h"
#include "storage/transaction.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenroom {

namespace {

QJsonObject ownJson(const OwnQuestion &own)
{
    return {{QStringLiteral("topic"), own.question.topicId}, {QStringLiteral("order"), own.question.order},
            {QStringLiteral("origin"), int(own.origin)},     {QStringLiteral("guid"), own.guid},
            {QStringLiteral("source"), own.source},          {QStringLiteral("texts"), textsToJson(own.question)},
            {QStringLiteral("updatedMs"), own.updatedMs}};
}

Result<OwnQuestion> ownFromJson(const QString &id, const QJsonObject &object)
{
    OwnQuestion own;
    own.question.id = id;
    own.question.topicId = object.value(QLatin1StringView("topic")).toString();
    own.question.order = object.value(QLatin1StringView("order")).toInt();
    own.origin = QuestionOrigin(object.value(QLatin1StringView("origin")).toInt());
    own.guid = object.value(QLatin1StringView("guid")).toString();
    own.source = object.value(QLatin1StringView("source")).toString();
    own.updatedMs = object.value(QLatin1StringView("updatedMs")).toInteger();
    const auto read = readTexts(object.value(QLatin1StringView("texts")).toObject(), own.question);
    return read ? Result<OwnQuestion>(own) : Result<OwnQuestion>(read.error());
}

} // namespace

QuestionEditing::QuestionEditing(Database &database, const Clock &clock, QString deviceId, ReviewService &reviews)
    : m_database(database)
    , m_clock(clock)
    , m_deviceId(std::move(deviceId))
    , m_reviewService(reviews)
    , m_own(database)
    , m_overlays(database)
    , m_notes(database)
    , m_log(database)
{}

Result<void> QuestionEditing::remember(const QString &id, Before &before) const
{
    const auto overlays = m_overlays.ofItem(id);
    const auto own = m_own.byId(id);
    const auto archived = m_own.archived();
    if (!overlays || !own || !archived)
        return !overlays ? overlays.error() : !own ? own.error() : archived.error();
    QJsonArray edits;
    for (const Overlay &overlay : *overlays)
        edits.append(QJsonObject{{QStringLiteral("language"), overlay.language},
                                 {QStringLiteral("field"), overlay.field},
                                 {QStringLiteral("value"), overlay.value},
                                 {QStringLiteral("updatedMs"), overlay.updatedMs}});
    const auto away = std::find_if(archived->begin(), archived->end(), [&id](const ArchivedQuestion &each) { return each.itemId == id; });
    before.items.append(QJsonObject{{QStringLiteral("id"), id},
                                    {QStringLiteral("overlays"), edits},
                                    {QStringLiteral("own"), *own ? QJsonValue(ownJson(**own)) : QJsonValue(QJsonValue::Null)},
                                    {QStringLiteral("archived"), away != archived->end()},
                                    {QStringLiteral("mergedInto"), away != archived->end() ? away->mergedInto : QString()}});
    return {};
}

Result<void> QuestionEditing::finish(const char *kind, const QString &id, const Before &before)
{
    QuestionEdit edit;
    edit.kind = QString::fromLatin1(kind);
    edit.itemId = id;
    edit.undo = {{QStringLiteral("items"), before.items}, {QStringLiteral("lines"), QJsonArray::fromStringList(before.lines)}};
    edit.atMs = m_clock.now().msSinceEpoch;
    return m_own.addEdit(edit);
}

Result<void> QuestionEditing::restoreOwn(const QString &id, const QJsonObject &row)
{
    const auto own = ownFromJson(id, row);
    return own ? m_own.save(*own) : Result<void>(own.error());
}

Result<void> QuestionEditing::rebuildAfter(const Before &before)
{
    if (before.lines.isEmpty())
        return {};
    const auto rebuilt = m_reviewService.rebuild();
    return rebuilt ? Result<void>() : Result<void>(rebuilt.error());
}

Result<QString> QuestionEditing::create(const Question &draft)
{
    if (draft.english.question.trimmed().isEmpty())
        return Error{ErrorCode::BadInput, QCoreApplication::translate("greenroom", "A question has no words."), {}};
    const auto all = m_own.all();
    if (!all)
        return all.error();
    OwnQuestion own;
    own.question = draft;
    own.question.id = QStringLiteral("own-") + newUniqueId();
    own.question.order = all->isEmpty() ? 1 : all->last().question.order + 1;
    own.updatedMs = m_clock.now().msSinceEpoch;
    const auto saved = m_own.save(own);
    return saved ? Result<QString>(own.question.id) : Result<QString>(saved.error());
}

Result<void> QuestionEditing::write(const Question &base, const Question &wanted)
{
    const auto own = m_own.byId(base.id);
    if (!own)
        return own.error();
    const qint64 now = m_clock.now().msSinceEpoch;
    if (*own && (*own)->origin == QuestionOrigin::Written) {
        OwnQuestion changed = **own;
        changed.question.english = wanted.english;
        changed.question.chinese = wanted.chinese;
        changed.question.topicId = wanted.topicId.isEmpty() ? changed.question.topicId : wanted.topicId;
        changed.updatedMs = now;
        return m_own.save(changed);
    }
    const auto before = m_overlays.ofItem(base.id);
    if (!before)
        return before.error();
    for (const Overlay &overlay : *before) {
        if (const auto removed = m_overlays.remove(overlay.itemId, overlay.language, overlay.field); !removed)
            return removed;
    }
    for (const Overlay &overlay : overlaysBetween(base, wanted, now)) {
        if (const auto saved = m_overlays.save(overlay); !saved)
            return saved;
    }
    return {};
}

Result<QString> QuestionEditing::add(const Question &draft)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto id = create(draft);
    if (!id)
        return id;
    // Before it was there, there was nothing: that is what undo brings back.
    const Before before{{QJsonObject{{QStringLiteral("id"), *id}, {QStringLiteral("own"), QJsonValue::Null}}}, {}};
    if (const auto kept = finish("new", *id, before); !kept)
        return kept.error();
    const auto committed = transaction->commit();
    return committed ? id : Result<QString>(committed.error());
}

Result<void> QuestionEditing::edit(const Question &base, const Question &wanted)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Before before;
    if (const auto done = remember(base.id, before); !done)
        return done;
    if (const auto done = write(base, wanted); !done)
        return done;
    if (const auto done = finish("edit", base.id, before); !done)
        return done;
    return transaction->commit();
}

Result<QString> QuestionEditing::split(const Question &base, const Question &first, const Question &second)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Before before;
    if (const auto done = remember(base.id, before); !done)
        return done.error();
    if (const auto done = write(base, first); !done)
        return done.error();
    const auto id = create(second);
    if (!id)
        return id;
    before.items.append(QJsonObject{{QStringLiteral("id"), *id}, {QStringLiteral("own"), QJsonValue::Null}});
    if (const auto done = startFrom(base.id, *id, before); !done)
        return done.error();
    if (const auto done = finish("split", base.id, before); !done)
        return done.error();
    if (const auto done = transaction->commit(); !done)
        return done.error();
    const auto rebuilt = rebuildAfter(before);
    return rebuilt ? id : Result<QString>(rebuilt.error());
}

Result<void> QuestionEditing::merge(const QString &from, const Question &base, const Question &wanted)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Before before;
    for (const QString &id : {base.id, from}) {
        if (const auto done = remember(id, before); !done)
            return done;
    }
    if (const auto done = write(base, wanted); !done)
        return done;
    if (const auto done = joinNotes(from, base.id, before); !done)
        return done;
    if (const auto done = moveLog(from, base.id, before); !done)
        return done;
    if (const auto done = m_own.archive({from, base.id, m_clock.now().msSinceEpoch}); !done)
        return done;
    if (const auto done = finish("merge", base.id, before); !done)
        return done;
    if (const auto done = transaction->commit(); !done)
        return done;
    return rebuildAfter(before);
}

Result<void> QuestionEditing::joinNotes(const QString &from, const QString &into, Before &before)
{
    const auto left = m_notes.note(into);
    const auto right = m_notes.note(from);
    if (!left || !right)
        return !left ? left.error() : right.error();
    if (right->text.isEmpty())
        return {};
    const QString joined = left->text.isEmpty() ? right->text : left->text + QStringLiteral("\n\n") + right->text;
    QJsonObject item = before.items.first().toObject();
    item.insert(QStringLiteral("note"), left->text);
    item.insert(QStringLiteral("joined"), joined);
    before.items.replace(0, item);
    return m_notes.setNote({into, joined, m_clock.now().msSinceEpoch});
}

Result<void> QuestionEditing::archive(const QString &id)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Before before;
    if (const auto done = remember(id, before); !done)
        return done;
    if (const auto done = m_own.archive({id, {}, m_clock.now().msSinceEpoch}); !done)
        return done;
    if (const auto done = finish("archive", id, before); !done)
        return done;
    return transaction->commit();
}

Result<void> QuestionEditing::bringBack(const QString &id)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    Before before;
    if (const auto done = remember(id, before); !done)
        return done;
    if (const auto done = m_own.unarchive(id); !done)
        return done;
    if (const auto done = finish("restore", id, before); !done)
        return done;
    return transaction->commit();
}

Result<QString> QuestionEditing::undo()
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    const auto last = m_own.lastEdit();
    if (!last)
        return last.error();
    if (!*last)
        return Error{ErrorCode::NotFound, QCoreApplication::translate("greenroom", "There is nothing to undo."), {}};
    for (const QJsonValue item : (*last)->undo.value(QLatin1StringView("items")).toArray()) {
        if (const auto done = restore(item.toObject()); !done)
            return done.error();
    }
    Before before;
    const auto lines = m_log.all();
    if (!lines)
        return lines.error();
    const QJsonArray added = (*last)->undo.value(QLatin1StringView("lines")).toArray();
    for (const ReviewEntry &line : *lines) {
        if (!added.contains(line.uid))
            continue;
        ReviewEntry entry;
        entry.cardId = line.cardId;
        entry.kind = ReviewKind::Undo;
        entry.settingsId = line.settingsId;
        entry.undoes = line.uid;
        entry.at = m_clock.now();
        if (const auto done = append(entry, before); !done)
            return done.error();
    }
    if (const auto done = m_own.removeEdit((*last)->id); !done)
        return done.error();
    if (const auto done = transaction->commit(); !done)
        return done.error();
    const auto rebuilt = rebuildAfter(before);
    return rebuilt ? Result<QString>((*last)->itemId) : Result<QString>(rebuilt.error());
}

} // namespace greenroom
