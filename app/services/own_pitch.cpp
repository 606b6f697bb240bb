#include "services/own_pitch.h"

#include "catalog/markdown_document.h"
#include "core/pace.h"
#include "core/spoken_script.h"
#include "services/pitch_room.h"

#include <QCoreApplication>

namespace greenroom {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

QJsonObject textToJson(const PitchText &text)
{
    QJsonArray followUps;
    for (const FollowUp &followUp : text.followUps)
        followUps.append(QJsonObject{{QStringLiteral("question"), followUp.question}, {QStringLiteral("answer"), followUp.answer}});
    return {{QStringLiteral("title"), text.title},
            {QStringLiteral("talkingPoints"), QJsonArray::fromStringList(text.talkingPoints)},
            {QStringLiteral("sentences"), sentencesToJson(text.sentences)},
            {QStringLiteral("followUps"), followUps}};
}

PitchText textFromJson(const QJsonObject &object)
{
    PitchText text;
    text.title = object.value(QStringLiteral("title")).toString();
    for (const QJsonValue &point : object.value(QStringLiteral("talkingPoints")).toArray())
        text.talkingPoints.append(point.toString());
    text.sentences = sentencesFromJson(object.value(QStringLiteral("sentences")).toArray());
    for (const QJsonValue &value : object.value(QStringLiteral("followUps")).toArray()) {
        FollowUp followUp;
        followUp.question = value.toObject().value(QStringLiteral("question")).toString();
        followUp.answer = value.toObject().value(QStringLiteral("answer")).toString();
        text.followUps.append(followUp);
    }
    return text;
}

PitchText answerText(const QuestionText &question, int seconds)
{
    PitchText text;
    text.title = question.question;
    text.followUps = question.followUps;
    double spoken = 0;
    for (const QString &sentence : splitSentences(markdownToPlain(question.answer))) {
        const double needed = hanCharacters(sentence) > 0 ? hanCharacters(sentence) / 4.0 : secondsFor(countedWords(sentence));
        // The first sentence is always there; the one that passes the time is the last.
        if (!text.sentences.isEmpty() && spoken >= seconds)
            break;
        text.sentences.append(PitchSentence{sentence, {}, 0});
        spoken += needed;
    }
    for (const PitchSentence &sentence : std::as_const(text.sentences))
        text.talkingPoints.append(sentence.text);
    return text;
}

PitchText outline(const QString &title, const QStringList &sentences)
{
    PitchText text;
    text.title = title;
    for (const QString &sentence : sentences)
        text.sentences.append(PitchSentence{sentence, {}, 0});
    return text;
}

} // namespace

QJsonArray sentencesToJson(const QList<PitchSentence> &sentences)
{
    QJsonArray array;
    for (const PitchSentence &sentence : sentences) {
        QJsonArray alternatives;
        for (const PitchAlternative &alternative : sentence.alternatives)
            alternatives.append(QJsonObject{{QStringLiteral("label"), alternative.label}, {QStringLiteral("text"), alternative.text}});
        array.append(QJsonObject{{QStringLiteral("text"), sentence.text}, {QStringLiteral("alternatives"), alternatives}});
    }
    return array;
}

QList<PitchSentence> sentencesFromJson(const QJsonArray &array)
{
    QList<PitchSentence> sentences;
    for (const QJsonValue &value : array) {
        const QJsonObject object = value.toObject();
        PitchSentence sentence{object.value(QStringLiteral("text")).toString(), {}, 0};
        for (const QJsonValue &alternative : object.value(QStringLiteral("alternatives")).toArray())
            sentence.alternatives.append({alternative.toObject().value(QStringLiteral("label")).toString(),
                                          alternative.toObject().value(QStringLiteral("text")).toString()});
        if (!sentence.text.isEmpty())
            sentences.append(sentence);
    }
    return sentences;
}

QJsonObject pitchToJson(const Pitch &pitch)
{
    QJsonObject object{{QStringLiteral("id"), pitch.id},
                       {QStringLiteral("targetSeconds"), pitch.targetSeconds},
                       {QStringLiteral("english"), textToJson(pitch.english)}};
    if (pitch.chinese)
        object.insert(QStringLiteral("chinese"), textToJson(*pitch.chinese));
    return object;
}

Pitch ownPitchFromJson(const QJsonObject &object)
{
    Pitch pitch;
    pitch.id = object.value(QStringLiteral("id")).toString();
    pitch.targetSeconds = object.value(QStringLiteral("targetSeconds")).toInt(60);
    pitch.english = textFromJson(object.value(QStringLiteral("english")).toObject());
    if (object.contains(QStringLiteral("chinese")))
        pitch.chinese = textFromJson(object.value(QStringLiteral("chinese")).toObject());
    return pitch;
}

Pitch pitchOfQuestion(const Question &question, const QString &id, int seconds)
{
    Pitch pitch;
    pitch.id = id;
    pitch.targetSeconds = seconds;
    pitch.english = answerText(question.english, seconds);
    if (question.chinese)
        pitch.chinese = answerText(*question.chinese, seconds);
    return pitch;
}

Pitch pitchFromTemplate(PitchTemplate kind)
{
    Pitch pitch;
    switch (kind) {
    case PitchTemplate::Elevator:
        pitch.targetSeconds = 45;
        pitch.english = outline(translated(QT_TRANSLATE_NOOP("greenroom", "Elevator pitch")),
                                {QStringLiteral("Hi, I'm {{name}}, a {{role}} with {{years}} years in {{domain}}."),
                                 QStringLiteral("What I am known for is {{strength}}."), QStringLiteral("For example, {{result}}."),
                                 QStringLiteral("I want to bring that to {{company}}.")});
        break;
    case PitchTemplate::WhyThisDesign:
        pitch.targetSeconds = 60;
        pitch.english = outline(translated(QT_TRANSLATE_NOOP("greenroom", "Why this design?")),
                                {QStringLiteral("The system serves {{users}} and has to hold {{load}}."),
                                 QStringLiteral("So I set one goal: {{goal}}."), QStringLiteral("I chose {{choice}}, because {{reason}}."),
                                 QStringLiteral("The price we pay is {{price}}."), QStringLiteral("Today I would change {{change}}.")});
        break;
    case PitchTemplate::Story:
        pitch.targetSeconds = 90;
        pitch.english = outline(translated(QT_TRANSLATE_NOOP("greenroom", "A story from work")),
                                {QStringLiteral("The situation was {{situation}}."), QStringLiteral("My task was {{task}}."),
                                 QStringLiteral("First I {{action}}."), QStringLiteral("In the end {{result}}."),
                                 QStringLiteral("What I took from it is {{lesson}}.")});
        break;
    }
    return pitch;
}

} // namespace greenroom
