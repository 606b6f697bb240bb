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
    m_followUps.set(shownFollowUps(), same ? Opened::AsBefore : Opened::None);
    m_followUps.setCards(m_question ? m_question->followUpCards.keys() : QList<int>());
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
    m_followUps.set(shownFollowUps(), QuestionFollowUpModel::Opened::AsBefore);
    emit changed();
    emit languageChosen(language);
}

void QuestionViewModel::setBothShown(bool both)
{
    if (both == m_both)
        return;
    m_both = both;
    m_followUps.set(shownFollowUps(), QuestionFollowUpModel::Opened::AsBefore);
    emit changed();
    emit bothChosen(both);
}

const QuestionText *QuestionViewModel::otherText() const
{
    if (!isBothShown())
        return nullptr;
    return language() == Chinese ? &m_question->english : &*m_question->chinese;
}

QString QuestionViewModel::otherQuestion() const { return otherText() ? otherText()->question : QString(); }

QString QuestionViewModel::otherAnswer() const { return otherText() ? otherText()->answer : QString(); }

// Where both languages are shown a follow-up and its twin share a line; one without a twin stands alone.
QList<FollowUp> QuestionViewModel::shownFollowUps() const
{
    QList<FollowUp> shown = text() ? text()->followUps : QList<FollowUp>();
    if (!otherText())
        return shown;
    const QList<FollowUp> &other = otherText()->followUps;
    for (qsizetype at = 0; at < other.size(); ++at) {
        if (at >= shown.size()) {
            shown.append(other.at(at));
            continue;
        }
        shown[at].question += u'\n' + other.at(at).question;
        shown[at].answer += QStringLiteral("\n\n---\n\n") + other.at(at).answer;
    }
    return shown;
}

QString QuestionViewModel::marked(const QString &text) const { return markedHtml(text, m_terms); }

} // namespace greenroom
