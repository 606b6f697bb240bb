#include "judge_fixture.h"

#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

#include <chrono>
#include <csignal>
#include <future>
#include <stop_token>

using namespace greenroom;

/// What goes wrong around the judge: a cache that is damaged or cannot be written, a compiler that is broken or hangs, an app that is
/// killed.
class MachineTest : public QObject
{
    Q_OBJECT

private:
    QTemporaryDir m_cache;
    Drill m_drill =
        testing::makeDrill(QStringLiteral("int"), QStringLiteral("twice"), {{QStringLiteral("n"), QStringLiteral("int")}},
                           {testing::makeCase({{QStringLiteral("n"), "1"}}, "2"), testing::makeCase({{QStringLiteral("n"), "21"}}, "42")});

    static QString solution(int number)
    {
        return QStringLiteral("class Solution { public: int twice(int n) { return 2 * n; } }; // %1\n").arg(number);
    }
    [[nodiscard]] Judge judgeOver(const QString &cache, const QString &compiler = {})
    {
        JudgeConfig config;
        config.cacheFolder = cache;
        config.compiler = compiler;
        return Judge(config);
    }
    [[nodiscard]] QString partsFolder() const
    {
        return QDir(m_cache.path()).entryInfoList({QStringLiteral("judge-*")}, QDir::Dirs).value(0).filePath();
    }
    static void overwrite(const QString &path, const QByteArray &content, qint64 at = 0)
    {
        QFile file(path);
        QVERIFY2(file.open(QIODevice::ReadWrite) && file.seek(at) && file.write(content) == content.size(), qPrintable(path));
    }
    /// A compiler of our own in a folder of its own, which does as its script says and then what g++ does.
    static QString fakeCompiler(const QTemporaryDir &folder, const char *script)
    {
        QDir().mkpath(folder.filePath(QStringLiteral("bin")));
        const QString path = folder.filePath(QStringLiteral("bin/g++"));
        QFile file(path);
        if (file.open(QIODevice::WriteOnly)) {
            file.write(QByteArray("#!/bin/sh\n") + script + "\nexec /usr/bin/g++ \"$@\"\n");
            file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
        }
        QFile::setPermissions(folder.path(), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner | QFile::ReadOther | QFile::ExeOther);
        return path;
    }
    static QList<qint64> descendants(qint64 process)
    {
        QList<qint64> all;
        for (const QString &thread : QDir(QStringLiteral("/proc/%1/task").arg(process)).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
            for (const QString &child :
                 testing::readText(QStringLiteral("/proc/%1/task/%2/children").arg(process).arg(thread)).split(u' ', Qt::SkipEmptyParts)) {
                all.append(child.trimmed().toLongLong());
                all.append(descendants(all.last()));
            }
        }
        return all;
    }

private slots:
    void initTestCase()
    {
        const Result<void> prepared = judgeOver(m_cache.path()).prepare();
        QVERIFY2(prepared.ok(), prepared.ok() ? "" : qPrintable(prepared.error().message + prepared.error().detail));
        QVERIFY(!partsFolder().isEmpty());
    }

