#include "core/question_json.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace greenroom {

QJsonObject toJson(const QuestionText &text)
{
    QJsonArray followUps;
    for (const FollowUp &followUp : text.followUps)
        followUps.append(QJsonObject{{QStringLiteral("question"), followUp.question}, {QStringLiteral("answer"), followUp.answer}});
    return {{QStringLiteral("label"), text.label},
            {QStringLiteral("question"), text.question},
            {QStringLiteral("answer"), text.answer},
            {QStringLiteral("followUps"), followUps}};
}

Result<QuestionText> questionTextFromJson(const QJsonObject &object)
{
    QuestionText text;
    text.label = object.value(QLatin1StringView("label")).toString();
    text.question = object.value(QLatin1StringView("question")).toString();
    text.answer = object.value(QLatin1StringView("answer")).toString();
    for (const QJsonValue followUp : object.value(QLatin1StringView("followUps")).toArray())
        text.followUps.append({followUp[QLatin1StringView("question")].toString(), followUp[QLatin1StringView("answer")].toString(), 0});
    if (text.question.isEmpty())
        return Error{ErrorCode::BadInput, QCoreApplication::translate("greenroom", "A question has no words."), {}};
    return text;
}

QJsonObject textsToJson(const Question &question)
{
    return {{QStringLiteral("english"), toJson(question.english)},
            {QStringLiteral("chinese"), question.chinese ? QJsonValue(toJson(*question.chinese)) : QJsonValue(QJsonValue::Null)}};
}

Result<void> readTexts(const QJsonObject &object, Question &question)
{
    auto english = questionTextFromJson(object.value(QLatin1StringView("english")).toObject());
    if (!english)
        return english.error();
    question.english = *english;
    question.chinese.reset();
    if (!object.value(QLatin1StringView("chinese")).isObject())
        return {};
    auto chinese = questionTextFromJson(object.value(QLatin1StringView("chinese")).toObject());
    if (!chinese)
        return chinese.error();
    question.chinese = *chinese;
    return {};
}

bool sameText(const QuestionText &left, const QuestionText &right) { return toJson(left) == toJson(right); }

bool sameTexts(const Question &left, const Question &right) { return textsToJson(left) == textsToJson(right); }

} // namespace greenroom
