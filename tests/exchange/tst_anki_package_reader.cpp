#include "anki_files.h"
#include "exchange/anki_package_reader.h"
#include "support/temporary_tree.h"

#include <QDir>
#include <QTest>

using namespace greenroom;
using namespace greenroom::test;

namespace {

const QByteArray separator("\x1f", 1);

/// The cards every version of the format is tried with.
QList<QByteArray> sampleRows()
{
    return {note(1, 1001, "guid-a", "What is a &lt;HashMap&gt;?" + separator + "<b>Buckets</b> of nodes.<br><img src=\"tree.png\">",
                 " java core "),
            note(2, 1002, "guid-b", "{{c1::Paris}} is the {{c2::capital::role}} of France." + separator + "See a map."),
            note(3, 1003, "guid-c", "idempotent" + separator + "safe to repeat" + separator + "PUT"),
            // due on day 20 after 2024-01-10, 15 days apart, FSRS memory
            card(11, 1, 7, 0, R"(2,2,20,15,2500,4,1,0,0,0,0,'{"s":14.5,"d":6.25,"dr":0.9,"decay":0.154,"lrt":1705200000}')"),
            card(21, 2, 7, 0), card(22, 2, 7, 1, "0,-1,2,0,0,0,0,0,0,0,0,''"),
            // in a filtered deck since, its own due day kept
            card(31, 3, 55, 0, "2,2,-100000,9,2300,3,0,0,30,7,0,''"), card(32, 3, 7, 1, "1,1,1705204800,0,0,1,0,1001,0,0,0,''"),
            "INSERT INTO revlog VALUES (1705000000000, 11, -1, 3, -600, -60, 0, 4200, 0)",
            "INSERT INTO revlog VALUES (1705000700000, 11, -1, 3, 3, -600, 500, 999999, 0)",
            "INSERT INTO revlog VALUES (1705200000000, 11, -1, 1, -600, 3, 600, 3000, 1)",
            "INSERT INTO revlog VALUES (1705200600000, 11, -1, 3, 15, -600, 640, 3000, 2)",
            "INSERT INTO revlog VALUES (1705200700000, 11, -1, 0, 15, 15, 640, 0, 5)",
            "INSERT INTO revlog VALUES (1705200800000, 32, -1, 3, -600, -60, 0, 2000, 0)"};
}

const IncomingCard *find(const IncomingDeck &deck, const QString &guid)
{
    for (const IncomingCard &card : deck.cards) {
        if (card.guid == guid)
            return &card;
    }
    return nullptr;
}

/// The same collection with the tables and messages of schema 18.
QList<QByteArray> schema18()
{
    const QByteArray cloze = protobufNumber(1, 1);
    const auto sides = [](const QByteArray &question, const QByteArray &answer) {
        return protobufBytes(1, question) + protobufBytes(2, answer);
    };
    const auto hex = [](const QByteArray &bytes) { return "x'" + bytes.toHex() + "'"; };
    QList<QByteArray> statements = schema11().mid(0, 5);
    statements += {
        "INSERT INTO col VALUES (1, 1704830400, 1704900000000, 0, 18, 0, 0, 0, '', '', '', '', '')",
        "CREATE TABLE notetypes (id integer primary key, name text collate unicase, mtime_secs integer, usn integer, config blob)",
        "CREATE UNIQUE INDEX idx_notetypes_name ON notetypes (name)",
        "CREATE TABLE fields (ntid integer, ord integer, name text collate unicase, config blob, PRIMARY KEY (ntid, ord)) WITHOUT ROWID",
        "CREATE UNIQUE INDEX idx_fields_name_ntid ON fields (name, ntid)",
        "CREATE TABLE templates (ntid integer, ord integer, name text collate unicase, mtime_secs integer, usn integer, config blob, "
        "PRIMARY KEY "
        "(ntid, ord)) WITHOUT ROWID",
        "CREATE TABLE decks (id integer primary key, name text collate unicase, mtime_secs integer, usn integer, common blob, kind blob)",
        "CREATE UNIQUE INDEX idx_decks_name ON decks (name)",
        "CREATE TABLE config (KEY text primary key, usn integer, mtime_secs integer, val blob) WITHOUT ROWID",
        "CREATE TABLE deck_config (id integer primary key, name text collate unicase, mtime_secs integer, usn integer, config blob)",
        "CREATE TABLE tags (tag text primary key collate unicase, usn integer, collapsed boolean, config blob) WITHOUT ROWID",
        "INSERT INTO notetypes VALUES (1001, 'Basic', 0, 0, x''), (1002, 'Cloze', 0, 0, " + hex(cloze) + "), (1003, 'Word', 0, 0, x'')",
        "INSERT INTO fields VALUES (1001,0,'Front',x''),(1001,1,'Back',x''),(1002,0,'Text',x''),(1002,1,'Back "
        "Extra',x''),(1003,0,'Word',x''),"
        "(1003,1,'Meaning',x''),(1003,2,'Example',x'')",
        "INSERT INTO templates VALUES (1001,0,'Card 1',0,0," + hex(sides("{{Front}}", "{{Back}}")) + "),(1002,0,'Cloze',0,0," +
            hex(sides("{{cloze:Text}}", "{{cloze:Text}}")) + "),(1003,0,'There',0,0," + hex(sides("What is {{Word}}?", "{{Meaning}}")) +
            "),(1003,1,'Back',0,0," + hex(sides("{{Meaning}}{{#Example}} ({{Example}}){{/Example}}", "{{Word}}")) + ")",
        "INSERT INTO decks VALUES (1,'Default',0,0,x''," + hex(protobufBytes(1, protobufNumber(1, 1))) +
            "),(7,'Java' || char(31) || 'Streams',0,0,x''," + hex(protobufBytes(1, protobufNumber(1, 9))) + "),(55,'Cram today',0,0,x''," +
            hex(protobufBytes(2, {})) + ")",
        "INSERT INTO config VALUES ('creationOffset', 0, 0, '-480'), ('rollover', 0, 0, '4'), ('fsrs', 0, 0, 'true')",
    };
    QByteArray weights;
    const SchedulerSettings settings;
    for (const double weight : settings.parameters.weights()) {
        const auto number = float(weight == 2.3065 ? 3.25 : weight);
        weights.append(reinterpret_cast<const char *>(&number), 4);
    }
    const float retention = 0.85F;
    const QByteArray config =
        protobufBytes(6, weights) + QByteArray("\xad\x02", 2) + QByteArray(reinterpret_cast<const char *>(&retention), 4);
    statements.append("INSERT INTO deck_config VALUES (9, 'Mine', 0, 0, " + hex(config) + ")");
    return statements;
}

/// An archive of a version with two pictures, of which cards name one.
QString sampleArchive(TemporaryTree &tree, int version)
{
    const QString database = tree.path(QStringLiteral("c.sqlite"));
    const QByteArray collection = makeDatabase(database, (version == 3 ? schema18() : schema11()) + sampleRows());
    const QString path = tree.path(QStringLiteral("sample-%1.apkg").arg(version));
    if (version == 1)
        return writeArchive(path, {{QStringLiteral("collection.anki2"), collection},
                                   {QStringLiteral("media"), R"({"0":"other.png","1":"tree.png"})"},
                                   {QStringLiteral("0"), "unused"},
                                   {QStringLiteral("1"), "PNG"}});
    if (version == 2)
        return writeArchive(path, {{QStringLiteral("collection.anki2"), "a dummy"},
                                   {QStringLiteral("collection.anki21"), collection},
                                   {QStringLiteral("meta"), QByteArray("\x08\x02", 2)},
                                   {QStringLiteral("media"), R"({"1":"tree.png"})"},
                                   {QStringLiteral("1"), "PNG"}});
    const QByteArray media =
        protobufBytes(1, protobufBytes(1, "other.png")) + protobufBytes(1, protobufBytes(1, "tree.png") + protobufNumber(2, 3));
    return writeArchive(path, {{QStringLiteral("collection.anki2"), "a dummy"},
                               {QStringLiteral("collection.anki21b"), zstd(collection)},
                               {QStringLiteral("meta"), QByteArray("\x08\x03", 2)},
                               {QStringLiteral("media"), zstd(media)},
                               {QStringLiteral("0"), zstd("unused")},
                               {QStringLiteral("1"), zstd("PNG")}});
}

} // namespace

