#pragma once

#include <QString>

#include <optional>

namespace greenroom {

/// What a card asks for. The id tells it: "java-cas" is a question, "java-cas/followup-2" one of its follow-ups, "drill/lc-904" a coding
/// problem, "pitch/self-introduction" something to be said aloud.
enum class CardKind { Question, FollowUp, Drill, Pitch };

[[nodiscard]] CardKind cardKind(QStringView cardId);
/// Whether the card is a flashcard: a question or a follow-up. Drills and pitches are graded by rules in their own rooms.
[[nodiscard]] bool isFlashcard(QStringView cardId);

/// The card of a follow-up; `number` is its 1-based place.
[[nodiscard]] QString followUpCardId(const QString &questionId, int number);
[[nodiscard]] QString drillCardId(const QString &drillId);
[[nodiscard]] QString pitchCardId(const QString &pitchId);

/// The id behind a drill's or a pitch's card, the question of a follow-up's, the id itself for a question.
[[nodiscard]] QString itemIdOf(const QString &cardId);
/// The 1-based place of a follow-up's card; 0 for any other card.
[[nodiscard]] int followUpNumber(QStringView cardId);

} // namespace greenroom
