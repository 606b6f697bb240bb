#pragma once

#include "catalog/catalog.h"

namespace greenroom::test {

/// A question with a Chinese twin and two follow-ups; its texts name its id.
[[nodiscard]] inline Question sampleQuestion(const QString &id, const QString &topicId, int order)
{
    const auto text = [&id](const QString &word, const QString &answer) {
        QuestionText made;
        made.label = word + u' ' + id;
        made.question = word + QStringLiteral(" question ") + id;
        made.answer = answer + u' ' + id;
        made.followUps = {{QStringLiteral("%1 follow-up one").arg(word), QStringLiteral("First **reply**."), 8},
                          {QStringLiteral("%1 follow-up two").arg(word), QStringLiteral("Second reply."), 12}};
        made.path = QStringLiteral("/content/questions/%1.md").arg(id);
        made.line = 4;
        return made;
    };
    Question question;
    question.id = id;
    question.topicId = topicId;
    question.order = order;
    question.english = text(QStringLiteral("English"), QStringLiteral("The **answer** of"));
    question.chinese = text(QStringLiteral("中文"), QStringLiteral("答案：幂等"));
    return question;
}

/// Three topics: "java" with three questions, "aws" with one, and the bullet page "api" with `bullets` questions.
[[nodiscard]] inline Catalog sampleBank(int bullets = 2)
{
    Catalog catalog;
    catalog.topics = {{QStringLiteral("java"), QStringLiteral("Java"), QStringLiteral("Java 语言"), false},
                      {QStringLiteral("aws"), QStringLiteral("AWS"), QStringLiteral("AWS 云"), false},
                      {QStringLiteral("api"), QStringLiteral("API Design"), QStringLiteral("API 设计"), true}};
    for (int number = 1; number <= 3; ++number)
        catalog.questions.append(sampleQuestion(QStringLiteral("java-%1").arg(number), QStringLiteral("java"), number));
    catalog.questions.append(sampleQuestion(QStringLiteral("aws-1"), QStringLiteral("aws"), 1));
    for (int number = 1; number <= bullets; ++number)
        catalog.questions.append(sampleQuestion(QStringLiteral("api-%1").arg(number), QStringLiteral("api"), number));
    return catalog;
}

} // namespace greenroom::test
