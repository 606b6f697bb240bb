#include "exchange/anki_package_writer.h"

#include "exchange/anki_card_row.h"
#include "exchange/anki_frame.h"
#include "exchange/anki_ids.h"
#include "exchange/sqlite_file.h"
#include "exchange/written_file.h"
#include "exchange/zip_writer.h"

#include <QJsonDocument>
#include <QTemporaryDir>

#include <algorithm>

namespace greenroom {

namespace {

QByteArray jsonBytes(const QJsonObject &object) { return QJsonDocument(object).toJson(QJsonDocument::Compact); }

class CollectionWriter
{
public:
    CollectionWriter(const OutgoingDeck &deck, SqliteFile &file)
        : m_deck(deck)
        , m_file(file)
        , m_seconds(deck.now.msSinceEpoch / 1000)
    {}

    Result<void> write()
    {
        for (const char *statement : ankiSchema11()) {
            if (const auto made = m_file.execute(statement); !made)
                return made;
        }
        m_dayZero = firstDay();
        QStringList names;
        for (const OutgoingCard &card : m_deck.cards)
            names.append(card.deck);
        AnkiIds deckIds;
        for (const QString &name : deckTree(names))
            m_decks.insert(name, deckIds.idFor(name));
        if (const auto frame = writeFrame(); !frame)
            return frame;
        if (const auto cards = writeCards(); !cards)
            return cards;
        if (const auto log = writeLog(); !log)
            return log;
        return m_file.commit();
    }

private:
    /// The first study day anything happened on, so that every due day counts from zero up.
    [[nodiscard]] QDate firstDay() const
    {
        const int rollover = m_deck.settings.rolloverHour;
        QDate first = studyDay(m_deck.now, rollover);
        const auto reach = [&](Moment moment) { first = std::min(first, studyDay(moment, rollover)); };
        for (const OutgoingCard &card : m_deck.cards) {
            if (!card.log.isEmpty())
                reach(card.log.first().at);
            if (card.state.lastReview)
                reach(*card.state.lastReview);
            if (card.state.dueDay.isValid())
                first = std::min(first, card.state.dueDay);
        }
        return first;
    }

    Result<void> run(SqliteStatement &statement)
    {
        (void)statement.next();
        if (statement.failed())
            return unwritableError(QStringLiteral("collection.anki2"), m_file.lastMessage());
        statement.reset();
        return {};
    }

    Result<void> writeFrame()
    {
        SqliteStatement row = m_file.prepare("INSERT INTO col VALUES (1, ?, ?, ?, 11, 0, 0, 0, ?, ?, ?, ?, '{}')");
        constexpr int ankiFirstHour = 4;
        row.bind(1, studyDayStartMs(m_dayZero, m_deck.now.utcOffsetSeconds, ankiFirstHour) / 1000);
        row.bind(2, m_deck.now.msSinceEpoch);
        row.bind(3, m_deck.now.msSinceEpoch);
        row.bind(4, QString::fromUtf8(jsonBytes(ankiSettings(m_deck))));
        row.bind(5, QString::fromUtf8(jsonBytes(ankiNoteTypes(m_seconds))));
        row.bind(6, QString::fromUtf8(jsonBytes(ankiDecks(m_decks, m_seconds))));
        row.bind(7, QString::fromUtf8(jsonBytes(ankiPresets(m_deck.settings, m_seconds))));
        return run(row);
    }

    Result<void> writeCards()
    {
        SqliteStatement notes = m_file.prepare("INSERT INTO notes VALUES (?, ?, ?, ?, -1, ?, ?, ?, ?, 0, '')");
        SqliteStatement cards = m_file.prepare("INSERT INTO cards VALUES (?, ?, ?, 0, ?, -1, ?, ?, ?, ?, ?, ?, ?, ?, 0, 0, 0, ?)");
        AnkiIds ids;
        qint64 position = 0;
        for (const OutgoingCard &card : m_deck.cards) {
            const qint64 id = ids.idFor(card.cardId);
            m_cards.append(id);
            writeNote(notes, card, id);
            if (const auto written = run(notes); !written)
                return written;
            bindCard(cards, card, id, ++position);
            if (const auto written = run(cards); !written)
                return written;
        }
        return {};
    }

