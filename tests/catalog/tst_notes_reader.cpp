#include "catalog/notes_reader.h"
#include "core/notes_json.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
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

/// The letters of a text: what is left when marks, numbers and blanks are no matter.
QString lettersOf(const QString &text)
{
    QString letters;
    for (const QChar character : text)
        if (character.isLetter())
            letters += character.toLower();
    return letters;
}

/// All texts of a JSON value in one.
QString textsOf(const QJsonValue &value)
{
    if (value.isString())
        return value.toString() + u'\n';
    QString texts;
    if (value.isArray())
        for (const QJsonValue &entry : value.toArray())
            texts += textsOf(entry);
    else if (value.isObject())
        for (const QJsonValue &entry : value.toObject())
            texts += textsOf(entry);
    return texts;
}

/// The lines of a note that somebody wrote: without headings, which name parts, and without what tools leave.
QStringList wordsOf(const QByteArray &markdown)
{
    static const QRegularExpression tool(
        QStringLiteral("^\\s*(#|<|---|\\*\\*Table of Contents|\\[TOC\\]|===|```|~~~|[-*] \\[.*\\]\\(#)|: ---"));
    static const QRegularExpression marks(
        QStringLiteral("^[\\s>]*([-*+] |\\d+[.)] )*(\\[[ xX]\\] )?([QA]\\d*[.)] )?(\\*\\*[^*]*[:：]\\*\\*|\\*\\*[^*]*\\*\\*[:：])?"));
    QStringList lines = QString::fromUtf8(markdown).split(u'\n');
    if (lines.first() == QLatin1String("---")) // front matter
        lines = lines.mid(lines.indexOf(QStringLiteral("---"), 1) + 1);
    static const QRegularExpression label(QStringLiteral("^(\\*\\*.*\\*\\*(（.*）)?|.*)[:：]$|^\\*\\*[^*]*\\*\\*$"));
    QStringList words;
    for (qsizetype at = 0; at < lines.size(); ++at) {
        const bool header = lines.value(at + 1).startsWith(QLatin1String("|--")) || lines.value(at + 1).startsWith(QLatin1String("| --"));
        const QString line = QString(lines.at(at)).remove(marks);
        if (!header && !tool.match(lines.at(at)).hasMatch() && !label.match(line.trimmed()).hasMatch())
            words.append(line);
    }
    return words;
}

QByteArray repeated(const char *unit, qsizetype bytes = 500'000, const char *head = "")
{
    QByteArray text(head);
    const qsizetype length = qsizetype(qstrlen(unit));
    return text + QByteArray(unit).repeated((bytes - text.size()) / length);
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

    /// Every word of a note is somewhere in what was read: but for labels, which have become parts of the result.
    void nothingIsLost_data() { readsEachStyle_data(); }
    void nothingIsLost()
    {
        QFETCH(QString, name);
        checkNothingIsLost(folder + u'/' + name);
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
        NotesFile file = readNotes(QString(), bytes);
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
        QTest::newRow("headings") << repeated("# a\n");
        QTest::newRow("headings at every level") << repeated("# a\n## a\n### a\n#### a\n##### a\n###### a\n");
        QTest::newRow("the same question") << repeated("## What?\n\nx\n\n", 500'000, "# a\n\n- [x](gone)\n");
        QTest::newRow("problems") << repeated("# LC 1\n", 500'000, "word\n\n");
        QTest::newRow("retrospectives") << repeated("## Retro\n\n**Pattern:** x\n\n**Steps:** y\n\n", 500'000, "note\n\n# LC 20. P\n\n");
        QTest::newRow("bold labels") << repeated("**Label:** text\n\n");
        QTest::newRow("bold questions") << repeated("**Why?** x\n\n", 500'000, "word\n\n");
        QTest::newRow("questions") << repeated("Q: x?\nA: y\n\n", 500'000, "word\n\n");
        QTest::newRow("a question of many paragraphs") << repeated("text\n\n", 500'000, "word\n\nQ: x\n\n") + "A: end\n";
        QTest::newRow("quoted questions") << repeated("> > Q: x?\n> >\n> > A: y\n\n", 500'000, "word\n\n");
        QTest::newRow("bullets") << repeated("- a\n");
        QTest::newRow("fences") << repeated("```\na\n```\n\n");
        QTest::newRow("documents in fences") << repeated("```markdown\n# a\n\nQ: x?\nA: y\n```\n\n", 500'000, "word\n\n");
        QTest::newRow("links") << repeated("[a](b.md) ");
        QTest::newRow("brackets") << repeated("[[[[\n\n");
        QTest::newRow("long table") << repeated("|c|d|\n", 500'000, "|a|b|\n|-|-|\n");
        QTest::newRow("ids") << repeated("<!-- id: x -->\n### What?\n\ny\n\n", 500'000, "word\n\n# a\n");
    }
    void hostileNotesEnd()
    {
        QFETCH(QByteArray, bytes);
        QElapsedTimer clock;
        clock.start();
        NotesFile file = readNotes(QString(), bytes);
        assignNotesIds(file);
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
        checkNothingIsLost(path);
    }

private:
    void checkNothingIsLost(const QString &path)
    {
        static const QRegularExpression separators(QStringLiteral("[:：;；,，、?？。`|*_=()（）\\[\\]【】\\d]|->|→"));
        const QByteArray markdown = bytesOf(path);
        const QString read = lettersOf(textsOf(readAsJson(path)));
        for (const QString &line : wordsOf(markdown)) {
            const QStringList pieces = line.split(separators, Qt::SkipEmptyParts);
            // What stands before the first separator may be a label, and short words are marks and units.
            for (qsizetype index = pieces.size() > 1 ? 1 : 0; index < pieces.size(); ++index) {
                const QString letters = lettersOf(pieces.at(index));
                if (letters.size() < 3 || letters == QLatin1String("min") || letters == QLatin1String("output"))
                    continue;
                QVERIFY2(read.contains(letters), qPrintable(line));
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestNotesReader)
#include "tst_notes_reader.moc"
