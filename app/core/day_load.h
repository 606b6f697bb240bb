#pragma once

#include <QDate>
#include <QHash>
#include <QList>
#include <QString>

#include <array>

namespace greenroom {

/// How much of a usual day's reviews a weekday is to get.
enum class EasyDay {
    Normal,
    Reduced, ///< half
    Minimum  ///< next to nothing
};

/// "normal", "reduced", "minimum".
[[nodiscard]] QString toString(EasyDay day);
/// The same back; Normal for any other text.
[[nodiscard]] EasyDay easyDayFromString(QStringView text);

/// How full the days to come are.
struct DayLoad
{
    QHash<qint64, int> due;            ///< Julian day -> reviews that are due then
    std::array<EasyDay, 7> easyDays{}; ///< Monday first
};

/// What a review's day may be chosen by, within the fuzz range of its interval.
struct DayChoice
{
    const DayLoad *load = nullptr; ///< null = by the card's own fraction alone
    QList<QDate> siblings;         ///< due days of the card's siblings, which are kept apart
};

/// Intervals above this are spread wide enough by fuzz alone.
inline constexpr int longestBalancedDays = 90;

/// One of the days `least`..`most` after `today`: `fraction` (0 to below 1) picks by weight, where a day weighs less the more reviews it
/// has already, by its weekday, and near a sibling's day. The same input gives the same day. After Anki's load balancer.
[[nodiscard]] int balancedDays(int least, int most, QDate today, double fraction, const DayChoice &choice);

/// A number in [0, 1) that depends on the card and its answers so far alone, so that a button and its press agree.
[[nodiscard]] double fuzzFraction(const QString &cardId, int reps);

} // namespace greenroom
