#include "anki_files.h"
#include "exchange/anki_frame.h"
#include "exchange/anki_ids.h"
#include "exchange/anki_package_reader.h"
#include "exchange/anki_package_writer.h"
#include "exchange/zip_reader.h"
#include "support/pinned_clock.h"
#include "support/temporary_tree.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>
#include <QTest>

using namespace greenroom;
using namespace greenroom::test;

namespace {

constexpr qint64 dayMs = 86400000;

ReviewEntry line(const QString &card, qint64 daysAgo, Rating rating)
{
    ReviewEntry entry;
    entry.uid = card + QString::number(daysAgo);
    entry.cardId = card;
    entry.at = pinnedMoment();
    entry.at.msSinceEpoch -= daysAgo * dayMs;
    entry.rating = rating;
    entry.durationMs = 7000;
    return entry;
}

OutgoingCard reviewed(const QString &id, const QList<std::pair<int, Rating>> &answers, const SchedulerSettings &settings)
{
    OutgoingCard card;
    card.cardId = id;
    card.state.cardId = id;
    for (const auto &[daysAgo, rating] : answers) {
        ReviewEntry entry = line(id, daysAgo, rating);
        entry.kind = answerKind(card.state.phase);
        card.state = applied(card.state, entry, settings);
        card.log.append(entry);
    }
    card.guid = ownGuidPrefix + id;
    card.deck = QStringLiteral("Greenroom::Java");
    card.tags = {QStringLiteral("topic::java")};
    card.fields = {QStringLiteral("What is %1 &amp; why?<div class=\"zh\" lang=\"zh-CN\">什么是 %1？</div>").arg(id),
                   QStringLiteral("<p>A <strong>node</strong>.</p><div class=\"zh\" lang=\"zh-CN\"><p>节点。</p></div>"),
                   QStringLiteral("<div class=\"follow-up\"><div class=\"ask\">Why?</div><p>Because.</p></div>"),
                   QStringLiteral("<span class=\"label\">Maps</span> <span class=\"source\">day1.md:12</span>")};
    card.modifiedMs = pinnedMoment().msSinceEpoch;
    return card;
}

OutgoingDeck sampleDeck()
{
    OutgoingDeck deck;
    deck.now = pinnedMoment();
    deck.settings.fuzz = Fuzz::Off;
    const SchedulerSettings &settings = deck.settings;
    deck.cards = {
        reviewed(QStringLiteral("fresh"), {}, settings), reviewed(QStringLiteral("learning"), {{0, Rating::Good}}, settings),
        reviewed(QStringLiteral("known"), {{30, Rating::Good}, {30, Rating::Good}, {27, Rating::Good}, {15, Rating::Hard}}, settings),
        reviewed(QStringLiteral("lapsed"), {{30, Rating::Easy}, {9, Rating::Again}}, settings),
        reviewed(QStringLiteral("aside"), {{3, Rating::Easy}}, settings)};
    deck.cards.last().state.suspended = true;
    deck.cards.last().deck = QStringLiteral("Greenroom::Ops::Shells");
    return deck;
}

/// The package as somebody who knows only Anki's rules reads it.
class Package
{
public:
    explicit Package(const OutgoingDeck &deck)
    {
        const QString path = m_tree.path(QStringLiteral("out.apkg"));
        if (!writeAnkiPackage(path, deck).ok())
            qFatal("not written");
        auto zip = ZipReader::open(path);
        if (!zip.ok())
            qFatal("not a zip");
        names = zip.value().names();
        media = zip.value().read(QStringLiteral("media"), Packing::Plain, 1000).value();
        const QString copy = m_tree.path(QStringLiteral("copy"));
        if (!zip.value().unpack(QStringLiteral("collection.anki2"), Packing::Plain, copy, 1 << 30).ok())
            qFatal("no collection");
        database = std::make_unique<SqliteFile>(SqliteFile::openReadOnly(copy).value());
        bytes = fileBytes(copy);
    }

    [[nodiscard]] QList<QStringList> rows(const char *sql, int columns) const
    {
        SqliteStatement statement = database->prepare(sql);
        QList<QStringList> found;
        while (statement.next()) {
            QStringList row;
            for (int column = 0; column < columns; ++column)
                row.append(statement.text(column));
            found.append(row);
        }
        if (statement.failed() || !statement.isValid())
            qFatal("%s: %s", sql, qPrintable(database->lastMessage()));
        return found;
    }
    [[nodiscard]] QJsonObject object(const char *column) const
    {
        return QJsonDocument::fromJson(rows((QByteArray("SELECT ") + column + " FROM col").constData(), 1).first().first().toUtf8())
            .object();
    }

