#include "support/temporary_tree.h"

#include <QDirIterator>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

using greenroom::test::TemporaryTree;

namespace {

struct Answer
{
    int exitCode = -1;
    QJsonObject json;
    QByteArray error;
    QByteArray output;
};

/// Runs the real binary with a home of its own and no display.
Answer run(const TemporaryTree &home, const QStringList &words)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.remove(QStringLiteral("WAYLAND_DISPLAY"));
    environment.remove(QStringLiteral("QT_QPA_PLATFORM"));
    environment.remove(QStringLiteral("PULSE_SERVER"));
    environment.insert(QStringLiteral("HOME"), home.path());
    environment.insert(QStringLiteral("XDG_RUNTIME_DIR"), home.path());
    environment.insert(QStringLiteral("XDG_CACHE_HOME"), QStringLiteral(GREENROOM_CACHE));
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(GREENROOM_BINARY), words);
    process.waitForFinished(120000);
    Answer answer;
    answer.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    answer.output = process.readAllStandardOutput();
    answer.error = process.readAllStandardError();
    answer.json = QJsonDocument::fromJson(answer.output).object();
    return answer;
}

/// The same over a data folder inside that home, with `--json` and a pinned moment.
Answer verb(const TemporaryTree &home, const QStringList &words)
{
    return run(home, QStringList{QStringLiteral("--data-dir"), home.path(QStringLiteral("data")), QStringLiteral("--json"),
                                 QStringLiteral("--at"), QStringLiteral("2026-05-14T10:43:40+08:00")} +
                         words);
}

/// What lies below a folder: names and bytes.
QMap<QString, QByteArray> bytesBelow(const QString &folder)
{
    QMap<QString, QByteArray> found;
    QDirIterator files(folder, QDir::Files, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (file.open(QIODevice::ReadOnly))
            found.insert(QDir(folder).relativeFilePath(file.fileName()), file.readAll());
    }
    return found;
}

QStringList words(const char *text) { return QString::fromUtf8(text).split(u' ', Qt::SkipEmptyParts); }

} // namespace

class TestVerbs : public QObject
{
    Q_OBJECT

private slots:
    void helpAndVersionNeedNothing()
    {
        TemporaryTree home;
        QCOMPARE(run(home, {QStringLiteral("--version")}).exitCode, 0);
        QVERIFY(run(home, {QStringLiteral("--version")}).output.startsWith("greenroom "));
        const Answer help = run(home, {QStringLiteral("--help")});
        QCOMPARE(help.exitCode, 0);
        for (const char *name : {"doctor", "topics", "cards", "show", "answer", "fsrs", "drills", "judge", "record", "takes", "plan",
                                 "stats", "lint", "shots"})
            QVERIFY2(help.output.contains(name), name);
    }

    void wrongUsageIsTwoWithASentence_data()
    {
        QTest::addColumn<QStringList>("call");
        QTest::newRow("unknown verb") << words("dance");
        QTest::newRow("unknown option") << words("topics --loud");
        QTest::newRow("missing argument") << words("answer java-cas");
        QTest::newRow("unknown grade") << words("answer java-cas perfect");
        QTest::newRow("no time") << words("topics --at yesterday");
        QTest::newRow("bad length") << words("record --seconds -3");
        QTest::newRow("bad profile") << words("profile name");
    }
    void wrongUsageIsTwoWithASentence()
    {
        QFETCH(QStringList, call);
        TemporaryTree home;
        const Answer answer = verb(home, call);
        QCOMPARE(answer.exitCode, 2);
        QVERIFY(!answer.error.isEmpty());
        QCOMPARE(answer.json[QLatin1String("error")][QLatin1String("code")].toString(), QStringLiteral("bad-usage"));
    }

    void theWindowSaysThatThereIsNoDisplay()
    {
        TemporaryTree home;
        const Answer answer = run(home, {QStringLiteral("--data-dir"), home.path(QStringLiteral("data"))});
        QCOMPARE(answer.exitCode, 3);
        QVERIFY(answer.error.contains("display"));
    }

    void topicsAndCardsTellTheBank()
    {
        TemporaryTree home;
        QCOMPARE(verb(home, words("topics")).json[QLatin1String("topics")].toArray().size(), 8);
        const QJsonArray java = verb(home, words("cards --topic java")).json[QLatin1String("cards")].toArray();
        QVERIFY(java.size() >= 5);
        QCOMPARE(java.first()[QLatin1String("state")].toString(), QStringLiteral("new"));
        QVERIFY(java.first()[QLatin1String("stability")].isNull());
        const QJsonArray found = verb(home, {QStringLiteral("cards"), QStringLiteral("--search"), QStringLiteral("幂等")})
                                     .json[QLatin1String("cards")]
                                     .toArray();
        QVERIFY(std::any_of(found.begin(), found.end(),
                            [](const QJsonValue &card) { return card[QLatin1String("id")] == QLatin1String("api-idempotency"); }));
        QCOMPARE(verb(home, words("cards --topic cooking")).exitCode, 1);
    }

