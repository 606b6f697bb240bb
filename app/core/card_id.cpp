#include "core/card_id.h"

namespace greenroom {

namespace {

constexpr QLatin1StringView drillPrefix("drill/");
constexpr QLatin1StringView pitchPrefix("pitch/");
constexpr QLatin1StringView followUpMark("/followup-");

} // namespace

CardKind cardKind(QStringView cardId)
{
    if (cardId.startsWith(drillPrefix))
        return CardKind::Drill;
    if (cardId.startsWith(pitchPrefix))
        return CardKind::Pitch;
    return followUpNumber(cardId) > 0 ? CardKind::FollowUp : CardKind::Question;
}

bool isFlashcard(QStringView cardId) { return !cardId.startsWith(drillPrefix) && !cardId.startsWith(pitchPrefix); }

QString followUpCardId(const QString &questionId, int number) { return questionId + followUpMark + QString::number(number); }

QString drillCardId(const QString &drillId) { return drillPrefix + drillId; }

QString pitchCardId(const QString &pitchId) { return pitchPrefix + pitchId; }

QString itemIdOf(const QString &cardId)
{
    if (!isFlashcard(cardId))
        return cardId.mid(drillPrefix.size()); // both prefixes are of one length
    return followUpNumber(cardId) > 0 ? cardId.left(cardId.lastIndexOf(followUpMark)) : cardId;
}

int followUpNumber(QStringView cardId)
{
    const qsizetype mark = cardId.lastIndexOf(followUpMark);
    if (mark <= 0)
        return 0;
    bool isNumber = false;
    const int number = cardId.mid(mark + followUpMark.size()).toInt(&isNumber);
    return isNumber && number > 0 ? number : 0;
}

} // namespace greenroom
