#include "services/own_content.h"

#include "core/question_json.h"
#include "services/follow_up_cards.h"
#include "storage/overlay_repository.h"
#include "storage/own_question_repository.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>
#include <QSet>

#include <algorithm>

namespace greenroom {

namespace {

QList<FollowUp> followUpsFrom(const QJsonValue &value, const QList<FollowUp> &before)
{
    QList<FollowUp> followUps;
    for (const QJsonValue entry : value.toArray())
        followUps.append({entry[QLatin1StringView("question")].toString(), entry[QLatin1StringView("answer")].toString(),
                          followUps.size() < before.size() ? before.at(followUps.size()).line : 0});
    return followUps;
}

void compare(const QString &itemId, const QString &language, const QuestionText &before, const QuestionText &after, qint64 updatedMs,
             QList<Overlay> &overlays)
{
    const QJsonObject left = toJson(before);
    const QJsonObject right = toJson(after);
    for (auto field = right.begin(); field != right.end(); ++field) {
        if (left.value(field.key()) != field.value())
            overlays.append({itemId, language, field.key(), field.value(), updatedMs});
    }
}

} // namespace

void applyOverlay(const Overlay &overlay, Question &question)
{
    const bool chinese = overlay.language == QLatin1StringView("zh");
    if (chinese && !question.chinese)
        question.chinese = QuestionText();
    QuestionText &text = chinese ? *question.chinese : question.english;
    if (overlay.field == QLatin1StringView("label"))
        text.label = overlay.value.toString();
    else if (overlay.field == QLatin1StringView("question"))
        text.question = overlay.value.toString();
    else if (overlay.field == QLatin1StringView("answer"))
        text.answer = overlay.value.toString();
    else if (overlay.field == QLatin1StringView("followUps"))
        text.followUps = followUpsFrom(overlay.value, text.followUps);
}

QList<Overlay> overlaysBetween(const Question &shipped, const Question &wanted, qint64 updatedMs)
{
    QList<Overlay> overlays;
    compare(shipped.id, QStringLiteral("en"), shipped.english, wanted.english, updatedMs, overlays);
    if (wanted.chinese)
        compare(shipped.id, QStringLiteral("zh"), shipped.chinese.value_or(QuestionText()), *wanted.chinese, updatedMs, overlays);
    return overlays;
}

void sortQuestions(Catalog &catalog)
{
    QHash<QString, qsizetype> places;
    for (const Topic &topic : std::as_const(catalog.topics))
        places.insert(topic.id, places.size());
    std::stable_sort(catalog.questions.begin(), catalog.questions.end(), [&places](const Question &left, const Question &right) {
        const auto key = [&places](const Question &question) {
            return std::tuple(places.value(question.topicId, places.size()), question.order, question.id);
        };
        return key(left) < key(right);
    });
}

Result<void> addOwnContent(Database &database, Catalog &catalog)
{
    const OwnQuestionRepository own(database);
    const auto topics = own.topics();
    const auto questions = own.all();
    const auto archived = own.archived();
    const auto overlays = OverlayRepository(database).all();
    if (!topics || !questions || !archived || !overlays)
        return !topics ? topics.error() : !questions ? questions.error() : !archived ? archived.error() : overlays.error();
    if (topics->isEmpty() && questions->isEmpty() && archived->isEmpty() && overlays->isEmpty())
        return addFollowUpCards(database, catalog);
    for (const Topic &topic : *topics) {
        if (!catalog.topic(topic.id))
            catalog.topics.append(topic);
    }
    QHash<QString, qsizetype> places;
    for (qsizetype place = 0; place < catalog.questions.size(); ++place)
        places.insert(catalog.questions.at(place).id, place);
    for (const OwnQuestion &each : *questions) {
        if (places.contains(each.question.id))
            continue;
        places.insert(each.question.id, catalog.questions.size());
        catalog.questions.append(each.question);
    }
    for (const Overlay &overlay : *overlays) {
        if (const auto place = places.constFind(overlay.itemId); place != places.constEnd())
            applyOverlay(overlay, catalog.questions[*place]);
    }
    QSet<QString> gone;
    for (const ArchivedQuestion &each : *archived)
        gone.insert(each.itemId);
    catalog.questions.removeIf([&gone](const Question &question) { return gone.contains(question.id); });
    sortQuestions(catalog);
    return addFollowUpCards(database, catalog);
}

} // namespace greenroom