    void anAnswerIsKeptAndTakenBack()
    {
        TemporaryTree home;
        const Answer answered = verb(home, words("answer java-cas good"));
        QCOMPARE(answered.exitCode, 0);
        QCOMPARE(answered.json[QLatin1String("stability")].toDouble(), 2.3065);
        const QJsonObject shown = verb(home, words("show java-cas")).json;
        QCOMPARE(shown[QLatin1String("reviews")].toArray().size(), 1);
        QCOMPARE(shown[QLatin1String("state")].toString(), QStringLiteral("learning"));
        QVERIFY(!shown[QLatin1String("answerZh")].toString().isEmpty());
        QCOMPARE(verb(home, words("stats")).json[QLatin1String("reviews")].toInt(), 1);
        QCOMPARE(verb(home, words("undo")).exitCode, 0);
        QCOMPARE(verb(home, words("stats")).json[QLatin1String("reviews")].toInt(), 0);
        QCOMPARE(verb(home, words("undo")).exitCode, 1);
        QCOMPARE(verb(home, words("answer no-such-card good")).exitCode, 1);
    }

    void fsrsReplaysHistories()
    {
        TemporaryTree home;
        const QString file =
            home.write(QStringLiteral("h.json"), R"({"histories":[[{"rating":3,"elapsedDays":0},{"rating":3,"elapsedDays":2}]]})");
        const QJsonArray states =
            verb(home, {QStringLiteral("fsrs"), QStringLiteral("replay"), file}).json[QLatin1String("histories")][0].toArray();
        QCOMPARE(states.size(), 2);
        QVERIFY(states.at(0)[QLatin1String("retrievability")].isNull());
        QCOMPARE(states.at(0)[QLatin1String("stability")].toDouble(), 2.3065);
        QCOMPARE(states.at(0)[QLatin1String("intervalDays")].toInt(), 2);
        const QString bad = home.write(QStringLiteral("bad.json"), R"({"histories":[[{"rating":7,"elapsedDays":0}]]})");
        QCOMPARE(verb(home, {QStringLiteral("fsrs"), QStringLiteral("replay"), bad}).exitCode, 1);
        QCOMPARE(verb(home, words("fsrs replay /no/such/file")).exitCode, 1);
    }

    void planDrillsTakesAndProfileHaveTheirShapes()
    {
        TemporaryTree home;
        const QJsonObject plan = verb(home, words("plan")).json;
        QCOMPARE(plan[QLatin1String("date")].toString(), QStringLiteral("2026-05-14"));
        QCOMPARE(plan[QLatin1String("blocks")].toArray().size(), 5);
        QCOMPARE(verb(home, words("drills")).json[QLatin1String("drills")].toArray().size(), 3);
        QCOMPARE(verb(home, words("takes")).json[QLatin1String("takes")].toArray().size(), 0);
        QCOMPARE(verb(home, words("profile name=Ada")).json[QLatin1String("profile")][QLatin1String("name")].toString(),
                 QStringLiteral("Ada"));
        QCOMPARE(verb(home, words("profile")).json[QLatin1String("profile")][QLatin1String("name")].toString(), QStringLiteral("Ada"));
    }

    void judgingTellsByItsExitCode()
    {
        TemporaryTree home;
        const QString right = QStringLiteral(GREENROOM_SHARE "/drills/lc-904-fruit-into-baskets/reference.cpp");
        const QString wrong =
            home.write(QStringLiteral("wrong.cpp"), "class Solution { public: int totalFruit(vector<int>& f) { return (int)f.size(); } };");
        const QString broken =
            home.write(QStringLiteral("broken.cpp"), "class Solution {\n public: int totalFruit(vector<int>& f) { retrun 1; } };");
        const Answer accepted = verb(home, {QStringLiteral("judge"), QStringLiteral("lc-904"), right});
        QVERIFY2(accepted.exitCode == 0, accepted.error.constData());
        QCOMPARE(accepted.json[QLatin1String("verdict")].toString(), QStringLiteral("AC"));
        QCOMPARE(accepted.json[QLatin1String("passed")], accepted.json[QLatin1String("total")]);
        const Answer failed = verb(home, {QStringLiteral("judge"), QStringLiteral("lc-904"), wrong});
        QCOMPARE(failed.exitCode, 1);
        QCOMPARE(failed.json[QLatin1String("verdict")].toString(), QStringLiteral("WA"));
        QVERIFY(failed.json[QLatin1String("failure")].isObject());
        const Answer unbuilt = verb(home, {QStringLiteral("judge"), QStringLiteral("lc-904"), broken});
        QCOMPARE(unbuilt.json[QLatin1String("verdict")].toString(), QStringLiteral("CE"));
        QCOMPARE(unbuilt.json[QLatin1String("diagnostics")][0][QLatin1String("line")].toInt(), 2);
        QCOMPARE(verb(home, {QStringLiteral("judge"), QStringLiteral("lc-0"), right}).exitCode, 1);
    }

