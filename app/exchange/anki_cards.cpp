#include "exchange/anki_cards.h"

#include "exchange/anki_schedule.h"
#include "exchange/anki_template.h"
#include "exchange/field_card.h"
#include "exchange/html_markdown.h"
#include "exchange/own_note.h"

#include <QCoreApplication>
#include <QMap>
#include <QSet>

namespace greenroom {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

/// Counts what was understood otherwise than meant, so that a thousand cases are one sentence.
struct Remarks
{
    QMap<QString, int> fieldByField; ///< by note type
    QMap<QString, int> filtered;     ///< by filtered deck
    int clozes = 0;
    int occlusions = 0;
    int withoutNote = 0;
    int withoutType = 0;
    int empty = 0;

    [[nodiscard]] QStringList sentences() const;
};

QStringList Remarks::sentences() const
{
    QStringList lines;
    for (auto type = fieldByField.begin(); type != fieldByField.end(); ++type)
        lines.append(
            translated(QT_TRANSLATE_NOOP("greenroom", "The note type “%1” is not one we know: its %2 cards were taken field by field."))
                .arg(type.key())
                .arg(type.value()));
    for (auto deck = filtered.begin(); deck != filtered.end(); ++deck)
        lines.append(
            translated(QT_TRANSLATE_NOOP("greenroom", "The filtered deck “%1” was dissolved: its %2 cards went back to their own decks."))
                .arg(deck.key())
                .arg(deck.value()));
    const auto count = [&lines](int number, const char *sentence) {
        if (number > 0)
            lines.append(translated(sentence).arg(number));
    };
    count(clozes, QT_TRANSLATE_NOOP("greenroom", "%1 cloze cards became questions with a gap."));
    count(occlusions,
          QT_TRANSLATE_NOOP("greenroom", "%1 cards hide a part of a picture: they came in with the whole picture in the answer."));
    count(withoutNote, QT_TRANSLATE_NOOP("greenroom", "%1 cards were left out: their note is not in the file."));
    count(withoutType, QT_TRANSLATE_NOOP("greenroom", "The note type of %1 cards is not in the file: their fields were taken in order."));
    count(empty, QT_TRANSLATE_NOOP("greenroom", "%1 cards were left out: they are empty."));
    return lines;
}

class Mapper
{
public:
    Mapper(const AnkiCollection &collection, SchedulerSettings settings)
        : m_collection(collection)
        , m_calendar(ankiCalendar(collection))
        , m_settings(std::move(settings))
    {}

    IncomingDeck run()
    {
        IncomingDeck deck;
        deck.settings = takeSettings();
        QSet<qint64> notesWithCards;
        for (const AnkiCard &card : m_collection.cards) {
            notesWithCards.insert(card.note);
            add(card, deck);
        }
        QList<qint64> bare;
        for (auto note = m_collection.notes.keyBegin(); note != m_collection.notes.keyEnd(); ++note) {
            if (!notesWithCards.contains(*note))
                bare.append(*note);
        }
        std::sort(bare.begin(), bare.end());
        for (const qint64 note : std::as_const(bare)) {
            AnkiCard fresh;
            fresh.note = note;
            add(fresh, deck);
        }
        deck.warnings = m_remarks.sentences();
        return deck;
    }

private:
    /// The weights and the retention of the preset most cards use.
    std::optional<SchedulerSettings> takeSettings()
    {
        QHash<qint64, int> uses;
        for (const AnkiCard &card : m_collection.cards)
            ++uses[m_collection.decks.value(deckOf(card)).configId];
        const AnkiPreset *chosen = nullptr;
        int most = 0;
        for (auto preset = m_collection.presets.begin(); preset != m_collection.presets.end(); ++preset) {
            if (!preset->weights.isEmpty() && uses.value(preset.key()) > most) {
                most = uses.value(preset.key());
                chosen = &*preset;
            }
        }
        if (!chosen)
            return std::nullopt;
        const auto weights = fsrs::Parameters::fromNumbers(chosen->weights, int(m_settings.relearningStepsSeconds.size()));
        if (!weights)
            return std::nullopt;
        m_settings.parameters = *weights;
        if (chosen->desiredRetention >= 0.7 && chosen->desiredRetention <= 0.99)
            m_settings.desiredRetention = chosen->desiredRetention;
        return m_settings;
    }

