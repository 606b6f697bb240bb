#include "core/rating.h"

namespace greenroom {

QString toString(Rating rating)
{
    switch (rating) {
    case Rating::Again:
        return QStringLiteral("again");
    case Rating::Hard:
        return QStringLiteral("hard");
    case Rating::Good:
        return QStringLiteral("good");
    case Rating::Easy:
        break;
    }
    return QStringLiteral("easy");
}

std::optional<Rating> ratingFromString(QStringView text)
{
    for (const Rating rating : allRatings) {
        if (text.compare(toString(rating), Qt::CaseInsensitive) == 0 || text == QString::number(int(rating)))
            return rating;
    }
    return std::nullopt;
}

std::optional<Rating> ratingFromNumber(int number)
{
    if (number < int(Rating::Again) || number > int(Rating::Easy))
        return std::nullopt;
    return Rating(number);
}

} // namespace greenroom
