#include "catalog/notes_reader.h"
#include "core/notes_json.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QStringEncoder>
#include <QTest>

#include <algorithm>
#include <numeric>

using namespace greenroom;

namespace {

const QString folder = QStringLiteral(GREENROOM_TEST_DATA "/notes");

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

/// What a file reads as, without its path and ids.
QJsonObject readAsJson(const QString &path)
{
    NotesFile file = readNotes(path, bytesOf(path));
    file.path = QFileInfo(path).fileName();
    assignNotesIds(file);
    return toJson(file);
}

qsizetype turnsOf(const NotesFile &file)
{
    return std::accumulate(file.topics.begin(), file.topics.end(), qsizetype(0),
                           [](qsizetype sum, const NotesTopic &topic) { return sum + topic.turns.size(); });
}

bool hasWarning(const NotesFile &file, const QString &words)
{
    return std::any_of(file.warnings.begin(), file.warnings.end(),
                       [&words](const NotesWarning &warning) { return warning.message.contains(words); });
}

} // namespace

class TestNotesReader : public QObject
{
    Q_OBJECT

private slots:
    void readsEachStyle_data()
    {
        QTest::addColumn<QString>("name");
        for (const QString &name : QDir(folder).entryList({QStringLiteral("*.md")}, QDir::Files, QDir::Name))
            QTest::newRow(qPrintable(name)) << name;
    }
    void readsEachStyle()
    {
        QFETCH(QString, name);
        const QJsonObject read = readAsJson(folder + u'/' + name);
        const QString expectedPath = folder + u'/' + name.chopped(3) + QStringLiteral(".json");
        const QJsonObject expected = QJsonDocument::fromJson(bytesOf(expectedPath)).object();
        QVERIFY2(!expected.isEmpty(), qPrintable(expectedPath));
        for (const QString &key : expected.keys())
            QVERIFY2(read.value(key) == expected.value(key),
                     qPrintable(key + QStringLiteral(": ") + QString::fromUtf8(QJsonDocument(read).toJson())));
        QCOMPARE(read.keys(), expected.keys());
    }

    void lineEndsAndMarksMakeNoDifference_data() { readsEachStyle_data(); }
    void lineEndsAndMarksMakeNoDifference()
    {
        QFETCH(QString, name);
        const QByteArray plain = bytesOf(folder + u'/' + name);
        QByteArray windows = plain;
        windows.replace("\n", "\r\n").prepend("\xEF\xBB\xBF");
        QCOMPARE(toJson(readNotes(QString(), windows)), toJson(readNotes(QString(), plain)));
    }

    void gbkIsConvertedAndSaid()
    {
        const QString path = folder + QStringLiteral("/zh-wide-punctuation.md");
        QStringEncoder gbk("GBK");
        const QByteArray bytes = gbk.encode(QString::fromUtf8(bytesOf(path)));
        const NotesFile file = readNotes(QString(), bytes);
        QCOMPARE(file.encoding, QStringLiteral("GBK"));
        QVERIFY(hasWarning(file, QStringLiteral("GBK")));
        QCOMPARE(turnsOf(file), turnsOf(readNotes(QString(), bytesOf(path))));
    }

    void badBytesAreSaidOnce()
    {
        const NotesFile nul = readNotes(QString(), QByteArray("# A\n\nQ: What?\nA: a\0b\n", 22));
        QVERIFY(hasWarning(nul, QStringLiteral("NUL")));
        QCOMPARE(turnsOf(nul), 1);
        const NotesFile fence = readNotes(QString(), "# A\n\n```java\nint x;\n\n## What is next?\n\nThis.\n");
        QVERIFY(hasWarning(fence, QStringLiteral("never closed")));
        QCOMPARE(turnsOf(fence), 1);
        const NotesFile link = readNotes(folder + QStringLiteral("/none.md"), "# A\n\n[x](gone.md) and ![y](gone.md)\n");
        QCOMPARE(link.warnings.size(), 2); // the missing file, and the note that is kept
    }

    void hostileNotesEnd_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("one long line") << QByteArray("word ").repeated(200'000);
        QTest::newRow("images in images") << QByteArray("![[]()").repeated(160'000);
        QTest::newRow("deep quotes") << QByteArray(1'000'000, '>');
        QTest::newRow("wide table") << "|" + QByteArray("a|").repeated(1800) + "\n|" + QByteArray("-|").repeated(1800) + "\n|" +
                                           QByteArray("a|").repeated(1800) + "\n";
        QTest::newRow("lists and empty lines") << QByteArray("- ").repeated(30) + "x\n" + QByteArray(1'000'000, '\n');
        QTest::newRow("zeros") << QByteArray(1'000'000, '\0');
    }
    void hostileNotesEnd()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer clock;
        clock.start();
        const NotesFile file = readNotes(QString(), bytes);
        QVERIFY2(clock.elapsed() < 5000, qPrintable(QString::number(clock.elapsed())));
        QVERIFY(!file.warnings.isEmpty());
    }

    /// The notes this was first made for, where they are at hand: they are somebody's own and no part of the project.
    void seedCheck()
    {
        const QString path = qEnvironmentVariable("GREENROOM_SAMPLE_NOTES");
        if (path.isEmpty())
            QSKIP("GREENROOM_SAMPLE_NOTES does not name a file");
        const NotesFile file = readNotes(path, bytesOf(path));
        QCOMPARE(file.topics.size(), 14);
        QCOMPARE(turnsOf(file), 28);
        QCOMPARE(file.checklists.value(0).items.size(), 7);
        QCOMPARE(file.drills.size(), 3);
        QCOMPARE(file.drills.at(0).number, 904);
        QCOMPARE(file.drills.at(0).difficulty, QStringLiteral("medium"));
        QCOMPARE(file.drills.at(0).cases.size(), 3);
        QCOMPARE(file.drills.at(1).cases.size(), 1);
        QCOMPARE(file.drills.at(2).cases.size(), 1);
        const NotesRetrospective &retrospective = file.drills.at(0).retrospective;
        QCOMPARE(retrospective.steps.size(), 3);
        QCOMPARE(retrospective.edgeCases.size(), 4);
        QCOMPARE(retrospective.mistakes.size(), 2);
        QCOMPARE(retrospective.variants.size(), 2);
        QVERIFY(!retrospective.pattern.isEmpty() && !retrospective.intuition.isEmpty() && !retrospective.complexity.isEmpty());
        QVERIFY(file.drills.at(0).code.value(0).text.startsWith(QStringLiteral("public int")));
        QCOMPARE(file.pitches.size(), 2);
        QCOMPARE(file.pitches.at(0).words, 124);
        QCOMPARE(file.pitches.at(1).words, 174);
        QCOMPARE(file.pitches.at(0).targetSeconds, 45);
        QCOMPARE(file.pitches.at(1).targetSeconds, 60);
        QCOMPARE(file.pitches.at(0).alternatives.size(), 2);
        QCOMPARE(file.pitches.at(1).followUps.size(), 3);
        QCOMPARE(file.templates.size(), 2);
        QCOMPARE(file.plan.goals.size(), 3);
        QCOMPARE(file.plan.blocks.size(), 5);
        QCOMPARE(file.plan.deliverables.size(), 2);
        for (const NotesTopic &topic : file.topics)
            QVERIFY(topic.turns.isEmpty() ? !topic.points.isEmpty() : !topic.summary.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestNotesReader)
#include "tst_notes_reader.moc"
