#include "judge/collected_output.h"
#include "judge/sandbox.h"
#include "judge_fixture.h"

#include <QStandardPaths>
#include <QTest>

#include <thread>
#include <unistd.h>

using namespace greenroom;

/// Each kind of jail on its own, whichever this machine would choose.
class SandboxTest : public QObject
{
    Q_OBJECT

private:
    static CollectedOutput shell(const Sandbox &sandbox, const QByteArray &script, JailStep step = JailStep::Compile)
    {
        JailRequest request;
        request.step = step;
        request.command = {"/bin/sh", "-c", script};
        request.environment = {"PATH=/usr/bin:/bin"};
        request.files = {{"given", "content"}};
        request.showProcesses = true;
        const Result<CollectedOutput> output = runToEnd(sandbox, request, 10000, 1 << 20, {});
        return output ? output.value() : CollectedOutput{};
    }

    static QList<Sandbox::Kind> namespaceKinds()
    {
        QList<Sandbox::Kind> kinds{Sandbox::Kind::UserNamespaces};
        if (::geteuid() == 0) {
            kinds.prepend(Sandbox::Kind::RootNamespaces);
        }
        return kinds;
    }

private slots:
    void initTestCase() { qputenv("GREENROOM_PLANTED_SECRET", "do-not-leak"); }

    void levelIsFoundByRunning()
    {
        const Isolation isolation = Sandbox().isolation();
        QVERIFY2(isolation.level == QLatin1String("full"), qPrintable(isolation.detail));
        QVERIFY(!isolation.detail.isEmpty());
    }

