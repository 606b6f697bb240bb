#pragma once

#include "core/result.h"
#include "core/verdict.h"
#include "judge/child_process.h"
#include "judge/seccomp_filter.h"

#include <QByteArray>
#include <QString>
#include <QTemporaryDir>

#include <memory>
#include <mutex>
#include <optional>
#include <vector>

namespace greenroom {

/// A file put into the jail's read-only /box.
struct JailFile
{
    QByteArray name;
    QByteArray content;
};

/// What to run in a jail. In `command`, `{box}` stands for the folder of `files`, `{tmp}` for a small writable folder and `{cache}` for
/// `cacheFolder`, wherever the jail puts them.
struct JailRequest
{
    JailStep step = JailStep::Run;
    std::vector<QByteArray> command;
    std::vector<JailFile> files;
    QByteArray cacheFolder;                       ///< of this machine, readable in the jail; empty for none
    QByteArray toolFolder;                        ///< prefix of a compiler outside /usr and /usr/local; empty for none
    std::vector<std::pair<int, int>> descriptors; ///< ours -> the child's, 0 to 4
    ResourceLimits limits;
    std::uint64_t temporaryBytes = 16U << 20;
    std::vector<QByteArray> environment;
    int niceness = 0;           ///< how far it steps back for others
    bool showProcesses = false; ///< mounts /proc: for the canary and for compilers that look themselves up there
};

/// A jailed process, and on weak isolation the folder that stands in for its /box.
struct JailedProcess
{
    std::unique_ptr<QTemporaryDir> folder; // before the process, so that it outlives it
    ChildProcess process;
};

/// Starts programs that must not be trusted. What works here is found out once by running a canary in each kind of jail, strongest first:
/// bubblewrap as root with the rights given up inside, bubblewrap with a user namespace, Landlock with the system-call filter (no
/// namespaces needed: the answer for a system that forbids them), and last resource limits and the system-call filter alone, which is
/// "weak" and runs with the user's own rights. Safe to use from several threads.
class Sandbox
{
public:
    /// How the jail is made.
    enum class Kind { RootNamespaces, UserNamespaces, Landlock, LimitsOnly };

    Sandbox() = default;
    /// A sandbox that takes this kind without trying a stronger one; for tests of the weaker jails.
    explicit Sandbox(Kind kind)
        : m_forced(kind)
    {}

    /// The level (full, partial, weak) and why. Runs the canaries at the first call, some 50 ms.
    [[nodiscard]] Isolation isolation() const;

    [[nodiscard]] Result<JailedProcess> start(const JailRequest &request) const;

private:
    struct Probe
    {
        Kind kind = Kind::LimitsOnly;
        Isolation isolation;
        QByteArray bubblewrap; ///< absolute path
    };

    const Probe &probed() const;
    [[nodiscard]] static Probe probe(std::optional<Kind> forced);
    [[nodiscard]] static Result<JailedProcess> startIn(const Probe &probe, const JailRequest &request);

    std::optional<Kind> m_forced;
    mutable std::once_flag m_once;
    mutable Probe m_probe;
};

} // namespace greenroom
