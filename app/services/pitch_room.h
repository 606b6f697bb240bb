#pragma once

#include "catalog/catalog.h"
#include "core/clock.h"
#include "core/spoken_script.h"
#include "services/pitch_service.h"
#include "storage/overlay_repository.h"
#include "storage/pitch_room_repository.h"

#include <QList>
#include <QMap>

namespace greenroom {

/// A pitch ready to be said and to be listened for.
struct PitchToSpeak
{
    PitchScript script;
    SpokenScript spoken; ///< the same, with the words chosen to stand out
};

/// A script as it is listened for: its words and sentences, bold words as the emphasis.
[[nodiscard]] SpokenScript spokenFormOf(const PitchScript &script);

/// How a new pitch begins.
enum class PitchTemplate : int { Elevator, WhyThisDesign, Story };

/// Lengths a question of the bank is answered in, seconds.
inline constexpr int shortAnswerSeconds = 60;
inline constexpr int longAnswerSeconds = 90;

/// Most words of a script that are chosen to stand out.
inline constexpr int mostEmphasised = 3;

/// Every script one can say here: shipped pitches with the user's edits, own pitches, and each question of the bank as an answer of 60 or
/// 90 seconds; with how words are said and which shall stand out.
class PitchRoom
{
public:
    PitchRoom(Database &database, SettingsService &settings, const Clock &clock);

    /// Shipped pitches as edited, then own ones. Answers to questions are found by id but not listed: the bank lists them.
    [[nodiscard]] Result<QList<Pitch>> pitches(const Catalog &catalog) const;
    /// One pitch by id: "elevator-45", an own one, or "answer-60:QUESTION" / "answer-90:QUESTION". NotFound else.
    [[nodiscard]] Result<Pitch> find(const Catalog &catalog, const QString &pitchId) const;
    /// The id of a question as an answer.
    [[nodiscard]] static QString answerId(const QString &questionId, int seconds);

    /// The script as it would be said now; `targetSeconds` 0 = the pitch's own.
    [[nodiscard]] Result<PitchToSpeak> toSpeak(const Catalog &catalog, const QString &pitchId, int targetSeconds,
                                               CardLanguage language = CardLanguage::English) const;
    /// The same of a pitch at hand.
    [[nodiscard]] Result<PitchToSpeak> toSpeak(const Pitch &pitch, int targetSeconds, CardLanguage language) const;

    /// Chooses a counted word to stand out, or takes the choice back. Of more than three the one chosen first goes.
    [[nodiscard]] Result<void> toggleEmphasis(const PitchToSpeak &pitch, int word);

    /// How the user says words.
    [[nodiscard]] Result<QMap<QString, QString>> sayLike() const { return m_repository.sayLike(); }
    [[nodiscard]] Result<void> setSayLike(const QString &word, const QString &respelling);

    /// Keeps another text for a sentence (0-based, as written); an empty one removes the sentence.
    [[nodiscard]] Result<void> editSentence(const Pitch &pitch, CardLanguage language, int sentence, const QString &markdown);
    /// Brings the shipped script back.
    [[nodiscard]] Result<void> restoreScript(const QString &pitchId, CardLanguage language);

    /// Makes a pitch of the user's own; returns its id.
    [[nodiscard]] Result<QString> create(PitchTemplate kind, const QString &title, int targetSeconds);
    [[nodiscard]] Result<void> save(const Pitch &own);
    [[nodiscard]] Result<void> remove(const QString &pitchId);

private:
    [[nodiscard]] Result<Pitch> withEdits(Pitch pitch) const;
    [[nodiscard]] Result<void> applyEmphasis(PitchToSpeak &pitch, CardLanguage language) const;

    SettingsService &m_settings;
    const Clock &m_clock;
    PitchRoomRepository m_repository;
    OverlayRepository m_overlays;
};

} // namespace greenroom