    QStringList names;
    QByteArray media;
    QByteArray bytes;
    std::unique_ptr<SqliteFile> database;

private:
    TemporaryTree m_tree;
};

} // namespace

class TestAnkiPackageWriter : public QObject
{
    Q_OBJECT

private slots:
    void itIsAPackageOfVersionOne()
    {
        const Package package(sampleDeck());
        QCOMPARE(package.names, QStringList({QStringLiteral("collection.anki2"), QStringLiteral("media")}));
        QCOMPARE(package.media, QByteArray("{}"));
        QVERIFY(package.bytes.startsWith("SQLite format 3"));
        QCOMPARE(package.bytes.at(18), '\1'); // no write-ahead log: the file is read alone
        const QStringList col = package.rows("SELECT id, crt, mod, scm, ver, dty, usn, ls, tags FROM col", 9).first();
        QCOMPARE(col.at(0), QStringLiteral("1"));
        QCOMPARE(QDateTime::fromSecsSinceEpoch(col.at(1).toLongLong(), Qt::OffsetFromUTC, 8 * 3600).time(), QTime(4, 0));
        QCOMPARE(col.at(2).toLongLong(), pinnedMoment().msSinceEpoch);
        QCOMPARE(col.mid(4),
                 QStringList({QStringLiteral("11"), QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("{}")}));
        const QJsonObject conf = package.object("conf");
        QCOMPARE(conf[QLatin1String("schedVer")].toInt(), 2);
        QVERIFY(conf[QLatin1String("sched2021")].toBool());
        QCOMPARE(conf[QLatin1String("creationOffset")].toInt(), -480); // minutes west
        for (const char *table : {"notes", "cards", "revlog", "graves"})
            QCOMPARE(package.rows((QByteArray("SELECT count(*) FROM ") + table).constData(), 1).size(), 1);
        QStringList indexes;
        for (const QStringList &row : package.rows("SELECT name FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL", 1))
            indexes += row;
        QCOMPARE(indexes.size(), 7);
    }

    void noteTypesDecksAndPresetsHaveAllThatAnkiRequires()
    {
        const Package package(sampleDeck());
        const QJsonObject models = package.object("models");
        QCOMPARE(models.keys(), QStringList(QString::number(ownNoteTypeId)));
        const QJsonObject model = models.value(models.keys().first()).toObject();
        for (const char *key : {"id", "name", "type", "mod", "usn", "sortf", "did", "tmpls", "flds", "css", "req", "latexPre", "latexPost"})
            QVERIFY2(model.contains(QLatin1String(key)), key);
        QStringList fields;
        for (const QJsonValue field : model[QLatin1String("flds")].toArray())
            fields.append(field[QLatin1String("name")].toString());
        QCOMPARE(fields,
                 QStringList({QStringLiteral("Front"), QStringLiteral("Back"), QStringLiteral("Follow-ups"), QStringLiteral("Source")}));
        QVERIFY(model[QLatin1String("css")].toString().contains(QStringLiteral("nightMode")));

        const QJsonObject decks = package.object("decks");
        QStringList names;
        for (const QJsonValue deck : decks) {
            names.append(deck[QLatin1String("name")].toString());
            QCOMPARE(deck[QLatin1String("dyn")].toInt(1), 0);
            QCOMPARE(deck[QLatin1String("timeToday")].toArray().size(), 2);
            QVERIFY(package.object("dconf").contains(QString::number(qint64(deck[QLatin1String("conf")].toDouble()))));
        }
        names.sort();
        QCOMPARE(names, QStringList({QStringLiteral("Default"), QStringLiteral("Greenroom"), QStringLiteral("Greenroom::Java"),
                                     QStringLiteral("Greenroom::Ops"), QStringLiteral("Greenroom::Ops::Shells")}));
        const QJsonObject preset = package.object("dconf")[QString::number(ownPresetId)].toObject();
        QCOMPARE(preset[QLatin1String("fsrsParams6")].toArray().size(), 21);
        QCOMPARE(preset[QLatin1String("desiredRetention")].toDouble(), 0.9);
        QCOMPARE(preset[QLatin1String("maxTaken")].toInt(), 60);
    }

