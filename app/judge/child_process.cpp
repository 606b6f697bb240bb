#include "judge/child_process.h"

#include <QFile>

#include <algorithm>
#include <array>
#include <cerrno>
#include <csignal>
#include <ctime>
#include <fcntl.h>
#include <linux/capability.h>
#include <linux/filter.h>
#include <linux/seccomp.h>
#include <sys/prctl.h>
#include <sys/resource.h>
#include <sys/syscall.h>
#include <sys/wait.h>
#include <unistd.h>

namespace greenroom {

namespace {

/// Everything the child needs, laid out before fork: between fork and exec only async-signal-safe calls are allowed, and no memory.
struct ChildPlan
{
    std::vector<char *> arguments;
    std::vector<char *> environment;
    std::vector<std::pair<int, int>> descriptors;
    const char *workingDirectory = "/";
    ResourceLimits limits;
    sock_fprog filter{};
    int niceness = 0;
    int landlockRules = -1;
    bool dropsCapabilities = false;
    int errorPipe = -1;
};

constexpr int parkingDescriptor = 256; // where descriptors wait while their final numbers are being freed

std::vector<char *> pointersTo(const std::vector<QByteArray> &words)
{
    std::vector<char *> pointers;
    for (const QByteArray &word : words) {
        pointers.push_back(const_cast<char *>(word.constData())); // execve does not write to them
    }
    pointers.push_back(nullptr);
    return pointers;
}

[[noreturn]] void failInChild(const ChildPlan &plan)
{
    const int code = errno;
    [[maybe_unused]] const ssize_t written = ::write(plan.errorPipe, &code, sizeof code);
    ::_exit(127);
}

void limit(__rlimit_resource resource, const std::optional<std::uint64_t> &value)
{
    if (value) {
        const rlimit both{*value, *value};
        ::setrlimit(resource, &both);
    }
}

void placeDescriptors(ChildPlan &plan)
{
    // All are parked above the highest target first, so that none is overwritten before it was copied.
    int highest = 2;
    for (auto &[ours, theirs] : plan.descriptors) {
        ours = ::fcntl(ours, F_DUPFD_CLOEXEC, parkingDescriptor);
        highest = std::max(highest, theirs);
        if (ours < 0) {
            failInChild(plan);
        }
    }
    plan.errorPipe = ::fcntl(plan.errorPipe, F_DUPFD_CLOEXEC, parkingDescriptor);
    if (plan.landlockRules >= 0) {
        plan.landlockRules = ::fcntl(plan.landlockRules, F_DUPFD_CLOEXEC, plan.errorPipe + 1);
    }
    const int nothing = ::open("/dev/null", O_RDWR | O_CLOEXEC);
    for (int standard = 0; standard <= 2; ++standard) {
        ::dup2(nothing, standard);
    }
    for (const auto &[ours, theirs] : plan.descriptors) {
        if (::dup2(ours, theirs) < 0) {
            failInChild(plan);
        }
    }
    // Only the error pipe and the rules outlive this, and they close on exec.
    ::syscall(SYS_close_range, static_cast<unsigned>(highest + 1), static_cast<unsigned>(plan.errorPipe - 1), 0U);
    const int last = std::max(plan.errorPipe, plan.landlockRules);
    if (last > plan.errorPipe + 1) {
        ::syscall(SYS_close_range, static_cast<unsigned>(plan.errorPipe + 1), static_cast<unsigned>(last - 1), 0U);
    }
    ::syscall(SYS_close_range, static_cast<unsigned>(last + 1), ~0U, 0U);
}

/// Root keeps its user id, to reach its own cache, and nothing else: no capability now, and none by executing a program.
void dropCapabilities(const ChildPlan &plan)
{
    constexpr int lastCapability = 63;
    for (int capability = 0; capability <= lastCapability; ++capability) {
        ::prctl(PR_CAPBSET_DROP, capability, 0, 0, 0); // a number the kernel does not know is refused, which is as good
    }
    constexpr unsigned long noRootLocked = 0x3;
    __user_cap_header_struct header{_LINUX_CAPABILITY_VERSION_3, 0};
    std::array<__user_cap_data_struct, _LINUX_CAPABILITY_U32S_3> none{};
    if (::prctl(PR_SET_SECUREBITS, noRootLocked, 0, 0, 0) != 0 || ::syscall(SYS_capset, &header, none.data()) != 0) {
        failInChild(plan);
    }
}

[[noreturn]] void becomeChild(ChildPlan &plan, pid_t parent)
{
    ::setsid();
    ::prctl(PR_SET_PDEATHSIG, SIGKILL);
    if (::getppid() != parent) {
        ::_exit(127); // it died between fork and prctl
    }
    sigset_t none;
    ::sigemptyset(&none);
    ::sigprocmask(SIG_SETMASK, &none, nullptr);
    ::signal(SIGPIPE, SIG_DFL);
    placeDescriptors(plan);
    if (::chdir(plan.workingDirectory) != 0) {
        failInChild(plan);
    }
    if (plan.niceness > 0) {
        ::setpriority(PRIO_PROCESS, 0, plan.niceness);
    }
    limit(RLIMIT_CORE, 0);
    limit(RLIMIT_CPU, plan.limits.cpuSeconds);
    limit(RLIMIT_FSIZE, plan.limits.fileBytes);
    limit(RLIMIT_STACK, plan.limits.stackBytes);
    limit(RLIMIT_NOFILE, plan.limits.openFiles);
    limit(RLIMIT_AS, plan.limits.addressSpaceBytes);
    if (plan.dropsCapabilities) {
        dropCapabilities(plan);
    }
    ::prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0);
    constexpr long restrictSelf = 446; // landlock_restrict_self
    if (plan.landlockRules >= 0 && ::syscall(restrictSelf, plan.landlockRules, 0U) != 0) {
        failInChild(plan);
    }
    if (plan.filter.len > 0 && ::prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &plan.filter) != 0) {
        failInChild(plan);
    }
    ::execve(plan.arguments.front(), plan.arguments.data(), plan.environment.data());
    failInChild(plan);
}

