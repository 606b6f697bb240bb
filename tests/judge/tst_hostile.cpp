#include "judge_fixture.h"

#include <QElapsedTimer>
#include <QTest>

#include <stop_token>

using namespace greenroom;

/// Programs that do not play by the rules: each is contained, gets the verdict its first line names, and none is ever accepted by a trick.
class HostileTest : public QObject
{
    Q_OBJECT

private:
    enum Jail { Probed, Landlock };

    /// Programs that reach for something outside: they are tried under the layer without namespaces in every run; the others in the slow
    /// one.
    static bool reachesOut(const QString &name)
    {
        static const QStringList names{
            QStringLiteral("assembler-include"), QStringLiteral("connects"),        QStringLiteral("fills-the-disk"),
            QStringLiteral("fork-bomb"),         QStringLiteral("fork-must-fail"),  QStringLiteral("ignores-signals"),
            QStringLiteral("includes-passwd"),   QStringLiteral("kills-everybody"), QStringLiteral("lists-home"),
            QStringLiteral("reads-environment"), QStringLiteral("reads-passwd"),    QStringLiteral("thread-bomb"),
            QStringLiteral("traces-the-jail"),   QStringLiteral("writes-files")};
        return names.contains(name.section(QLatin1Char('.'), 0, 0)) || !qEnvironmentVariableIsEmpty("GREENROOM_SLOW_TESTS");
    }
    static Judge landlockJudge()
    {
        JudgeConfig config;
        config.cacheFolder = testing::cacheFolder();
        return Judge(config, std::make_shared<Sandbox>(Sandbox::Kind::Landlock));
    }
    /// Processes that this one has started and that are still there.
    static QByteArray children()
    {
        QByteArray all;
        for (const QString &thread : QDir(QStringLiteral("/proc/self/task")).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            QFile file(QStringLiteral("/proc/self/task/%1/children").arg(thread));
            all += file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
        return all.trimmed();
    }
    static QStringList temporaryFiles() { return QDir::temp().entryList({QStringLiteral("judge_tst_hostile*")}); }

    Judge m_judge = testing::makeJudge();
    Judge m_landlock = landlockJudge();
    QString m_canary = QDir::home().filePath(QStringLiteral(".greenroom-hostile-canary"));
    QStringList m_temporary;
    Drill m_drill =
        testing::makeDrill(QStringLiteral("int"), QStringLiteral("twice"), {{QStringLiteral("n"), QStringLiteral("int")}},
                           {testing::makeCase({{QStringLiteral("n"), "1"}}, "2"), testing::makeCase({{QStringLiteral("n"), "21"}}, "42"),
                            testing::makeCase({{QStringLiteral("n"), "-3"}}, "-6")});

private slots:
    void initTestCase()
    {
        m_drill.limits.cpuSeconds = 0.5;
        m_drill.limits.wallSeconds = 2.5;
        m_drill.limits.memoryMiB = 128;
        const Result<void> prepared = m_judge.prepare();
        QVERIFY2(prepared.ok(), prepared.ok() ? "" : qPrintable(prepared.error().message + prepared.error().detail));
        QVERIFY2(m_judge.isolation().level != QLatin1String("weak"), qPrintable(m_judge.isolation().detail));
        QVERIFY2(m_landlock.isolation().level == QLatin1String("partial"), qPrintable(m_landlock.isolation().detail));
        QFile canary(m_canary);
        QVERIFY(canary.open(QIODevice::WriteOnly) && canary.write("untouched") == 9);
        m_temporary = temporaryFiles();
    }

    /// All of them in a row leave the machine as it was.
    void cleanupTestCase()
    {
        QVERIFY2(children().isEmpty(), children().constData());
        QCOMPARE(testing::readText(m_canary), QStringLiteral("untouched"));
        QVERIFY(QFile::remove(m_canary));
        QCOMPARE(temporaryFiles(), m_temporary);
    }

    /// Each file's first line: `// VERDICT reason` and, after a colon, words its message must hold.
    void programs_data()
    {
        QTest::addColumn<int>("jail");
        QTest::addColumn<QString>("source");
        const QDir folder(QStringLiteral(GREENROOM_TEST_DATA "/../judge/hostile"));
        const QStringList names = folder.entryList({QStringLiteral("*.cpp")}, QDir::Files);
        QVERIFY(names.size() >= 20);
        for (const QString &name : names) {
            QTest::newRow(qPrintable(name)) << int(Probed) << testing::readText(folder.filePath(name));
            if (reachesOut(name)) {
                QTest::addRow("landlock, %s", qPrintable(name)) << int(Landlock) << testing::readText(folder.filePath(name));
            }
        }
    }
    void programs()
    {
        QFETCH(int, jail);
        QFETCH(QString, source);
        Judge &judge = jail == Landlock ? m_landlock : m_judge;
        const QString first = source.section(QLatin1Char('\n'), 0, 0).sliced(3);
        const QStringList wanted = first.section(QLatin1Char(':'), 0, 0).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const QString words = first.section(QLatin1Char(':'), 1).trimmed();
        QElapsedTimer timer;
        timer.start();
        const Result<JudgeReport> report = judge.judge(m_drill, source);
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message + report.error().detail));
        const QString got = QStringLiteral("%1 %2: %3").arg(toString(report->verdict), report->reason, report->message);
        const QStringList verdicts = wanted.value(0).split(QLatin1Char('|'));
        QVERIFY2(verdicts.contains(toString(report->verdict)), qPrintable(got));
        if (verdicts.size() == 1) {
            QVERIFY2(report->reason == wanted.value(1), qPrintable(got));
        }
        QVERIFY2(words.isEmpty() || report->message.contains(words) || report->userOutput.contains(words),
                 qPrintable(got + report->userOutput));
        QVERIFY2(timer.elapsed() < 40000, "the judge was held up");
    }

    void stopEndsARunAtOnce()
    {
        m_drill.limits.cpuSeconds = 60;
        m_drill.limits.wallSeconds = 60;
        std::stop_source stop;
        JudgeOptions options;
        options.onProgress = [&stop](const JudgeProgress &progress) {
            if (progress.stage == JudgeProgress::Stage::Running) {
                stop.request_stop();
            }
        };
        QElapsedTimer timer;
        timer.start();
        const Result<JudgeReport> report = m_judge.judge(
            m_drill, QStringLiteral("class Solution { public: int twice(int n) { for (volatile int i = 0;; i = i + 1) {} return n; } };"),
            options, stop.get_token());
        QVERIFY(report.ok());
        QVERIFY2(report->verdict == Verdict::Stopped, qPrintable(toString(report->verdict) + report->message));
        QVERIFY(!report->failure);
        QVERIFY(timer.elapsed() < 30000);
    }

    void stopEndsACompileAtOnce()
    {
        std::stop_source stop;
        JudgeOptions options;
        options.onProgress = [&stop](const JudgeProgress &progress) {
            if (progress.stage == JudgeProgress::Stage::Compiling) {
                stop.request_stop();
            }
        };
        const Result<JudgeReport> report = m_judge.judge(
            m_drill, QStringLiteral("class Solution { public: int twice(int n) { return 2 * n; } };"), options, stop.get_token());
        QVERIFY(report.ok());
        QVERIFY(report->verdict == Verdict::Stopped);
    }
};

QTEST_GUILESS_MAIN(HostileTest)
#include "tst_hostile.moc"
