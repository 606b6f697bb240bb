#include "storage/own_question_repository.h"

#include "core/question_json.h"
#include "storage/json_text.h"
#include "storage/rows.h"

namespace greenroom {

namespace {

const QString columns = QStringLiteral("item_id, topic_id, position, origin, guid, source, json, updated_ms");

QString nameOf(QuestionOrigin origin)
{
    switch (origin) {
    case QuestionOrigin::Deck:
        return QStringLiteral("deck");
    case QuestionOrigin::Bank:
        return QStringLiteral("bank");
    case QuestionOrigin::Written:
        break;
    }
    return QStringLiteral("written");
}

QuestionOrigin originOf(const QString &name)
{
    if (name == QLatin1StringView("deck"))
        return QuestionOrigin::Deck;
    return name == QLatin1StringView("bank") ? QuestionOrigin::Bank : QuestionOrigin::Written;
}

OwnQuestion readQuestion(const QSqlQuery &row)
{
    OwnQuestion own;
    own.question.id = row.value(0).toString();
    own.question.topicId = row.value(1).toString();
    own.question.order = row.value(2).toInt();
    own.origin = originOf(row.value(3).toString());
    own.guid = row.value(4).toString();
    own.source = row.value(5).toString();
    // The row was written by save(); a text nobody can read any more is shown as its id rather than lost.
    if (!readTexts(jsonObject(row.value(6).toString()), own.question))
        own.question.english.question = own.question.id;
    own.question.english.path = own.source;
    if (own.question.chinese)
        own.question.chinese->path = own.source;
    own.updatedMs = row.value(7).toLongLong();
    return own;
}

} // namespace

Result<QList<OwnQuestion>> OwnQuestionRepository::all() const
{
    return readRows<OwnQuestion>(m_database, QStringLiteral("SELECT %1 FROM own_questions ORDER BY position, item_id").arg(columns), {},
                                 readQuestion);
}

Result<std::optional<OwnQuestion>> OwnQuestionRepository::byId(const QString &itemId) const
{
    return readRow<OwnQuestion>(m_database, QStringLiteral("SELECT %1 FROM own_questions WHERE item_id = ?").arg(columns), {itemId},
                                readQuestion);
}

Result<QHash<QString, QString>> OwnQuestionRepository::idsByGuid() const
{
    const auto rows = readRows<std::pair<QString, QString>>(
        m_database, QStringLiteral("SELECT guid, item_id FROM own_questions WHERE guid <> ''"), {},
        [](const QSqlQuery &row) { return std::pair(row.value(0).toString(), row.value(1).toString()); });
    if (!rows)
        return rows.error();
    return QHash<QString, QString>(rows->begin(), rows->end());
}

Result<void> OwnQuestionRepository::save(const OwnQuestion &own)
{
    return m_database.execute(QStringLiteral("INSERT OR REPLACE INTO own_questions (%1) VALUES (?, ?, ?, ?, ?, ?, ?, ?)").arg(columns),
                              {own.question.id, own.question.topicId, own.question.order, nameOf(own.origin), own.guid, own.source,
                               jsonText(textsToJson(own.question)), own.updatedMs});
}

Result<void> OwnQuestionRepository::remove(const QString &itemId)
{
    return m_database.execute(QStringLiteral("DELETE FROM own_questions WHERE item_id = ?"), {itemId});
}

Result<QList<Topic>> OwnQuestionRepository::topics() const
{
    return readRows<Topic>(m_database, QStringLiteral("SELECT topic_id, title, title_zh FROM own_topics ORDER BY position, topic_id"), {},
                           [](const QSqlQuery &row) {
                               return Topic{row.value(0).toString(), row.value(1).toString(), row.value(2).toString(), false};
                           });
}

Result<void> OwnQuestionRepository::addTopic(const Topic &topic)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO own_topics (topic_id, title, title_zh, position) VALUES (?, ?, ?, (SELECT count(*) + 1 FROM "
                       "own_topics)) ON CONFLICT DO NOTHING"),
        {topic.id, topic.title, topic.titleZh});
}

Result<QList<ArchivedQuestion>> OwnQuestionRepository::archived() const
{
    return readRows<ArchivedQuestion>(
        m_database, QStringLiteral("SELECT item_id, merged_into, at_ms FROM archived_questions ORDER BY item_id"), {},
        [](const QSqlQuery &row) {
            return ArchivedQuestion{row.value(0).toString(), row.value(1).toString(), row.value(2).toLongLong()};
        });
}

Result<void> OwnQuestionRepository::archive(const ArchivedQuestion &question)
{
    return m_database.execute(QStringLiteral("INSERT OR REPLACE INTO archived_questions (item_id, merged_into, at_ms) VALUES (?, ?, ?)"),
                              {question.itemId, question.mergedInto, question.atMs});
}

Result<void> OwnQuestionRepository::unarchive(const QString &itemId)
{
    return m_database.execute(QStringLiteral("DELETE FROM archived_questions WHERE item_id = ?"), {itemId});
}

Result<void> OwnQuestionRepository::addEdit(const QuestionEdit &edit)
{
    return m_database.execute(QStringLiteral("INSERT INTO question_edits (kind, item_id, undo, at_ms) VALUES (?, ?, ?, ?)"),
                              {edit.kind, edit.itemId, jsonText(edit.undo), edit.atMs});
}

Result<std::optional<QuestionEdit>> OwnQuestionRepository::lastEdit() const
{
    return readRow<QuestionEdit>(m_database,
                                 QStringLiteral("SELECT id, kind, item_id, undo, at_ms FROM question_edits ORDER BY id DESC LIMIT 1"), {},
                                 [](const QSqlQuery &row) {
                                     return QuestionEdit{row.value(0).toLongLong(), row.value(1).toString(), row.value(2).toString(),
                                                         jsonObject(row.value(3).toString()), row.value(4).toLongLong()};
                                 });
}

Result<void> OwnQuestionRepository::removeEdit(qint64 id)
{
    return m_database.execute(QStringLiteral("DELETE FROM question_edits WHERE id = ?"), {id});
}

} // namespace greenroom
