#pragma once

#include <QString>

#include <optional>

namespace greenroom {

/// The seconds a text names ("45s", "≈60s", "60 秒", "1-min", "1.5 分钟"); nothing when it names none.
[[nodiscard]] std::optional<int> secondsIn(const QString &text);

/// The time a line of a plan names, and the line without it: "Warm-up (10-15 min)" -> "Warm-up", 10, 15; "09:00–10:30 Algorithms" ->
/// "Algorithms", 90, 90, starting at 09:00.
struct TimeSpan
{
    QString title;
    QString start; ///< "09:00"; empty when no clock is named
    int least = 0; ///< minutes; 0 = a clock without an end
    int most = 0;
};

/// The time a text names, as minutes or by the clock. A clock alone counts only at the start of the text.
[[nodiscard]] std::optional<TimeSpan> timeSpanIn(const QString &text);

/// A number of at most six characters at a place, its end moved past it; nothing where there is none.
[[nodiscard]] std::optional<double> numberAt(const QString &text, qsizetype &at);

} // namespace greenroom