    /// Parts that hold other bytes than were written are built anew, and the solution is not blamed for them.
    void damagedPartsAreBuiltAnew()
    {
        overwrite(partsFolder() + QStringLiteral("/main.o"), QByteArray(20000, '\x5a'), 64);
        Judge judge = judgeOver(m_cache.path());
        QVERIFY(judge.isPrepared()); // the sizes are right
        const Result<JudgeReport> report = judge.judge(m_drill, solution(1));
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message));
        QVERIFY2(report->verdict == Verdict::Accepted, qPrintable(report->message));
    }

    void aDamagedProgramIsCompiledAgain()
    {
        Judge judge = judgeOver(m_cache.path());
        QVERIFY(judge.judge(m_drill, solution(2)).ok());
        const QDir programs(m_cache.filePath(QStringLiteral("programs")));
        for (const QString &name : programs.entryList(QDir::Files)) {
            overwrite(programs.filePath(name), "garbage", 100);
        }
        const Result<JudgeReport> report = judge.judge(m_drill, solution(2));
        QVERIFY(report.ok());
        QVERIFY2(report->verdict == Verdict::Accepted, qPrintable(report->message));
    }

    void aCacheThatCannotBeWrittenIsTold()
    {
        const QString file = m_cache.filePath(QStringLiteral("a-file"));
        QVERIFY(QFile(file).open(QIODevice::WriteOnly));
        Judge judge = judgeOver(file + QStringLiteral("/cache"));
        const Result<JudgeReport> report = judge.judge(m_drill, solution(3));
        QVERIFY(!report.ok());
        QVERIFY(report.error().code == ErrorCode::Unwritable);
        QVERIFY2(report.error().message.contains(file), qPrintable(report.error().message));
    }

    void aCompilerThatIsNoneIsTold()
    {
        const QTemporaryDir folder(QStringLiteral(GREENROOM_BINARY "-fake-XXXXXX")); // the jail has a /tmp of its own
        Judge judge = judgeOver(m_cache.path(), fakeCompiler(folder, "exit 3"));
        const Result<JudgeReport> report = judge.judge(m_drill, solution(4));
        QVERIFY(!report.ok());
        QVERIFY(report.error().code == ErrorCode::NoCompiler);
        const Result<JudgeReport> missing = judgeOver(m_cache.path(), QStringLiteral("no-such-compiler")).judge(m_drill, solution(4));
        QVERIFY(!missing.ok());
        QVERIFY(missing.error().code == ErrorCode::NoCompiler);
    }

    void aCompilerThatHangsCanBeStopped()
    {
        const QTemporaryDir folder(QStringLiteral(GREENROOM_BINARY "-fake-XXXXXX")); // the jail has a /tmp of its own
        Judge judge = judgeOver(m_cache.path(), fakeCompiler(folder, "case \"$*\" in *unit.cpp*) sleep 600;; esac"));
        const Result<void> prepared = judge.prepare();
        QVERIFY2(prepared.ok(), prepared.ok() ? "" : qPrintable(prepared.error().message + prepared.error().detail));
        std::stop_source stop;
        std::promise<void> compiling;
        JudgeOptions options;
        options.onProgress = [&compiling, told = false](const JudgeProgress &progress) mutable {
            if (progress.stage == JudgeProgress::Stage::Compiling && !told) {
                told = true;
                compiling.set_value();
            }
        };
        auto run = std::async(std::launch::async, [&] { return judge.judge(m_drill, solution(5), options, stop.get_token()); });
        compiling.get_future().wait();
        QVERIFY(run.wait_for(std::chrono::milliseconds(200)) == std::future_status::timeout);
        stop.request_stop();
        QVERIFY(run.wait_for(std::chrono::seconds(10)) == std::future_status::ready);
        const Result<JudgeReport> report = run.get();
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message));
        QVERIFY2(report->verdict == Verdict::Stopped, qPrintable(report->message));
    }

    /// Who asks for a program that is being compiled gets that one, compiled once.
    void twoWhoWantOneProgramCompileItOnce()
    {
        Judge judge = judgeOver(m_cache.path());
        const QDir programs(m_cache.filePath(QStringLiteral("programs")));
        const qsizetype before = programs.entryList(QDir::Files).size();
        auto ahead = std::async(std::launch::async, [&] { return judge.compileAhead(m_drill, solution(6)); });
        const Result<JudgeReport> report = judge.judge(m_drill, solution(6));
        QVERIFY(ahead.get().ok());
        QVERIFY(report.ok());
        QVERIFY2(report->verdict == Verdict::Accepted, qPrintable(report->message));
        QCOMPARE(programs.entryList(QDir::Files).size(), before + 1);
    }

    /// Killed in the middle of a run, the app leaves no process behind.
    void aKilledAppLeavesNothingRunning()
    {
        const QTemporaryDir home;
        const QString source = home.filePath(QStringLiteral("endless.cpp"));
        QFile file(source);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("class Solution { public: int totalFruit(vector<int>&) { for (volatile int i = 0;; i = i + 1) {} } };\n");
        file.close();
        QProcess app;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_CACHE_HOME"), home.path());
        app.setProcessEnvironment(environment);
        app.start(QStringLiteral(GREENROOM_BINARY), {QStringLiteral("--data-dir"), home.path(), QStringLiteral("judge"),
                                                     QStringLiteral("lc-904"), source, QStringLiteral("--quick")});
        QVERIFY(app.waitForStarted());
        QList<qint64> running;
        QTRY_VERIFY_WITH_TIMEOUT((running = descendants(app.processId())).size() >= 2, 60000);
        app.kill();
        QVERIFY(app.waitForFinished());
        QTRY_VERIFY_WITH_TIMEOUT(std::none_of(running.begin(), running.end(), [](qint64 id) { return ::kill(pid_t(id), 0) == 0; }), 10000);
    }
};

QTEST_GUILESS_MAIN(MachineTest)
#include "tst_machine.moc"