    void writeNote(SqliteStatement &row, const OutgoingCard &card, qint64 id)
    {
        const QChar separator(0x1f);
        QStringList fields{card.fields.front, card.fields.back, card.fields.followUps, card.fields.source};
        for (QString &field : fields)
            field.remove(separator);
        row.bind(1, id);
        row.bind(2, card.guid);
        row.bind(3, ownNoteTypeId);
        row.bind(4, std::max<qint64>(0, card.modifiedMs / 1000));
        row.bind(5, card.tags.isEmpty() ? QString() : u' ' + card.tags.join(u' ') + u' ');
        row.bind(6, fields.join(separator));
        row.bind(7, ankiPlain(fields.first()));
        row.bind(8, ankiChecksum(fields.first()));
    }

    void bindCard(SqliteStatement &row, const OutgoingCard &card, qint64 id, qint64 position)
    {
        const AnkiCardRow values = ankiCardRow(card, m_deck, m_dayZero, position);
        int index = 0;
        for (const qint64 value : {id, id, m_decks.value(card.deck), std::max<qint64>(0, card.modifiedMs / 1000), values.type, values.queue,
                                   values.due, values.interval, values.factor, values.reps, values.lapses, values.left})
            row.bind(++index, value);
        row.bind(++index, QString::fromUtf8(values.data));
    }

    /// All lines in order of time; two of one millisecond get neighbouring ids, as Anki does it.
    Result<void> writeLog()
    {
        struct Line
        {
            qint64 card;
            AnkiLogRow row;
        };
        QList<Line> lines;
        for (qsizetype index = 0; index < m_deck.cards.size(); ++index) {
            const QList<AnkiLogRow> rows = ankiLogRows(m_deck.cards.at(index), m_deck);
            for (const AnkiLogRow &row : rows)
                lines.append({m_cards.at(index), row});
        }
        std::stable_sort(lines.begin(), lines.end(), [](const Line &left, const Line &right) { return left.row.atMs < right.row.atMs; });
        SqliteStatement log = m_file.prepare("INSERT INTO revlog VALUES (?, ?, -1, ?, ?, ?, ?, ?, ?)");
        qint64 last = 0;
        for (const Line &line : std::as_const(lines)) {
            last = std::max(line.row.atMs, last + 1);
            int index = 0;
            for (const qint64 value : {last, line.card, line.row.ease, line.row.interval, line.row.lastInterval, line.row.factor,
                                       line.row.milliseconds, line.row.type})
                log.bind(++index, value);
            if (const auto written = run(log); !written)
                return written;
        }
        return {};
    }

    const OutgoingDeck &m_deck;
    SqliteFile &m_file;
    qint64 m_seconds;
    QDate m_dayZero;
    QHash<QString, qint64> m_decks;
    QList<qint64> m_cards;
};

} // namespace

Result<void> writeAnkiPackage(const QString &path, const OutgoingDeck &deck)
{
    const QTemporaryDir folder;
    if (!folder.isValid())
        return unwritableError(folder.path(), folder.errorString());
    const QString collection = folder.filePath(QStringLiteral("collection.anki2"));
    {
        auto file = SqliteFile::create(collection);
        if (!file)
            return file.error();
        if (const auto written = CollectionWriter(deck, file.value()).write(); !written)
            return written;
    }
    auto archive = ZipWriter::create(path);
    if (!archive)
        return archive.error();
    const qint64 seconds = deck.now.msSinceEpoch / 1000;
    if (const auto added = archive->addFile(QStringLiteral("collection.anki2"), collection, seconds); !added)
        return added;
    QJsonObject names;
    for (qsizetype index = 0; index < deck.media.size(); ++index) {
        const DeckMedia &media = deck.media.at(index);
        names.insert(QString::number(index), media.name);
        if (const auto added = archive->addFile(QString::number(index), media.path, seconds); !added)
            return added;
    }
    if (const auto added = archive->add(QStringLiteral("media"), jsonBytes(names), seconds); !added)
        return added;
    return archive->finish();
}

} // namespace greenroom
