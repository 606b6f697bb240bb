#include "services/bank_json.h"

#include "core/question_json.h"
#include "services/deck_rendering.h"
#include "storage/card_repository.h"
#include "storage/table_dump.h"
#include "version.h"

#include <QJsonArray>

namespace greenroom {

namespace {

QJsonArray strings(const QStringList &list) { return QJsonArray::fromStringList(list); }

QJsonArray followUpsJson(const QList<FollowUp> &followUps)
{
    QJsonArray array;
    for (const FollowUp &followUp : followUps)
        array.append(QJsonObject{{QStringLiteral("question"), followUp.question}, {QStringLiteral("answer"), followUp.answer}});
    return array;
}

QJsonObject questionJson(const Question &question)
{
    QJsonObject object = textsToJson(question);
    object.insert(QStringLiteral("id"), question.id);
    object.insert(QStringLiteral("topic"), question.topicId);
    object.insert(QStringLiteral("order"), question.order);
    object.insert(QStringLiteral("source"), sourceOf(question));
    return object;
}

QJsonObject pitchTextJson(const PitchText &text)
{
    QJsonArray sentences;
    for (const PitchSentence &sentence : text.sentences) {
        QJsonArray alternatives;
        for (const PitchAlternative &alternative : sentence.alternatives)
            alternatives.append(QJsonObject{{QStringLiteral("label"), alternative.label}, {QStringLiteral("text"), alternative.text}});
        sentences.append(QJsonObject{{QStringLiteral("text"), sentence.text}, {QStringLiteral("alternatives"), alternatives}});
    }
    QJsonObject samples;
    for (auto sample = text.samples.begin(); sample != text.samples.end(); ++sample)
        samples.insert(sample.key(), *sample);
    return {{QStringLiteral("title"), text.title},
            {QStringLiteral("samples"), samples},
            {QStringLiteral("talkingPoints"), strings(text.talkingPoints)},
            {QStringLiteral("sentences"), sentences},
            {QStringLiteral("followUps"), followUpsJson(text.followUps)}};
}

QJsonObject planTextJson(const PlanText &text)
{
    QJsonArray blocks;
    for (const PlanBlock &block : text.blocks)
        blocks.append(QJsonObject{{QStringLiteral("title"), block.title},
                                  {QStringLiteral("minMinutes"), block.minMinutes},
                                  {QStringLiteral("maxMinutes"), block.maxMinutes},
                                  {QStringLiteral("opens"), block.opens},
                                  {QStringLiteral("summary"), block.summary},
                                  {QStringLiteral("steps"), strings(block.steps)}});
    return {{QStringLiteral("title"), text.title},
            {QStringLiteral("goals"), strings(text.goals)},
            {QStringLiteral("blocks"), blocks},
            {QStringLiteral("deliverables"), strings(text.deliverables)}};
}

QJsonObject cardJson(const CardState &state)
{
    const auto day = [](QDate date) { return date.isValid() ? QJsonValue(date.toString(Qt::ISODate)) : QJsonValue(QJsonValue::Null); };
    return {{QStringLiteral("id"), state.cardId},
            {QStringLiteral("phase"), toString(state.phase)},
            {QStringLiteral("suspended"), state.suspended},
            {QStringLiteral("buriedUntil"), day(state.buriedUntil)},
            {QStringLiteral("dueMs"), state.dueMs},
            {QStringLiteral("dueDay"), day(state.dueDay)},
            {QStringLiteral("intervalDays"), state.intervalDays},
            {QStringLiteral("stability"), state.memory ? QJsonValue(state.memory->stability) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("difficulty"), state.memory ? QJsonValue(state.memory->difficulty) : QJsonValue(QJsonValue::Null)},
            {QStringLiteral("reps"), state.reps},
            {QStringLiteral("lapses"), state.lapses}};
}

QJsonObject contentJson(const Catalog &catalog)
{
    QJsonArray topics;
    for (const Topic &topic : catalog.topics)
        topics.append(QJsonObject{{QStringLiteral("id"), topic.id},
                                  {QStringLiteral("title"), topic.title},
                                  {QStringLiteral("titleZh"), topic.titleZh},
                                  {QStringLiteral("bullets"), topic.bullets}});
    QJsonArray questions;
    for (const Question &question : catalog.questions)
        questions.append(questionJson(question));
    QJsonArray pitches;
    for (const Pitch &pitch : catalog.pitches)
        pitches.append(QJsonObject{
            {QStringLiteral("id"), pitch.id},
            {QStringLiteral("targetSeconds"), pitch.targetSeconds},
            {QStringLiteral("english"), pitchTextJson(pitch.english)},
            {QStringLiteral("chinese"), pitch.chinese ? QJsonValue(pitchTextJson(*pitch.chinese)) : QJsonValue(QJsonValue::Null)}});
    QJsonArray plans;
    for (const Plan &plan : catalog.plans)
        plans.append(QJsonObject{
            {QStringLiteral("id"), plan.id},
            {QStringLiteral("english"), planTextJson(plan.english)},
            {QStringLiteral("chinese"), plan.chinese ? QJsonValue(planTextJson(*plan.chinese)) : QJsonValue(QJsonValue::Null)}});
    QJsonArray drills;
    for (const Drill &drill : catalog.drills)
        drills.append(QJsonObject{{QStringLiteral("id"), drill.id},
                                  {QStringLiteral("number"), drill.number},
                                  {QStringLiteral("title"), drill.title.english},
                                  {QStringLiteral("titleZh"), drill.title.chinese}});
    return {{QStringLiteral("topics"), topics},
            {QStringLiteral("questions"), questions},
            {QStringLiteral("pitches"), pitches},
            {QStringLiteral("plans"), plans},
            {QStringLiteral("drills"), drills}};
}

} // namespace

Result<QJsonObject> bankJson(Database &database, const Catalog &catalog, const SchedulerSettings &settings, Moment now)
{
    const auto states = CardRepository(database).all();
    const auto tables = dumpTables(database);
    if (!states || !tables)
        return !states ? states.error() : tables.error();
    QJsonArray cards;
    for (const Question &question : catalog.questions) {
        CardState fresh;
        fresh.cardId = question.id;
        cards.append(cardJson(states->value(question.id, fresh)));
    }
    return QJsonObject{{QStringLiteral("format"), QStringLiteral("greenroom-export")},
                       {QStringLiteral("version"), 1},
                       {QStringLiteral("program"), QStringLiteral(GREENROOM_VERSION)},
                       {QStringLiteral("exportedAt"), now.local().toString(Qt::ISODateWithMs)},
                       {QStringLiteral("bank"), contentJson(catalog)},
                       {QStringLiteral("scheduler"), toJson(settings)},
                       {QStringLiteral("cards"), cards},
                       {QStringLiteral("data"), *tables}};
}

} // namespace greenroom
