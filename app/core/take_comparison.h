#pragma once

#include "core/take.h"

#include <QJsonObject>
#include <QList>
#include <QString>

#include <optional>

namespace greenroom {

/// One word of the script in two takes.
struct ComparedWord
{
    int index = 0;
    QString word;
    std::optional<double> firstSeconds;  ///< where it begins in the first take; empty = not heard
    std::optional<double> secondSeconds; ///< and in the second
};

/// The figures that are compared and followed over time; empty where a take does not have them.
struct TakeMeasures
{
    std::optional<double> spanSeconds;
    std::optional<double> wordsPerMinute;
    std::optional<int> fillers;
    std::optional<int> skipped;
    std::optional<double> cleanEndings; ///< share of the sentences, 0-1
    std::optional<int> landedEmphasis;  ///< of the chosen words
};

/// Two takes of the same script side by side.
struct TakeComparison
{
    TakeMeasures first;
    TakeMeasures second;
    QList<ComparedWord> words; ///< every word heard in one of the two, by its place in the script
};

[[nodiscard]] TakeMeasures measuresOf(const QJsonObject &feedback);

/// Aligns two takes by script word, from their stored feedback.
[[nodiscard]] TakeComparison compareTakes(const QJsonObject &first, const QJsonObject &second);

/// One take in a trend.
struct TrendPoint
{
    QString takeId;
    Moment at;
    TakeMeasures measures;
};

/// Analysed takes in the order recorded.
[[nodiscard]] QList<TrendPoint> trendOf(const QList<Take> &takes);

} // namespace greenroom
