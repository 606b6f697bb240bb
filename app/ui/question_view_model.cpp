#include "question_view_model.h"

#include "question_model.h"

#include <QFileInfo>

namespace greenroom {

QuestionViewModel::QuestionViewModel(QObject *parent)
    : QObject(parent)
{}

void QuestionViewModel::show(const std::optional<Question> &question, const QString &topicTitle, CardLanguage language,
                             const QStringList &terms)
{
    using Opened = QuestionFollowUpModel::Opened;
    const bool same = question && question->id == questionId();
    m_question = question;
    m_topicTitle = topicTitle;
    m_language = language;
    m_terms = terms;
    m_followUps.set(text() ? text()->followUps : QList<FollowUp>(), same ? Opened::AsBefore : Opened::None);
    emit changed();
}

QString QuestionViewModel::label() const { return text() ? text()->label : QString(); }

QString QuestionViewModel::otherLabel() const
{
    if (!isBilingual())
        return {};
    const QString other = language() == Chinese ? m_question->english.label : m_question->chinese->label;
    return other == label() ? QString() : other;
}

QString QuestionViewModel::question() const { return text() ? text()->question : QString(); }

QString QuestionViewModel::answer() const { return text() ? text()->answer : QString(); }

QString QuestionViewModel::source() const
{
    if (!text() || text()->path.isEmpty())
        return {};
    return tr("%1, line %2").arg(QFileInfo(text()->path).fileName()).arg(text()->line);
}

QUrl QuestionViewModel::sourceUrl() const { return text() ? QUrl::fromLocalFile(text()->path) : QUrl(); }

void QuestionViewModel::setLanguage(Language language)
{
    if (language == this->language() || !isBilingual())
        return;
    m_language = language == Chinese ? CardLanguage::Chinese : CardLanguage::English;
    m_followUps.set(text()->followUps, QuestionFollowUpModel::Opened::AsBefore);
    emit changed();
    emit languageChosen(language);
}

QString QuestionViewModel::marked(const QString &text) const { return markedHtml(text, m_terms); }

} // namespace greenroom
