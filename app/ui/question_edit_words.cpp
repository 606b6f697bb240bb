#include "question_edit_words.h"

#include <algorithm>

namespace greenroom {

QuestionEditWords::QuestionEditWords(QObject *parent)
    : QObject(parent)
{
    connect(&m_followUps, &QuestionEditFollowUps::edited, this, &QuestionEditWords::edited);
}

void QuestionEditWords::set(const QuestionWords &words)
{
    m_question = words.question;
    m_answer = words.answer;
    m_split = false;
    m_splitQuestion.clear();
    m_splitAnswer.clear();
    m_followUps.set(words.followUps);
    emit changed();
}

QuestionWords QuestionEditWords::words() const { return {m_question.trimmed(), m_answer.trimmed(), m_followUps.followUps()}; }

QList<QuestionWords> QuestionEditWords::ownQuestions() const
{
    QList<QuestionWords> own;
    if (m_split)
        own.append({m_splitQuestion.trimmed(), m_splitAnswer.trimmed(), {}});
    for (const FollowUp &followUp : m_followUps.ownQuestions())
        own.append({followUp.question, followUp.answer, {}});
    return own;
}

void QuestionEditWords::join(const QuestionWords &other)
{
    if (m_question.trimmed().isEmpty())
        m_question = other.question;
    if (!other.answer.trimmed().isEmpty() && !m_answer.contains(other.answer.trimmed()))
        m_answer = m_answer.trimmed().isEmpty() ? other.answer : m_answer.trimmed() + QStringLiteral("\n\n") + other.answer.trimmed();
    QList<FollowUp> joined = m_followUps.followUps();
    for (const FollowUp &followUp : other.followUps) {
        const auto same = [&followUp](const FollowUp &known) { return known.question.trimmed() == followUp.question.trimmed(); };
        if (std::none_of(joined.begin(), joined.end(), same))
            joined.append(followUp);
    }
    m_followUps.set(joined);
    emit changed();
    emit edited();
}

void QuestionEditWords::take(QString &field, const QString &text)
{
    if (text == field)
        return;
    field = text;
    emit changed();
    emit edited();
}

void QuestionEditWords::setQuestion(const QString &text) { take(m_question, text); }

void QuestionEditWords::setAnswer(const QString &text) { take(m_answer, text); }

void QuestionEditWords::setSplitQuestion(const QString &text) { take(m_splitQuestion, text); }

void QuestionEditWords::setSplitAnswer(const QString &text) { take(m_splitAnswer, text); }

void QuestionEditWords::splitAt(int position)
{
    if (m_split)
        return;
    const qsizetype at = std::clamp<qsizetype>(position, 0, m_answer.size());
    m_splitAnswer = m_answer.mid(at).trimmed();
    m_answer = m_answer.first(at).trimmed();
    m_split = true;
    emit changed();
    emit edited();
}

void QuestionEditWords::unsplit()
{
    if (!m_split)
        return;
    m_split = false;
    m_answer = m_answer.trimmed() + (m_splitAnswer.isEmpty() ? QString() : QStringLiteral("\n\n") + m_splitAnswer.trimmed());
    m_splitAnswer.clear();
    m_splitQuestion.clear();
    emit changed();
    emit edited();
}

} // namespace greenroom