ChildPlan planFor(const ProcessRequest &request, int errorPipe)
{
    ChildPlan plan;
    plan.arguments = pointersTo(request.command);
    plan.environment = pointersTo(request.environment);
    plan.descriptors = request.descriptors;
    plan.workingDirectory = request.workingDirectory.constData();
    plan.limits = request.limits;
    plan.niceness = request.niceness;
    plan.landlockRules = request.landlockRules;
    plan.dropsCapabilities = request.dropsCapabilities;
    plan.filter.len = static_cast<unsigned short>(static_cast<std::size_t>(request.systemCallFilter.size()) / sizeof(sock_filter));
    plan.filter.filter = reinterpret_cast<sock_filter *>(const_cast<char *>(request.systemCallFilter.constData()));
    plan.errorPipe = errorPipe;
    return plan;
}

} // namespace

Result<ChildProcess> ChildProcess::start(const ProcessRequest &request)
{
    Result<DescriptorPair> errors = makePipe();
    if (!errors) {
        return errors.error();
    }
    ChildPlan plan = planFor(request, errors->second.number());
    const pid_t parent = ::getpid();
    const pid_t id = ::fork();
    if (id < 0) {
        return systemError("fork");
    }
    if (id == 0) {
        becomeChild(plan, parent);
    }
    ChildProcess child(id);
    errors.value().second.reset();
    ::fcntl(errors->first.number(), F_SETFL, 0); // the end of the pipe comes with exec
    int code = 0;
    if (::read(errors->first.number(), &code, sizeof code) == static_cast<ssize_t>(sizeof code)) {
        errno = code;
        return systemError(request.command.front().constData());
    }
    return child;
}

ChildProcess::~ChildProcess()
{
    if (m_id > 0) {
        kill();
        wait();
    }
}

void ChildProcess::kill()
{
    if (m_id > 0) {
        ::kill(-m_id, SIGKILL);
        ::kill(m_id, SIGKILL); // between fork and setsid there is no group yet
    }
}

ProcessEnd ChildProcess::wait()
{
    ProcessEnd end;
    if (m_id <= 0) {
        return end;
    }
    int status = 0;
    while (::waitpid(m_id, &status, 0) < 0 && errno == EINTR) {
    }
    m_id = -1;
    if (WIFSIGNALED(status)) {
        end.signal = WTERMSIG(status);
    } else {
        end.exitCode = WEXITSTATUS(status);
    }
    return end;
}

std::optional<double> processorSeconds(pid_t process)
{
    clockid_t clock{};
    timespec time{};
    if (process <= 0 || ::clock_getcpuclockid(process, &clock) != 0 || ::clock_gettime(clock, &time) != 0) {
        return std::nullopt;
    }
    return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
}

pid_t innermostDescendant(pid_t process)
{
    constexpr int deepest = 6;
    for (int depth = 0; depth < deepest; ++depth) {
        QFile children(QStringLiteral("/proc/%1/task/%1/children").arg(process));
        const QByteArray first = children.open(QIODevice::ReadOnly) ? children.readAll().split(' ').value(0) : QByteArray();
        if (first.trimmed().isEmpty()) {
            break;
        }
        process = first.toInt();
    }
    return process;
}

} // namespace greenroom