    void namespaceJailsHide_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<QByteArray>("script");
        QTest::addColumn<QByteArray>("printed");
        for (const Sandbox::Kind kind : namespaceKinds()) {
            const auto row = [kind](const char *name, const char *script, const char *printed) {
                QTest::addRow("%s, %s", kind == Sandbox::Kind::RootNamespaces ? "root" : "user", name)
                    << static_cast<int>(kind) << QByteArray(script) << QByteArray(printed);
            };
            row("files arrive", "cat /box/given", "content");
            row("nobody", "id -u", "65534\n");
            row("no privileges", "grep CapEff /proc/self/status | tr -d '\\t'", "CapEff:0000000000000000\n");
            row("no secret", "cat /proc/*/environ | tr '\\0' '\\n' | grep -c do-not-leak", "0\n");
            row("no home", "ls -d /root /home /etc/passwd /usr/share /var 2>/dev/null", "");
            row("no drills", "ls -d /usr/share/greenroom /usr/local/share 2>/dev/null", "");
            row("root is read only", "echo x > /file; echo x > /box/file; ls /file /box/file 2>/dev/null", "");
            row("temporary space is bounded", "head -c 64M /dev/zero > /tmp/big 2>/dev/null; wc -c < /tmp/big", "16777216\n");
            row("only an own network", "cat /proc/net/dev | tail -n +3 | cut -d: -f1 | tr -d ' '", "lo\n");
            row("few processes", "ls /proc | grep -c '^[0-9]*$' | awk '{print $1 < 8}'", "1\n");
            row("no further namespaces", "unshare -U true 2>/dev/null || echo refused", "refused\n");
        }
    }
    void namespaceJailsHide()
    {
        QFETCH(int, kind);
        QFETCH(QByteArray, script);
        QFETCH(QByteArray, printed);
        const Sandbox sandbox(static_cast<Sandbox::Kind>(kind));
        QVERIFY2(sandbox.isolation().level == QLatin1String("full"), qPrintable(sandbox.isolation().detail));
        const CollectedOutput output = shell(sandbox, script);
        QVERIFY2(output.standardOutput == printed, (output.standardOutput + output.standardError).constData());
    }

    /// For systems that forbid user namespaces: never skipped, the kernel of every supported system has Landlock.
    void theLandlockJailCloses()
    {
        const auto sandbox = std::make_shared<Sandbox>(Sandbox::Kind::Landlock);
        QVERIFY2(sandbox->isolation().level == QLatin1String("partial"), qPrintable(sandbox->isolation().detail));
        JudgeConfig config;
        config.cacheFolder = testing::cacheFolder();
        const Drill drill =
            testing::makeDrill(QStringLiteral("string"), QStringLiteral("f"), {{QStringLiteral("n"), QStringLiteral("int")}},
                               {testing::makeCase({{QStringLiteral("n"), "1"}}, "\"---------\"")});
        const QString source = QStringLiteral(R"(
            #include <fcntl.h>
            #include <signal.h>
            #include <sys/ptrace.h>
            #include <sys/socket.h>
            #include <unistd.h>
            class Solution {
            public:
                string f(int) {
                    string s;
                    s += fopen("/etc/passwd", "r") ? "P" : "-";
                    s += open("/usr/include", O_RDONLY) >= 0 ? "I" : "-";
                    s += open("/tmp/greenroom-escaped", O_CREAT | O_WRONLY, 0600) >= 0 ? "W" : "-";
                    s += open("file", O_CREAT | O_WRONLY, 0600) >= 0 ? "w" : "-";
                    s += socket(AF_INET, SOCK_STREAM, 0) >= 0 ? "S" : "-";
                    s += kill(getppid(), 0) == 0 ? "K" : "-";
                    s += fork() >= 0 ? "F" : "-";
                    s += ptrace(PTRACE_ATTACH, getppid(), 0, 0) == 0 ? "T" : "-";
                    s += fopen("/proc/1/environ", "r") ? "E" : "-";
                    return s;
                }
            };)");
        const Result<JudgeReport> report = Judge(config, sandbox).judge(drill, source);
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message + report.error().detail));
        QVERIFY2(report->verdict == Verdict::Accepted, qPrintable(report->message + report->failure.value_or(Failure{}).actual.toString()));
        QVERIFY(!QFile::exists(QStringLiteral("/tmp/greenroom-escaped")));
    }

    /// Each compiler that is here, with each layer: the parts it builds in one place are used from another.
    void everyCompilerWorksInEveryJail_data()
    {
        QTest::addColumn<QString>("compiler");
        QTest::addColumn<int>("kind");
        for (const char *name : {"g++", "clang++"}) {
            if (QStandardPaths::findExecutable(QLatin1String(name)).isEmpty()) {
                continue;
            }
            QTest::addRow("%s, namespaces", name) << QString::fromLatin1(name) << static_cast<int>(namespaceKinds().first());
            QTest::addRow("%s, landlock", name) << QString::fromLatin1(name) << static_cast<int>(Sandbox::Kind::Landlock);
        }
    }
    void everyCompilerWorksInEveryJail()
    {
        QFETCH(QString, compiler);
        QFETCH(int, kind);
        JudgeConfig config;
        config.cacheFolder = testing::cacheFolder();
        config.compiler = compiler;
        const Drill drill =
            testing::makeDrill(QStringLiteral("int"), QStringLiteral("twice"), {{QStringLiteral("n"), QStringLiteral("int")}},
                               {testing::makeCase({{QStringLiteral("n"), "4"}}, "8")});
        const Result<JudgeReport> report =
            Judge(config, std::make_shared<Sandbox>(static_cast<Sandbox::Kind>(kind)))
                .judge(drill, QStringLiteral("class Solution { public: int twice(int n) { vector<int> v(n, 2); return "
                                             "accumulate(v.begin(), v.end(), 0); } };"));
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message + report.error().detail));
        QVERIFY2(report->verdict == Verdict::Accepted, qPrintable(report->message));
    }

    void aRunCannotStartProcesses()
    {
        const CollectedOutput output = shell(Sandbox(), "echo before; /bin/true; echo after", JailStep::Run);
        QVERIFY(output.standardOutput.startsWith("before"));
        QVERIFY(!output.standardOutput.contains("after"));
    }

    void orphansDieWithTheJail()
    {
        QElapsedTimer timer;
        timer.start();
        const CollectedOutput output = shell(Sandbox(), "(setsid sleep 300 &) ; echo started");
        QVERIFY(output.standardOutput.contains("started"));
        QVERIFY(timer.elapsed() < 9000);
    }

    void tooMuchResultEndsIt()
    {
        const CollectedOutput output = shell(Sandbox(), "exec cat /dev/zero >&3");
        QVERIFY(output.how == CollectedOutput::How::TooMuch);
        QCOMPARE(output.result.size(), 1 << 20);
    }

    void theWeakJailSaysSoAndNeedsConsent()
    {
        const auto sandbox = std::make_shared<Sandbox>(Sandbox::Kind::LimitsOnly);
        QCOMPARE(sandbox->isolation().level, QStringLiteral("weak"));
        JudgeConfig config;
        config.cacheFolder = testing::cacheFolder();
        const Drill drill = testing::makeDrill(QStringLiteral("int"), QStringLiteral("f"), {{QStringLiteral("n"), QStringLiteral("int")}},
                                               {testing::makeCase({{QStringLiteral("n"), "1"}}, "1")});
        const QString source =
            QStringLiteral("class Solution { public: int f(int n) { return getenv(\"GREENROOM_PLANTED_SECRET\") ? 0 : n; } };");
        const Result<JudgeReport> refused = Judge(config, sandbox).judge(drill, source);
        QVERIFY(!refused.ok());
        QVERIFY(refused.error().code == ErrorCode::WeakIsolation);
        config.weakIsolation = JudgeConfig::WeakIsolation::Allow;
        Judge judge(config, sandbox);
        const Result<JudgeReport> report = judge.judge(drill, source);
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message + report.error().detail));
        QVERIFY2(report->verdict == Verdict::Accepted, qPrintable(report->message));
        QCOMPARE(report->isolation.level, QStringLiteral("weak"));
        const Result<JudgeReport> crash =
            judge.judge(drill, QStringLiteral("class Solution { public: int f(int n) { exit(0); return n; } };"));
        QVERIFY(crash.ok());
        QVERIFY2(crash->verdict == Verdict::RuntimeError && crash->reason == QLatin1String("left-early"), qPrintable(crash->message));
    }

    void theUserJailJudges()
    {
        JudgeConfig config;
        config.cacheFolder = testing::cacheFolder();
        const Drill drill = testing::makeDrill(QStringLiteral("int"), QStringLiteral("f"), {{QStringLiteral("n"), QStringLiteral("int")}},
                                               {testing::makeCase({{QStringLiteral("n"), "1"}}, "1")});
        const Result<JudgeReport> report = Judge(config, std::make_shared<Sandbox>(Sandbox::Kind::UserNamespaces))
                                               .judge(drill, QStringLiteral("class Solution { public: int f(int n) { return n; } };"));
        QVERIFY2(report.ok(), report.ok() ? "" : qPrintable(report.error().message + report.error().detail));
        QVERIFY2(report->verdict == Verdict::Accepted, qPrintable(report->message));
    }

    void twoJudgesMayBuildOneCacheAtOnce()
    {
        const QTemporaryDir cache;
        JudgeConfig config;
        config.cacheFolder = cache.path();
        Judge first(config);
        Judge second(config);
        Result<void> other;
        std::thread thread([&] { other = second.prepare(); });
        const Result<void> mine = first.prepare();
        thread.join();
        QVERIFY(mine.ok() && other.ok());
        QVERIFY(first.isPrepared() && second.isPrepared());
        QCOMPARE(QDir(cache.path()).entryList(QDir::Dirs | QDir::NoDotAndDotDot).size(), 1);
    }

    void aCacheThatCannotBeMadeIsSaid()
    {
        const QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        JudgeConfig config;
        config.cacheFolder = file.fileName() + QStringLiteral("/cache");
        const Result<void> prepared = Judge(config).prepare();
        QVERIFY(!prepared.ok());
        QVERIFY(prepared.error().code == ErrorCode::Unwritable);
    }
};

QTEST_GUILESS_MAIN(SandboxTest)
#include "tst_sandbox.moc"
