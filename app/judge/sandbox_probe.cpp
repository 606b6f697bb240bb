#include "judge/collected_output.h"
#include "judge/sandbox.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QStandardPaths>

#include <unistd.h>

namespace greenroom {

namespace {

constexpr int canaryWallMs = 5000;

/// What the canary found out from within.
struct Canary
{
    bool alive = false;
    bool closesFiles = false; ///< neither the home nor /etc/passwd can be read, and nothing of the system written
    bool hidesFiles = false;  ///< neither the home nor /etc/passwd is there
    bool ownNamespaces = false;
    bool noPrivileges = false; ///< no capability, no way to get one
    bool filtered = false;     ///< the system-call filter is on
    QString words;             ///< what went wrong, in the system's words
};

/// Reads the process's own state with what the shell has built in: with the filter of a run it cannot start a program, only become one.
constexpr auto canaryScript = R"(
if [ -e "$1" ] || [ -e /etc/passwd ]; then echo sees-files; fi
if { read -r line </etc/passwd; } 2>/dev/null; then echo reads-files; fi
for entry in "$1"/* "$1"/.[a-z]*; do if [ "$entry" != "$1/*" ] && [ "$entry" != "$1/.[a-z]*" ]; then echo reads-files; break; fi; done
if { echo x >/usr/canary; } 2>/dev/null || { echo x >/canary; } 2>/dev/null; then echo writes; fi
while read -r name value; do case "$name" in Seccomp:|NoNewPrivs:|CapEff:) echo "$name$value";; esac; done </proc/self/status
exec readlink /proc/self/ns/net /proc/self/ns/pid /proc/self/ns/mnt /proc/self/ns/ipc
)";

Canary read(const CollectedOutput &output)
{
    Canary canary;
    const QList<QByteArray> lines = output.standardOutput.trimmed().split('\n');
    int separate = 0;
    for (const char *kind : {"net", "pid", "mnt", "ipc"}) {
        const QByteArray ours =
            QFile::symLinkTarget(QStringLiteral("/proc/self/ns/") + QLatin1String(kind)).section(QLatin1Char('/'), -1).toLatin1();
        for (const QByteArray &line : lines) {
            separate += line.startsWith(QByteArray(kind) + ":[") && line != ours ? 1 : 0;
        }
    }
    canary.alive = output.how == CollectedOutput::How::Ended && output.end.exitCode == 0 && lines.size() >= 4;
    canary.ownNamespaces = separate == 4;
    canary.closesFiles = !lines.contains("reads-files") && !lines.contains("writes");
    canary.hidesFiles = !lines.contains("sees-files") && !lines.contains("writes");
    canary.noPrivileges = lines.contains("NoNewPrivs:1") && lines.contains("CapEff:0000000000000000");
    canary.filtered = lines.contains("Seccomp:2");
    canary.words = QString::fromLocal8Bit(output.standardError.left(300)).trimmed();
    return canary;
}

Canary release(const std::function<Result<JailedProcess>(const JailRequest &)> &start)
{
    JailRequest request;
    request.step = JailStep::Run;
    request.command = {"/bin/sh", "-c", canaryScript, "canary", QFile::encodeName(QDir::homePath())};
    request.showProcesses = true;
    const Result<CollectedOutput> output = collect(start, request, canaryWallMs, 0, {});
    if (!output) {
        Canary dead;
        dead.words = output.error().detail;
        return dead;
    }
    return read(output.value());
}

Isolation full()
{
    return {QStringLiteral("full"),
            QCoreApplication::translate("greenroom",
                                        "Namespaces (bubblewrap), system-call filter and limits; memory is limited by address space.")};
}

Isolation partial()
{
    return {QStringLiteral("partial"),
            QCoreApplication::translate("greenroom", "Namespaces (bubblewrap) and limits; the system-call filter is missing.")};
}

Isolation landlocked(const QString &reason)
{
    return {QStringLiteral("partial"),
            QCoreApplication::translate("greenroom",
                                        "Landlock, system-call filter and limits, without namespaces; memory is limited by address "
                                        "space. %1")
                .arg(reason)};
}

Isolation weak(const QString &reason)
{
    return {QStringLiteral("weak"),
            QCoreApplication::translate("greenroom", "Limits only: solutions run with your own rights and can read your files. %1")
                .arg(reason)};
}

QString adviceFor(const QString &words)
{
    if (words.contains(QStringLiteral("uid map")) || words.contains(QStringLiteral("RTM_NEWADDR")) ||
        words.contains(QStringLiteral("Permission denied")) || words.contains(QStringLiteral("Operation not permitted"))) {
        return QCoreApplication::translate("greenroom",
                                           "The system forbids user namespaces (on Ubuntu an AppArmor profile for bwrap allows them): %1")
            .arg(words);
    }
    return QCoreApplication::translate("greenroom", "bubblewrap did not start: %1").arg(words);
}

} // namespace

Sandbox::Probe Sandbox::probe(std::optional<Kind> forced)
{
    const QString found = QStandardPaths::findExecutable(QStringLiteral("bwrap"));
    QString reason = QCoreApplication::translate("greenroom", "Install the package bubblewrap.");
    for (const Kind kind : {Kind::RootNamespaces, Kind::UserNamespaces}) {
        if (found.isEmpty() || (forced && *forced != kind) || (kind == Kind::RootNamespaces && ::geteuid() != 0)) {
            continue;
        }
        Probe candidate{kind, full(), QFile::encodeName(found)};
        const Canary canary = release([&candidate](const JailRequest &request) { return startIn(candidate, request); });
        if (canary.alive && canary.hidesFiles && canary.ownNamespaces && canary.noPrivileges) {
            candidate.isolation = canary.filtered ? full() : partial();
            return candidate;
        }
        reason = canary.alive ? QCoreApplication::translate("greenroom", "The jail of bubblewrap lets too much through on this system.")
                              : adviceFor(canary.words);
    }
    if (!forced || *forced == Kind::Landlock) {
        const Probe candidate{Kind::Landlock, landlocked(reason), {}};
        const Canary canary = release([&candidate](const JailRequest &request) { return startIn(candidate, request); });
        if (canary.alive && canary.closesFiles && canary.noPrivileges && canary.filtered) {
            return candidate;
        }
    }
    return {Kind::LimitsOnly, weak(reason), {}};
}

} // namespace greenroom
