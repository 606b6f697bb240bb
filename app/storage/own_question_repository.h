#pragma once

#include "core/question.h"
#include "core/result.h"

#include <QHash>
#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace greenroom {

class Database;

/// Where a question of the user's own came from.
enum class QuestionOrigin { Written, Deck, Bank };

/// A question of the user's own.
struct OwnQuestion
{
    Question question; ///< its order is its place in the bank
    QuestionOrigin origin = QuestionOrigin::Written;
    QString guid;   ///< what other programs know it by; empty = none
    QString source; ///< "java.apkg"; empty for one written here
    qint64 updatedMs = 0;
};

/// A question that was put away.
struct ArchivedQuestion
{
    QString itemId;
    QString mergedInto; ///< empty = into none
    qint64 atMs = 0;
};

/// An edit, and what it takes to take it back.
struct QuestionEdit
{
    qint64 id = 0;
    QString kind; ///< "new", "edit", "split", "merge", "archive", "restore"
    QString itemId;
    QJsonObject undo;
    qint64 atMs = 0;
};

/// The user's own questions and topics, what is put away, and the edits that can be taken back.
class OwnQuestionRepository
{
public:
    explicit OwnQuestionRepository(Database &database)
        : m_database(database)
    {}

    /// By place, then id.
    [[nodiscard]] Result<QList<OwnQuestion>> all() const;
    [[nodiscard]] Result<std::optional<OwnQuestion>> byId(const QString &itemId) const;
    /// Item ids by the guid other programs know them by.
    [[nodiscard]] Result<QHash<QString, QString>> idsByGuid() const;
    [[nodiscard]] Result<void> save(const OwnQuestion &question);
    [[nodiscard]] Result<void> remove(const QString &itemId);

    [[nodiscard]] Result<QList<Topic>> topics() const;
    /// Adds a topic that is not there yet.
    [[nodiscard]] Result<void> addTopic(const Topic &topic);

    [[nodiscard]] Result<QList<ArchivedQuestion>> archived() const;
    [[nodiscard]] Result<void> archive(const ArchivedQuestion &question);
    [[nodiscard]] Result<void> unarchive(const QString &itemId);

    [[nodiscard]] Result<void> addEdit(const QuestionEdit &edit);
    [[nodiscard]] Result<std::optional<QuestionEdit>> lastEdit() const;
    [[nodiscard]] Result<void> removeEdit(qint64 id);

private:
    Database &m_database;
};

} // namespace greenroom