    void notesFollowTheRules()
    {
        const Package package(sampleDeck());
        const auto notes = package.rows("SELECT id, guid, mid, mod, usn, tags, flds, sfld, csum, flags, data FROM notes", 11);
        QCOMPARE(notes.size(), 5);
        QSet<QString> ids;
        for (const QStringList &note : notes) {
            ids.insert(note.at(0));
            QVERIFY(note.at(0).toLongLong() < pinnedMoment().msSinceEpoch + dayMs); // later than tomorrow is refused
            QVERIFY(note.at(1).startsWith(QStringLiteral("greenroom:")));
            QCOMPARE(note.at(2).toLongLong(), ownNoteTypeId);
            QCOMPARE(note.at(3).toLongLong(), pinnedMoment().msSinceEpoch / 1000);
            QCOMPARE(note.at(4), QStringLiteral("-1"));
            QCOMPARE(note.at(5), QStringLiteral(" topic::java "));
            const QStringList fields = note.at(6).split(QChar(0x1f));
            QCOMPARE(fields.size(), 4);
            const QString id = note.at(1).mid(10);
            const QString plain = QStringLiteral("What is %1 & why?什么是 %1？").arg(id);
            QCOMPARE(note.at(7), plain);
            const QByteArray digest = QCryptographicHash::hash(plain.toUtf8(), QCryptographicHash::Sha1).toHex().left(8);
            QCOMPARE(note.at(8).toULongLong(), digest.toULongLong(nullptr, 16));
            QCOMPARE(note.mid(9), QStringList({QStringLiteral("0"), QString()}));
        }
        QCOMPARE(ids.size(), 5);
    }

    void cardsKeepTheirScheduleAndMemory()
    {
        const OutgoingDeck deck = sampleDeck();
        const Package package(deck);
        const qint64 crt = package.rows("SELECT crt FROM col", 1).first().first().toLongLong();
        const QDate dayZero = QDateTime::fromSecsSinceEpoch(crt, Qt::OffsetFromUTC, 8 * 3600).date();
        const auto row = [&package](const char *guid) {
            return package
                .rows((QByteArray("SELECT c.type, c.queue, c.due, c.ivl, c.factor, c.reps, c.lapses, c.left, c.odue, c.odid, c.data FROM "
                                  "cards c JOIN notes "
                                  "n ON n.id = c.nid WHERE n.guid = 'greenroom:") +
                       guid + "'")
                          .constData(),
                      11)
                .first();
        };
        QCOMPARE(row("fresh").mid(0, 8), QStringList({QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("0"),
                                                      QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("0")}));
        const QStringList learning = row("learning");
        QCOMPARE(learning.mid(0, 2), QStringList({QStringLiteral("1"), QStringLiteral("1")}));
        QCOMPARE(learning.at(2).toLongLong(), deck.cards.at(1).state.dueMs / 1000);
        QCOMPARE(learning.at(7), QStringLiteral("1")); // one step left

        const CardState &known = deck.cards.at(2).state;
        const QStringList review = row("known");
        QCOMPARE(review.mid(0, 2), QStringList({QStringLiteral("2"), QStringLiteral("2")}));
        QCOMPARE(dayZero.addDays(review.at(2).toLongLong()), known.dueDay);
        QCOMPARE(review.at(3).toInt(), known.intervalDays);
        QCOMPARE(review.at(4), QStringLiteral("2500"));
        QCOMPARE(review.at(5), QStringLiteral("4"));
        const QJsonObject data = QJsonDocument::fromJson(review.at(10).toUtf8()).object();
        QVERIFY(std::abs(data[QLatin1String("s")].toDouble() - known.memory->stability) < 1e-4);
        QVERIFY(std::abs(data[QLatin1String("d")].toDouble() - known.memory->difficulty) < 1e-3);
        QCOMPARE(data[QLatin1String("dr")].toDouble(), 0.9);
        QCOMPARE(data[QLatin1String("decay")].toDouble(), 0.154);
        QCOMPARE(qint64(data[QLatin1String("lrt")].toDouble()), known.lastReview->msSinceEpoch / 1000);

        const QStringList lapsed = row("lapsed");
        QCOMPARE(lapsed.mid(0, 2), QStringList({QStringLiteral("3"), QStringLiteral("1")}));
        QCOMPARE(lapsed.at(6), QStringLiteral("1"));
        QVERIFY(lapsed.at(3).toInt() >= 1);
        const QStringList aside = row("aside");
        QCOMPARE(aside.mid(0, 2), QStringList({QStringLiteral("2"), QStringLiteral("-1")}));
    }

