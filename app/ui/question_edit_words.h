#pragma once

#include "question_desk.h"
#include "question_edit_follow_ups.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// One language of the question that is being written: a tab of the sheet.
class QuestionEditWords : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Words come from QuestionEditViewModel.")
    Q_PROPERTY(QString question READ question WRITE setQuestion NOTIFY changed)
    Q_PROPERTY(QString answer READ answer WRITE setAnswer NOTIFY changed)
    Q_PROPERTY(bool split READ isSplit NOTIFY changed) ///< the answer goes on in a question of its own
    Q_PROPERTY(QString splitQuestion READ splitQuestion WRITE setSplitQuestion NOTIFY changed)
    Q_PROPERTY(QString splitAnswer READ splitAnswer WRITE setSplitAnswer NOTIFY changed)
    Q_PROPERTY(greenroom::QuestionEditFollowUps *followUps READ followUps CONSTANT)

public:
    explicit QuestionEditWords(QObject *parent = nullptr);

    /// Takes the words of a question, as they are before the user writes.
    void set(const QuestionWords &words);
    /// What the sheet holds now, without what became questions of its own.
    [[nodiscard]] QuestionWords words() const;
    /// What became questions of their own, in order.
    [[nodiscard]] QList<QuestionWords> ownQuestions() const;
    /// Adds another question's answer and follow-ups to these.
    void join(const QuestionWords &other);

    [[nodiscard]] QString question() const { return m_question; }
    void setQuestion(const QString &text);
    [[nodiscard]] QString answer() const { return m_answer; }
    void setAnswer(const QString &text);
    [[nodiscard]] bool isSplit() const { return m_split; }
    [[nodiscard]] QString splitQuestion() const { return m_splitQuestion; }
    void setSplitQuestion(const QString &text);
    [[nodiscard]] QString splitAnswer() const { return m_splitAnswer; }
    void setSplitAnswer(const QString &text);
    [[nodiscard]] QuestionEditFollowUps *followUps() { return &m_followUps; }

    /// Puts what stands behind a place of the answer into a question of its own.
    Q_INVOKABLE void splitAt(int position);
    /// Puts it back.
    Q_INVOKABLE void unsplit();

signals:
    void changed();
    void edited();

private:
    void take(QString &field, const QString &text);

    QString m_question;
    QString m_answer;
    bool m_split = false;
    QString m_splitQuestion;
    QString m_splitAnswer;
    QuestionEditFollowUps m_followUps;
};

} // namespace greenroom
