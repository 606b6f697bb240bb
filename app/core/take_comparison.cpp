#include "core/take_comparison.h"

#include <QJsonArray>
#include <QMap>

#include <algorithm>

namespace greenroom {

namespace {

std::optional<double> numberAt(const QJsonObject &object, QLatin1StringView key)
{
    const QJsonValue value = object.value(key);
    return value.isDouble() ? std::optional<double>(value.toDouble()) : std::nullopt;
}

/// Words were judged: without that, an empty list says nothing.
bool wordsWereJudged(const QJsonObject &feedback)
{
    return feedback.value(QLatin1StringView("method")).toString() == QLatin1StringView("alignment") &&
           feedback.value(QLatin1StringView("refused")).isNull();
}

std::optional<double> cleanShare(const QJsonArray &sentences)
{
    int clean = 0;
    int known = 0;
    for (const QJsonValue &value : sentences) {
        const QJsonValue ending = value.toObject().value(QLatin1StringView("clean"));
        if (!ending.isBool())
            continue;
        ++known;
        clean += ending.toBool() ? 1 : 0;
    }
    return known > 0 ? std::optional<double>(double(clean) / known) : std::nullopt;
}

void addWords(QMap<int, ComparedWord> &words, const QJsonObject &feedback, std::optional<double> ComparedWord::*place)
{
    for (const QJsonValue &value : feedback.value(QLatin1StringView("wordTimes")).toArray()) {
        const QJsonObject object = value.toObject();
        const int index = object.value(QLatin1StringView("index")).toInt();
        ComparedWord &word = words[index];
        word.index = index;
        word.word = object.value(QLatin1StringView("word")).toString();
        word.*place = object.value(QLatin1StringView("start")).toDouble();
    }
}

} // namespace

TakeMeasures measuresOf(const QJsonObject &feedback)
{
    TakeMeasures measures;
    measures.spanSeconds = numberAt(feedback, QLatin1StringView("spanSeconds"));
    measures.wordsPerMinute = numberAt(feedback, QLatin1StringView("wordsPerMinute"));
    if (!wordsWereJudged(feedback))
        return measures;
    measures.fillers = int(feedback.value(QLatin1StringView("fillers")).toArray().size());
    measures.skipped = int(feedback.value(QLatin1StringView("skipped")).toArray().size());
    measures.cleanEndings = cleanShare(feedback.value(QLatin1StringView("sentences")).toArray());
    int landed = 0;
    for (const QJsonValue &value : feedback.value(QLatin1StringView("emphasis")).toArray()) {
        const QJsonObject object = value.toObject();
        landed += object.value(QLatin1StringView("chosen")).toBool() && object.value(QLatin1StringView("landed")).toBool() ? 1 : 0;
    }
    measures.landedEmphasis = landed;
    return measures;
}

TakeComparison compareTakes(const QJsonObject &first, const QJsonObject &second)
{
    TakeComparison comparison{measuresOf(first), measuresOf(second), {}};
    QMap<int, ComparedWord> words;
    addWords(words, first, &ComparedWord::firstSeconds);
    addWords(words, second, &ComparedWord::secondSeconds);
    comparison.words = words.values();
    return comparison;
}

QList<TrendPoint> trendOf(const QList<Take> &takes)
{
    QList<TrendPoint> points;
    for (const Take &take : takes) {
        if (!take.feedback.isEmpty())
            points.append({take.id, take.recordedAt, measuresOf(take.feedback)});
    }
    std::stable_sort(points.begin(), points.end(),
                     [](const TrendPoint &a, const TrendPoint &b) { return a.at.msSinceEpoch < b.at.msSinceEpoch; });
    return points;
}

} // namespace greenroom