class TestAnkiPackageReader : public QObject
{
    Q_OBJECT

private slots:
    void everyVersionGivesTheSameCards_data()
    {
        QTest::addColumn<int>("version");
        for (int version = 1; version <= 3; ++version)
            QTest::addRow("version %d", version) << version;
    }
    void everyVersionGivesTheSameCards()
    {
        QFETCH(int, version);
        TemporaryTree tree;
        const QString media = tree.path(QStringLiteral("media"));
        QVERIFY(QDir().mkpath(media));
        const auto deck = readAnkiPackage(sampleArchive(tree, version), SchedulerSettings(), media);
        QVERIFY2(deck.ok(), deck.ok() ? "" : qPrintable(deck.error().message + deck.error().detail));
        QCOMPARE(deck->cards.size(), 5);

        const IncomingCard *basic = find(*deck, QStringLiteral("guid-a"));
        QVERIFY(basic);
        QCOMPARE(basic->english.question, QStringLiteral("What is a <HashMap>?"));
        QCOMPARE(basic->english.answer, QStringLiteral("**Buckets** of nodes.\\\n![](media/tree.png)"));
        QCOMPARE(basic->deck, QStringLiteral("Java::Streams"));
        QCOMPARE(basic->tags, QStringList({QStringLiteral("java"), QStringLiteral("core")}));
        QVERIFY(basic->state.phase == CardPhase::Review);
        QCOMPARE(basic->state.dueDay, QDate(2024, 1, 30));
        QCOMPARE(basic->state.intervalDays, 15);
        QCOMPARE(basic->state.memory->stability, 14.5);
        QCOMPARE(basic->state.memory->difficulty, 6.25);
        QCOMPARE(basic->state.reps, 4);
        QCOMPARE(basic->state.lapses, 1);
        QCOMPARE(basic->log.size(), 4); // the rescheduling by hand is no review
        QCOMPARE(basic->log.at(1).durationMs, longestReviewMs);
        QVERIFY(basic->log.at(2).kind == ReviewKind::Review);
        QVERIFY(*basic->log.at(2).rating == Rating::Again);
        QVERIFY(basic->log.at(3).kind == ReviewKind::Relearn);
        QCOMPARE(basic->log.at(0).at.utcOffsetSeconds, 8 * 3600);

        const IncomingCard *gap = find(*deck, QStringLiteral("guid-b#2"));
        QVERIFY(gap);
        QCOMPARE(gap->english.question, QStringLiteral("Paris is the [role] of France."));
        QCOMPARE(gap->english.answer, QStringLiteral("Paris is the **capital** of France.\n\nSee a map."));
        QVERIFY(gap->state.suspended);
        QCOMPARE(find(*deck, QStringLiteral("guid-b"))->english.question, QStringLiteral("[…] is the capital of France."));

        const IncomingCard *word = find(*deck, QStringLiteral("guid-c"));
        QVERIFY(word);
        QCOMPARE(word->english.question, QStringLiteral("What is idempotent?"));
        QCOMPARE(word->english.answer, QStringLiteral("**Meaning:** safe to repeat\n\n**Example:** PUT"));
        QCOMPARE(word->deck, QStringLiteral("Java::Streams"));        // home from the filtered deck
        QCOMPARE(word->state.dueDay, QDate(2024, 1, 10).addDays(30)); // on its own day
        QCOMPARE(word->state.memory->stability > 8, true);            // from ease and interval
        const IncomingCard *back = find(*deck, QStringLiteral("guid-c#2"));
        QCOMPARE(back->english.question, QStringLiteral("safe to repeat (PUT)"));
        QCOMPARE(back->english.answer, QStringLiteral("idempotent"));
        QVERIFY(back->state.phase == CardPhase::Learning);
        QCOMPARE(back->state.dueMs, 1705204800000);
        QCOMPARE(back->state.step, 1);

        QCOMPARE(deck->media.size(), 1);
        QCOMPARE(deck->media.first().name, QStringLiteral("tree.png"));
        QCOMPARE(fileBytes(deck->media.first().path), QByteArray("PNG"));
        const QString warnings = deck->warnings.join(u'\n');
        QVERIFY2(warnings.contains(QStringLiteral("“Word”")), qPrintable(warnings));
        QVERIFY2(warnings.contains(QStringLiteral("“Cram today”")), qPrintable(warnings));
        QVERIFY2(warnings.contains(QStringLiteral("2 cloze")), qPrintable(warnings));
        QCOMPARE(deck->settings.has_value(), version == 3);
        if (version == 3) {
            QCOMPARE(deck->settings->parameters[2], 3.25);
            QCOMPARE(deck->settings->desiredRetention, double(0.85F));
        }
    }

