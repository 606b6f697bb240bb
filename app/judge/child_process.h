#pragma once

#include "core/result.h"
#include "judge/file_descriptor.h"

#include <QByteArray>

#include <cstdint>
#include <optional>
#include <sys/types.h>
#include <utility>
#include <vector>

namespace greenroom {

/// Limits the kernel holds a process to; unset ones stay as they are.
struct ResourceLimits
{
    std::optional<std::uint64_t> cpuSeconds;
    std::optional<std::uint64_t> addressSpaceBytes;
    std::optional<std::uint64_t> fileBytes;
    std::optional<std::uint64_t> stackBytes;
    std::optional<std::uint64_t> openFiles;
};

/// What to start, with nothing inherited but what is named here.
struct ProcessRequest
{
    std::vector<QByteArray> command;               ///< absolute path of the program, then its arguments
    std::vector<QByteArray> environment;           ///< NAME=value
    std::vector<std::pair<int, int>> descriptors;  ///< ours -> the child's; 0, 1 and 2 default to /dev/null
    QByteArray workingDirectory = QByteArray("/"); ///< of the child
    ResourceLimits limits;
    int niceness = 0;               ///< how far it steps back for others, 0 to 19
    int landlockRules = -1;         ///< a set of rules (landlock.h) the child puts on itself; -1 for none
    bool dropsCapabilities = false; ///< gives up what root may do beyond its own files, for good
    QByteArray systemCallFilter;    ///< a BPF program the child puts on itself; empty for none
};

/// How a process ended.
struct ProcessEnd
{
    int exitCode = -1; ///< -1 when a signal ended it
    int signal = 0;    ///< 0 when it exited
};

/// A child in a process group and session of its own, without a way to more rights (no_new_privs), killed when the thread that started it
/// dies, and when this object does.
class ChildProcess
{
public:
    [[nodiscard]] static Result<ChildProcess> start(const ProcessRequest &request);

    ChildProcess(ChildProcess &&other) noexcept
        : m_id(std::exchange(other.m_id, -1))
    {}
    ChildProcess &operator=(ChildProcess &&) = delete;
    ChildProcess(const ChildProcess &) = delete;
    ChildProcess &operator=(const ChildProcess &) = delete;
    ~ChildProcess();

    [[nodiscard]] pid_t id() const { return m_id; }
    /// Kills the whole group at once. Harmless when it has ended already.
    void kill();
    /// Waits for the end, however long that takes: `kill` first when it may not come by itself.
    ProcessEnd wait();

private:
    explicit ChildProcess(pid_t id)
        : m_id(id)
    {}

    pid_t m_id;
};

/// Processor time used so far by all threads of a process; nothing when it is gone.
[[nodiscard]] std::optional<double> processorSeconds(pid_t process);

/// The child of the child … of a process, as far down as there is one, in our own numbering: the jailed program behind bubblewrap, which
/// keeps its number from bubblewrap's fork through all that it executes. The process itself when it has no child.
[[nodiscard]] pid_t innermostDescendant(pid_t process);

} // namespace greenroom
