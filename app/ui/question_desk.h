#pragma once

#include "core/question.h"
#include "core/result.h"

#include <QList>
#include <QString>
#include <QStringList>

namespace greenroom {

/// One language of a question while it is written.
struct QuestionWords
{
    QString question; ///< plain text
    QString answer;   ///< Markdown
    QList<FollowUp> followUps;

    /// Nothing but space in it.
    [[nodiscard]] bool isEmpty() const { return question.trimmed().isEmpty() && answer.trimmed().isEmpty() && followUps.isEmpty(); }
};

/// A question as the user wants it.
struct QuestionDraft
{
    QString questionId; ///< empty = a new one
    QString topicId;
    QuestionWords english;
    QuestionWords chinese;
};

/// Something the user does to the bank at once, and takes back at once.
struct QuestionAct
{
    QList<QuestionDraft> drafts;
    QStringList archived; ///< set aside, with their history
    QStringList restored; ///< brought back
};

/// A question that was set aside.
struct SetAsideQuestion
{
    Question question;
    qint64 archivedMs = 0;
    int reviews = 0; ///< that are kept
};

/// Where questions are written: what the bank's screens need of whoever stores them. Calls come from the window's thread and are short.
class QuestionDesk
{
public:
    QuestionDesk() = default;
    QuestionDesk(const QuestionDesk &) = delete;
    QuestionDesk &operator=(const QuestionDesk &) = delete;
    virtual ~QuestionDesk() = default;

    /// Does all of it or nothing; gives the ids of the drafts, in order.
    [[nodiscard]] virtual Result<QStringList> perform(const QuestionAct &act) = 0;
    /// Takes back the latest act of this session; reviews and notes made since stay.
    [[nodiscard]] virtual Result<void> undo() = 0;
    /// What is set aside, the latest first.
    [[nodiscard]] virtual Result<QList<SetAsideQuestion>> archived() const = 0;
};

} // namespace greenroom