    void aNewFolderIsANewDrill()
    {
        TemporaryTree home;
        home.write(QStringLiteral("mine/double/drill.json"),
                   R"({"id":"own-double","number":1,"title":{"en":"Double","zh":"翻倍"},"difficulty":"easy","patterns":["warm-up"],
                       "signature":{"function":"twice","returns":"int","parameters":[{"name":"n","type":"int"}]},
                       "cases":[{"name":"two","source":"sample","input":{"n":2},"expected":4}]})");
        const QString solution = home.write(QStringLiteral("twice.cpp"), "class Solution { public: int twice(int n) { return 2 * n; } };");
        const Answer accepted = verb(home, {QStringLiteral("--drills"), home.path(QStringLiteral("mine")), QStringLiteral("judge"),
                                            QStringLiteral("own-double"), solution});
        QVERIFY2(accepted.exitCode == 0, accepted.error.constData());
    }

    void lintNamesFileAndLine()
    {
        TemporaryTree home;
        home.write(QStringLiteral("content/topics.json"), R"([{"id":"java","title":"Java","titleZh":"Java"}])");
        const QString path = home.write(QStringLiteral("content/questions/java/java-a.md"), "<!-- id: java-a -->\n# A?\n\nx\n\n# B?\n");
        const Answer answer = verb(home, {QStringLiteral("lint"), home.path(QStringLiteral("content"))});
        QCOMPARE(answer.exitCode, 1);
        const QJsonValue problem = answer.json[QLatin1String("problems")][0];
        QCOMPARE(problem[QLatin1String("path")].toString(), path);
        QCOMPARE(problem[QLatin1String("line")].toInt(), 6);
        QVERIFY(answer.error.contains("java-a.md:6"));
    }

    /// Notes in, everything out, and home again in an empty app: the same bytes.
    void notesComeInAndLeaveAgain()
    {
        TemporaryTree home;
        const QString notes = QStringLiteral(GREENROOM_TEST_DATA "/notes");
        const QStringList import{QStringLiteral("import"), notes};
        const Answer dry = verb(home, import + QStringList{QStringLiteral("--dry-run")});
        QCOMPARE(dry.exitCode, 0);
        QCOMPARE(dry.json.keys(), words("added archived changes duplicates files moved restored unchanged unread updated"));
        QCOMPARE(dry.json.value(QStringLiteral("files")).toArray().first().toObject().keys(),
                 words("checklists drills encoding notes path pitches plan templates title topics warnings"));
        const Answer first = verb(home, import);
        QVERIFY(first.json.value(QStringLiteral("added")).toInt() > 100);
        QCOMPARE(first.json.value(QStringLiteral("changes")), dry.json.value(QStringLiteral("changes")));
        const Answer second = verb(home, import);
        QVERIFY(second.json.value(QStringLiteral("changes")).toArray().isEmpty());
        QCOMPARE(second.json.value(QStringLiteral("unchanged")), first.json.value(QStringLiteral("added")));

        for (const char *text : {"stampede", "回表"}) {
            const Answer found = verb(home, {QStringLiteral("cards"), QStringLiteral("--search"), QString::fromUtf8(text)});
            QVERIFY2(!found.json.value(QStringLiteral("cards")).toArray().isEmpty(), text);
        }

        QCOMPARE(verb(home, words("export --format markdown --out ") + QStringList{home.path(QStringLiteral("one"))}).exitCode, 0);
        const TemporaryTree other;
        QCOMPARE(verb(other, {QStringLiteral("import"), home.path(QStringLiteral("one"))}).exitCode, 0);
        QCOMPARE(verb(other, words("export --format markdown --out ") + QStringList{other.path(QStringLiteral("two"))}).exitCode, 0);
        QCOMPARE(bytesBelow(other.path(QStringLiteral("two"))), bytesBelow(home.path(QStringLiteral("one"))));

        const Answer undone = verb(home, words("import --undo"));
        QCOMPARE(undone.json.value(QStringLiteral("undone")), first.json.value(QStringLiteral("added")));
        QCOMPARE(verb(home, words("import --undo")).exitCode, 1);
    }

    void aBackupBringsEverythingBack()
    {
        TemporaryTree home;
        QCOMPARE(verb(home, {QStringLiteral("import"), QStringLiteral(GREENROOM_TEST_DATA "/notes/en-explicit-ids.md")}).exitCode, 0);
        QCOMPARE(verb(home, words("answer q-two good")).exitCode, 0);
        const QString copy = home.path(QStringLiteral("copy.greenroom"));
        QCOMPARE(verb(home, {QStringLiteral("backup"), QStringLiteral("--out"), copy}).exitCode, 0);
        const TemporaryTree other;
        const Answer dry = verb(other, {QStringLiteral("restore"), copy, QStringLiteral("--dry-run")});
        QCOMPARE(dry.exitCode, 0);
        QVERIFY(verb(other, words("show q-two")).exitCode != 0);
        QCOMPARE(verb(other, {QStringLiteral("restore"), copy}).exitCode, 0);
        const Answer shown = verb(other, words("show q-two"));
        QCOMPARE(shown.exitCode, 0);
        QCOMPARE(shown.json.value(QStringLiteral("reviews")).toArray().size(), 1);
    }

    void whatIsNoDeckChangesNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("name");
        QTest::newRow("no archive") << QByteArray("no zip at all") << QStringLiteral("deck.apkg");
        QTest::newRow("a torn archive") << QByteArray("PK\x03\x04torn") << QStringLiteral("deck.colpkg");
        QTest::newRow("an open quote") << QByteArray("\"never closed\n") << QStringLiteral("deck.csv");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("deck.tsv");
    }
    void whatIsNoDeckChangesNothing()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, name);
        TemporaryTree home;
        home.write(name, bytes);
        const Answer refused = verb(home, {QStringLiteral("import"), home.path(name)});
        QCOMPARE(refused.exitCode, 1);
        QCOMPARE(refused.error.count('\n'), 1);
        QVERIFY(!refused.json.value(QStringLiteral("error")).toObject().value(QStringLiteral("message")).toString().isEmpty());
        QCOMPARE(verb(home, words("import --undo")).exitCode, 1);
    }

    void recordingWithoutAMicrophoneSaysSo()
    {
        TemporaryTree home;
        const Answer answer = verb(home, words("record --seconds 1"));
        QCOMPARE(answer.exitCode, 3);
        QCOMPARE(answer.json[QLatin1String("error")][QLatin1String("code")].toString(), QStringLiteral("no-microphone"));
    }

    void doctorNamesWhatIsMissing()
    {
        TemporaryTree home;
        const Answer answer = verb(home, words("doctor --replay"));
        QStringList names;
        for (const QJsonValue line : answer.json[QLatin1String("lines")].toArray())
            names.append(line[QLatin1String("name")].toString());
        for (const char *name :
             {"qt", "sqlite", "compiler", "precompiled headers", "isolation", "microphone", "data", "content", "drills", "fonts", "replay"})
            QVERIFY2(names.contains(QLatin1String(name)), name);
        QCOMPARE(answer.exitCode, 3); // there is no microphone here
    }

    void aFolderThatCannotBeOpenedIsLeftAsItIs_data()
    {
        QTest::addColumn<QByteArray>("database");
        QTest::addColumn<QString>("code");
        QTest::newRow("not a database") << QByteArray(8192, 'x') << QStringLiteral("damaged");
        QTest::newRow("torn header") << QByteArray("SQLite format 3\0", 16) + QByteArray(4080, '\xff') << QStringLiteral("damaged");
    }
    void aFolderThatCannotBeOpenedIsLeftAsItIs()
    {
        QFETCH(QByteArray, database);
        QFETCH(QString, code);
        TemporaryTree home;
        const QString path = home.write(QStringLiteral("data/greenroom.sqlite"), database);
        const Answer answer = verb(home, words("topics"));
        QCOMPARE(answer.exitCode, 1);
        QCOMPARE(answer.json[QLatin1String("error")][QLatin1String("code")].toString(), code);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), database);
    }
};

QTEST_GUILESS_MAIN(TestVerbs)
#include "tst_verbs.moc"
