#pragma once

#include "core/clock.h"
#include "core/question.h"
#include "core/result.h"
#include "core/review.h"
#include "storage/note_repository.h"
#include "storage/overlay_repository.h"
#include "storage/own_question_repository.h"
#include "storage/review_repository.h"

#include <QJsonArray>
#include <QStringList>

namespace greenroom {

class Database;
class ReviewService;

/// Changes the bank on the user's behalf: new, edit, split, merge, put away, bring back, each on the disk when the call returns, each to be
/// taken back. Files are never written: an edit of what a file gave is an overlay, which survives its upgrades. Ids are for ever, and so is
/// history.
class QuestionEditing
{
public:
    QuestionEditing(Database &database, const Clock &clock, QString deviceId, ReviewService &reviews);

    /// A question of the user's own; gives its id, which is made here.
    [[nodiscard]] Result<QString> add(const Question &draft);
    /// Makes a question say what `wanted` says. `base` is its text without edits, as its file, deck or note gives it.
    [[nodiscard]] Result<void> edit(const Question &base, const Question &wanted);
    /// Makes two questions of one. The first keeps the id and the history, the second starts from the same memory; gives its id.
    [[nodiscard]] Result<QString> split(const Question &base, const Question &first, const Question &second);
    /// Puts `from` away in favour of `into`, which then says what `wanted` says (its text without edits is `base`) and has the answers of
    /// both. Notes are joined.
    [[nodiscard]] Result<void> merge(const QString &from, const Question &base, const Question &wanted);
    /// Puts a question away; nothing of it is lost.
    [[nodiscard]] Result<void> archive(const QString &id);
    [[nodiscard]] Result<void> bringBack(const QString &id);

    /// Takes the latest edit back and gives the id it was about; NotFound when there is none. Answers given since stay.
    [[nodiscard]] Result<QString> undo();

private:
    /// What an edit touches, as it was.
    struct Before
    {
        QJsonArray items;
        QStringList lines; ///< uids the edit added to the log
    };
    [[nodiscard]] Result<void> remember(const QString &id, Before &before) const;
    [[nodiscard]] Result<void> finish(const char *kind, const QString &id, const Before &before);
    [[nodiscard]] Result<void> restore(const QJsonObject &item);
    [[nodiscard]] Result<void> restoreOwn(const QString &id, const QJsonObject &row);
    [[nodiscard]] Result<void> write(const Question &base, const Question &wanted);
    [[nodiscard]] Result<QString> create(const Question &draft);
    [[nodiscard]] Result<void> append(ReviewEntry entry, Before &before);
    [[nodiscard]] Result<void> moveLog(const QString &from, const QString &into, Before &before);
    [[nodiscard]] Result<void> startFrom(const QString &original, const QString &id, Before &before);
    [[nodiscard]] Result<void> joinNotes(const QString &from, const QString &into, Before &before);
    [[nodiscard]] Result<void> rebuildAfter(const Before &before);

    Database &m_database;
    const Clock &m_clock;
    QString m_deviceId;
    ReviewService &m_reviewService;
    OwnQuestionRepository m_own;
    OverlayRepository m_overlays;
    NoteRepository m_notes;
    ReviewRepository m_log;
};

} // namespace greenroom
