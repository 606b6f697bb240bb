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
    Judge m_judge = testing::makeJudge();
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
    }

    /// Each file's first line: `// VERDICT reason` and, after a colon, words its message must hold.
    void programs_data()
    {
        QTest::addColumn<QString>("source");
        const QDir folder(QStringLiteral(GREENROOM_TEST_DATA "/../judge/hostile"));
        const QStringList names = folder.entryList({QStringLiteral("*.cpp")}, QDir::Files);
        QVERIFY(names.size() >= 20);
        for (const QString &name : names) {
            QTest::newRow(qPrintable(name)) << testing::readText(folder.filePath(name));
        }
    }
    void programs()
    {
        QFETCH(QString, source);
        const QString first = source.section(QLatin1Char('\n'), 0, 0).sliced(3);
        const QStringList wanted = first.section(QLatin1Char(':'), 0, 0).split(QLatin1Char(' '), Qt::SkipEmptyParts);
        const QString words = first.section(QLatin1Char(':'), 1).trimmed();
        QElapsedTimer timer;
        timer.start();
        const Result<JudgeReport> report = m_judge.judge(m_drill, source);
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
