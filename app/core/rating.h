#pragma once

#include <QString>
#include <QStringView>

#include <array>
#include <optional>

namespace greenroom {

/// How well a card was recalled. The numbers are those of the FSRS formulas and of the keys 1-4.
enum class Rating { Again = 1, Hard = 2, Good = 3, Easy = 4 };

inline constexpr std::array<Rating, 4> allRatings{Rating::Again, Rating::Hard, Rating::Good, Rating::Easy};

/// "again", "hard", "good", "easy": the stable names of the command line and of the JSON output.
[[nodiscard]] QString toString(Rating rating);

/// The rating with that stable name or number ("good", "3"); nothing for any other text.
[[nodiscard]] std::optional<Rating> ratingFromString(QStringView text);

/// The rating with that number 1-4; nothing for any other number.
[[nodiscard]] std::optional<Rating> ratingFromNumber(int number);

} // namespace greenroom