    [[nodiscard]] static qint64 deckOf(const AnkiCard &card) { return card.originalDeck != 0 ? card.originalDeck : card.deck; }

    void add(const AnkiCard &card, IncomingDeck &deck)
    {
        const auto note = m_collection.notes.constFind(card.note);
        if (note == m_collection.notes.constEnd()) {
            ++m_remarks.withoutNote;
            return;
        }
        IncomingCard incoming;
        const qint64 ordinal = std::clamp<qint64>(card.ordinal, 0, 100'000);
        const QString guid = note->guid.isEmpty() ? QStringLiteral("note-%1").arg(card.note) : note->guid;
        incoming.guid = ordinal == 0 ? guid : QStringLiteral("%1#%2").arg(guid).arg(ordinal + 1);
        incoming.tags = note->tags;
        incoming.deck = m_collection.decks.value(deckOf(card)).name;
        const AnkiDeck holder = m_collection.decks.value(card.deck);
        if (holder.filtered)
            ++m_remarks.filtered[holder.name];
        if (!readTexts(*note, int(ordinal), incoming)) {
            ++m_remarks.empty;
            return;
        }
        incoming.log = ankiLog(m_collection.reviews.value(card.id), m_calendar);
        incoming.state = ankiState(card, incoming.log, m_calendar, m_settings);
        deck.cards.append(incoming);
    }

    bool readTexts(const AnkiNote &note, int ordinal, IncomingCard &card)
    {
        const auto found = m_collection.noteTypes.constFind(note.noteType);
        AnkiNoteType type = found == m_collection.noteTypes.constEnd() ? AnkiNoteType() : *found;
        m_remarks.withoutType += found == m_collection.noteTypes.constEnd() ? 1 : 0;
        for (qsizetype index = type.fields.size(); index < note.fields.size(); ++index)
            type.fields.append(translated(QT_TRANSLATE_NOOP("greenroom", "Field %1")).arg(index + 1));
        card.noteType = type.name;
        if (type.name == ownNoteType && note.fields.size() >= 4) {
            readOwnFields({note.fields.at(0), note.fields.at(1), note.fields.at(2), note.fields.at(3)}, card);
            if (note.guid.startsWith(ownGuidPrefix))
                card.ownCardId = note.guid.mid(ownGuidPrefix.size());
            return !card.english.question.isEmpty();
        }
        const FieldCard made = type.cloze ? clozeCard(type, note, ordinal) : templateCard(type, note, ordinal);
        if (made.fieldByField && !type.name.isEmpty())
            ++m_remarks.fieldByField[type.name];
        card.english.question = made.question;
        card.english.answer = made.answer;
        return !made.question.isEmpty();
    }

    FieldCard clozeCard(const AnkiNoteType &type, const AnkiNote &note, int ordinal)
    {
        const QList<DeckField> fields = namedFields(type.fields, note.fields);
        const QString asked = type.templates.isEmpty() ? QString() : clozeField(type.templates.first().question);
        const bool hidesPicture = !fields.isEmpty() && fields.first().html.contains(QLatin1StringView("::image-occlusion:"));
        m_remarks.clozes += hidesPicture ? 0 : 1;
        m_remarks.occlusions += hidesPicture ? 1 : 0;
        return greenroom::clozeCard(fields, asked, ordinal + 1);
    }

    static FieldCard templateCard(const AnkiNoteType &type, const AnkiNote &note, int ordinal)
    {
        const QString front = ordinal < type.templates.size() ? type.templates.at(ordinal).question : QString();
        return greenroom::templateCard(namedFields(type.fields, note.fields), front);
    }

    const AnkiCollection &m_collection;
    AnkiCalendar m_calendar;
    SchedulerSettings m_settings;
    Remarks m_remarks;
};

} // namespace

IncomingDeck incomingDeck(const AnkiCollection &collection, const SchedulerSettings &settings)
{
    return Mapper(collection, settings).run();
}

} // namespace greenroom