    void theLogFollowsTheRules()
    {
        const OutgoingDeck deck = sampleDeck();
        const Package package(deck);
        const auto log = package.rows(
            "SELECT r.id, r.ease, r.ivl, r.lastIvl, r.factor, r.time, r.type, r.usn FROM revlog r JOIN cards c ON c.id = r.cid "
            "JOIN notes n ON n.id = c.nid WHERE n.guid = 'greenroom:known' ORDER BY r.id",
            8);
        QCOMPARE(log.size(), 4);
        QCOMPARE(log.at(0).at(0).toLongLong(), deck.cards.at(2).log.at(0).at.msSinceEpoch);
        QCOMPARE(log.at(1).at(0).toLongLong(), log.at(0).at(0).toLongLong() + 1); // two of one millisecond
        QCOMPARE(log.at(0).at(2), QStringLiteral("-600"));                        // a step in seconds
        QVERIFY(log.at(1).at(2).toInt() > 0);                                     // an interval in days
        QCOMPARE(log.at(1).at(3), QStringLiteral("-600"));
        QCOMPARE(log.at(2).at(3), log.at(1).at(2));
        const QStringList types{QStringLiteral("0"), QStringLiteral("0"), QStringLiteral("1"), QStringLiteral("1")};
        for (qsizetype index = 0; index < 4; ++index) {
            QCOMPARE(log.at(index).at(6), types.at(index));
            QVERIFY(log.at(index).at(4).toInt() >= 100 && log.at(index).at(4).toInt() <= 1100);
            QCOMPARE(log.at(index).at(5), QStringLiteral("7000"));
        }
        QCOMPARE(log.at(3).at(1), QStringLiteral("2"));
    }

    void exportingAgainKeepsEveryId()
    {
        OutgoingDeck deck = sampleDeck();
        const char *sql = "SELECT n.guid, n.id, c.id, c.did FROM notes n JOIN cards c ON c.nid = n.id ORDER BY n.guid";
        const auto first = Package(deck).rows(sql, 4);
        std::reverse(deck.cards.begin(), deck.cards.end());
        deck.cards.removeFirst();
        deck.now.msSinceEpoch += 5 * dayMs;
        auto second = Package(deck).rows(sql, 4);
        for (const QStringList &row : second)
            QVERIFY(first.contains(row));
    }

    void whatWentOutComesInAgain()
    {
        TemporaryTree tree;
        OutgoingDeck deck = sampleDeck();
        const QString picture = tree.write(QStringLiteral("p"), "PNG");
        deck.media = {{QStringLiteral("图 1.png"), picture}};
        deck.cards[0].fields.back += QStringLiteral("<p><img src=\"图 1.png\"></p>");
        const QString path = tree.path(QStringLiteral("round.apkg"));
        QVERIFY(writeAnkiPackage(path, deck).ok());
        QVERIFY(QDir(tree.path()).entryList({QStringLiteral("*.part*")}).isEmpty());
        const auto back = readAnkiPackage(path, SchedulerSettings(), tree.path());
        QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().message));
        QCOMPARE(back->warnings, QStringList());
        QCOMPARE(back->cards.size(), deck.cards.size());
        QCOMPARE(back->media.first().name, QStringLiteral("图 1.png"));
        for (const IncomingCard &card : back->cards) {
            const auto original = std::find_if(deck.cards.begin(), deck.cards.end(),
                                               [&card](const OutgoingCard &each) { return each.cardId == card.ownCardId; });
            QVERIFY(original != deck.cards.end());
            QVERIFY(card.fields == original->fields);
            QCOMPARE(card.deck, original->deck);
            QCOMPARE(card.topicId, QStringLiteral("java"));
            QCOMPARE(card.english.question, QStringLiteral("What is %1 & why?").arg(card.ownCardId));
            QCOMPARE(card.chinese->question, QStringLiteral("什么是 %1？").arg(card.ownCardId));
            QCOMPARE(card.chinese->answer, QStringLiteral("节点。"));
            QCOMPARE(card.english.label, QStringLiteral("Maps"));
            QCOMPARE(card.source, QStringLiteral("day1.md:12"));
            QCOMPARE(card.english.followUps.size(), 1);
            QCOMPARE(card.english.followUps.first().question, QStringLiteral("Why?"));
            QCOMPARE(card.english.followUps.first().answer, QStringLiteral("Because."));
            QVERIFY(card.state.phase == original->state.phase);
            QCOMPARE(card.state.dueDay, original->state.dueDay);
            QCOMPARE(card.state.suspended, original->state.suspended);
            QCOMPARE(card.state.reps, original->state.reps);
            QCOMPARE(card.state.step, original->state.step);
            QCOMPARE(card.state.memory.has_value(), original->state.memory.has_value());
            if (card.state.memory)
                QVERIFY(std::abs(card.state.memory->stability - original->state.memory->stability) < 1e-4);
            QCOMPARE(card.log.size(), original->log.size());
            for (qsizetype index = 0; index < card.log.size(); ++index) {
                QVERIFY(card.log.at(index).kind == original->log.at(index).kind);
                QVERIFY(card.log.at(index).rating == original->log.at(index).rating);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestAnkiPackageWriter)
#include "tst_anki_package_writer.moc"