    void aPackageWithoutItsVersionIsReadByWhatItHolds()
    {
        TemporaryTree tree;
        const QByteArray collection = makeDatabase(tree.path(QStringLiteral("c")), schema11() + sampleRows());
        for (const QString &name : {QStringLiteral("collection.anki2"), QStringLiteral("collection.anki21")}) {
            const QString path = writeArchive(tree.path(name + QStringLiteral(".apkg")), {{name, collection}});
            const auto deck = readAnkiPackage(path, SchedulerSettings(), tree.path());
            QVERIFY2(deck.ok(), deck.ok() ? "" : qPrintable(deck.error().message));
            QCOMPARE(deck->cards.size(), 5);
            QVERIFY(deck->warnings.join(u'\n').contains(QStringLiteral("tree.png"))); // named, not there
        }
    }

    void anOlderCollectionTellsItsOffsetByItsFirstMorning()
    {
        TemporaryTree tree;
        const QByteArray collection = makeDatabase(tree.path(QStringLiteral("c")), schema11("{}") + sampleRows());
        const QString path = writeArchive(tree.path(QStringLiteral("a.apkg")), {{QStringLiteral("collection.anki2"), collection}});
        const auto deck = readAnkiPackage(path, SchedulerSettings(), tree.path());
        QVERIFY(deck.ok());
        QCOMPARE(find(*deck, QStringLiteral("guid-a"))->state.dueDay, QDate(2024, 1, 30));
        QCOMPARE(find(*deck, QStringLiteral("guid-a"))->log.first().at.utcOffsetSeconds, 8 * 3600);
    }

