#pragma once

#include "core/card_state.h"
#include "core/question.h"
#include "core/review.h"
#include "core/scheduler.h"

#include <QList>
#include <QString>
#include <QStringList>

#include <optional>

namespace greenroom {

/// The texts of one note as deck files hold them, as HTML: what Anki shows.
struct DeckFields
{
    QString front;
    QString back;
    QString followUps;
    QString source;
    bool operator==(const DeckFields &) const = default;
};

/// A card on its way out.
struct OutgoingCard
{
    QString cardId;   ///< ours; ids in the file are derived from it, so that the same card is the same card at each export
    QString guid;     ///< the identity other programs match by
    QString deck;     ///< "Greenroom::Java"
    QStringList tags; ///< without white space
    DeckFields fields;
    CardState state;
    QList<ReviewEntry> log; ///< the lines that hold, oldest first
    qint64 modifiedMs = 0;  ///< of texts or schedule, whichever is later
};

/// A file that cards show or play.
struct DeckMedia
{
    QString name; ///< plain, in Unicode's composed form
    QString path; ///< where its bytes are
};

/// Everything on its way out.
struct OutgoingDeck
{
    QList<OutgoingCard> cards;
    QList<DeckMedia> media;
    SchedulerSettings settings;                     ///< those in force
    QHash<QString, SchedulerSettings> pastSettings; ///< those lines of the log name
    Moment now;
};

/// A card that came in: one per card of the file, so that each keeps its own schedule.
struct IncomingCard
{
    QString guid;      ///< of its note; with "#2" for the note's second card, and so on
    QString ownCardId; ///< of a card this program wrote once: its id then; else empty
    QString noteType;
    QString deck; ///< "A::B"; empty when the file names none
    QStringList tags;
    QString label;
    QString topicId;      ///< of a card this program wrote; else empty
    QuestionText english; ///< the text; of a card this program wrote in both languages, the English one
    std::optional<QuestionText> chinese;
    QString source;         ///< plain words on where it came from; may be empty
    DeckFields fields;      ///< of a card this program wrote, as they stand in the file
    CardState state;        ///< its schedule; a new card's when the file holds none
    QList<ReviewEntry> log; ///< its lines, oldest first, without settings
    int line = 0;           ///< 1-based, of tables
};

/// Everything that came in.
struct IncomingDeck
{
    QList<IncomingCard> cards;
    QList<DeckMedia> media;                    ///< in the folder the reader was given
    QStringList warnings;                      ///< one sentence each: what was understood otherwise than it was meant
    std::optional<SchedulerSettings> settings; ///< the weights and the retention of the file, where it has them
};

/// The prefix of guids this program makes; the card's id follows.
inline constexpr QLatin1StringView ownGuidPrefix{"greenroom:"};
/// The name of the note type this program writes.
inline constexpr QLatin1StringView ownNoteType{"Greenroom question"};

} // namespace greenroom
