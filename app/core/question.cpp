#include "core/question.h"

namespace greenroom {

namespace {

// Makes a follow-up the text itself; false where there is none at that place.
bool askFollowUp(QuestionText &text, int number)
{
    if (number < 1 || number > text.followUps.size())
        return false;
    const FollowUp followUp = text.followUps.at(number - 1);
    text.question = followUp.question;
    text.answer = followUp.answer;
    text.line = followUp.line;
    text.followUps.clear();
    return true;
}

} // namespace

QStringList Question::cardIds() const { return QStringList(id) + followUpCards.values(); }

std::optional<Question> askedBy(const Question &question, const QString &cardId)
{
    if (cardId == question.id)
        return question;
    const int number = question.followUpOf(cardId);
    Question asked = question;
    if (!askFollowUp(asked.english, number))
        return std::nullopt;
    if (asked.chinese && !askFollowUp(*asked.chinese, number))
        asked.chinese.reset();
    return asked;
}

} // namespace greenroom