    void absurdSchedulesComeIntoRange()
    {
        TemporaryTree tree;
        const QByteArray collection = makeDatabase(
            tree.path(QStringLiteral("c")),
            schema11() +
                QList<QByteArray>{
                    note(1, 1001, "g", "Q" + separator + "A"),
                    card(1, 1, 7, 0, R"(2,2,9223372036854775807,99999999999,-5,-3,9223372036854775807,-1,0,0,0,'{"s":1e300,"d":-4}')"),
                    "INSERT INTO revlog VALUES (-5, 1, -1, 3, 0, 0, 0, 0, 0)",
                    "INSERT INTO revlog VALUES (9223372036854775807, 1, -1, 3, 0, 0, 0, 0, 0)",
                    "INSERT INTO revlog VALUES (1705000000000, 1, -1, 77, 0, 0, 0, -9, 1)"});
        const auto deck =
            readAnkiPackage(writeArchive(tree.path(QStringLiteral("a.apkg")), {{QStringLiteral("collection.anki2"), collection}}),
                            SchedulerSettings(), tree.path());
        QVERIFY(deck.ok());
        const CardState &state = deck->cards.first().state;
        QVERIFY(state.dueDay.isValid() && state.dueDay.year() < 2300);
        QCOMPARE(state.intervalDays, fsrs::greatestIntervalDays);
        QVERIFY(state.reps >= 0 && state.lapses > 0);
        QVERIFY(state.memory && state.memory->stability <= fsrs::greatestStability);
        QVERIFY(deck->cards.first().log.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestAnkiPackageReader)
#include "tst_anki_package_reader.moc"
