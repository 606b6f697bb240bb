#include "judge/seccomp_filter.h"

#include "judge/file_descriptor.h"
#include "judge/landlock.h"

#include <QFile>

#include <array>
#include <cerrno>
#include <memory>
#include <sched.h>
#include <seccomp.h>
#include <sys/ioctl.h>
#include <unistd.h>

namespace greenroom {

namespace {

/// A comparison of a call's argument under a mask, as the macros of seccomp.h make it, but without their C99 compound literals.
constexpr scmp_arg_cmp masked(unsigned argument, scmp_datum_t mask, scmp_datum_t value)
{
    return {argument, SCMP_CMP_MASKED_EQ, mask, value};
}

using Context = std::unique_ptr<void, decltype(&seccomp_release)>;

constexpr std::array deniedAlways{SCMP_SYS(socket),
                                  SCMP_SYS(socketpair),
                                  SCMP_SYS(ptrace),
                                  SCMP_SYS(process_vm_readv),
                                  SCMP_SYS(process_vm_writev),
                                  SCMP_SYS(kcmp),
                                  SCMP_SYS(pidfd_getfd),
                                  SCMP_SYS(mount),
                                  SCMP_SYS(umount2),
                                  SCMP_SYS(pivot_root),
                                  SCMP_SYS(chroot),
                                  SCMP_SYS(fsopen),
                                  SCMP_SYS(open_tree),
                                  SCMP_SYS(move_mount),
                                  SCMP_SYS(unshare),
                                  SCMP_SYS(setns),
                                  SCMP_SYS(bpf),
                                  SCMP_SYS(keyctl),
                                  SCMP_SYS(add_key),
                                  SCMP_SYS(request_key),
                                  SCMP_SYS(io_uring_setup),
                                  SCMP_SYS(perf_event_open),
                                  SCMP_SYS(userfaultfd),
                                  SCMP_SYS(open_by_handle_at),
                                  SCMP_SYS(init_module),
                                  SCMP_SYS(finit_module),
                                  SCMP_SYS(kexec_load),
                                  SCMP_SYS(reboot),
                                  SCMP_SYS(swapon),
                                  SCMP_SYS(personality),
                                  SCMP_SYS(quotactl),
                                  SCMP_SYS(acct),
                                  SCMP_SYS(syslog)};

constexpr scmp_datum_t newNamespaces =
    CLONE_NEWUSER | CLONE_NEWPID | CLONE_NEWNS | CLONE_NEWNET | CLONE_NEWIPC | CLONE_NEWUTS | CLONE_NEWCGROUP;

bool denyCloning(const Context &context, JailStep step)
{
    const auto deny = SCMP_ACT_ERRNO(EPERM);
    // clone3 hides its flags in memory where a filter cannot look; without it the C library falls back to clone.
    int failed = seccomp_rule_add(context.get(), SCMP_ACT_ERRNO(ENOSYS), SCMP_SYS(clone3), 0);
    for (scmp_datum_t flag = 1; flag <= newNamespaces; flag <<= 1) {
        if ((newNamespaces & flag) != 0) {
            failed |= seccomp_rule_add(context.get(), deny, SCMP_SYS(clone), 1, masked(0, flag, flag));
        }
    }
    if (step == JailStep::Run) {
        failed |= seccomp_rule_add(context.get(), deny, SCMP_SYS(clone), 1, masked(0, CLONE_THREAD, 0));
        failed |= seccomp_rule_add(context.get(), deny, SCMP_SYS(fork), 0);
        failed |= seccomp_rule_add(context.get(), deny, SCMP_SYS(vfork), 0);
    }
    return failed == 0;
}

bool addRules(const Context &context, JailStep step)
{
    for (const int call : deniedAlways) {
        if (seccomp_rule_add(context.get(), SCMP_ACT_ERRNO(EPERM), call, 0) != 0) {
            return false;
        }
    }
    // A terminal must not be typed into; there is none in the jail, this is the belt to the braces.
    return seccomp_rule_add(context.get(), SCMP_ACT_ERRNO(EPERM), SCMP_SYS(ioctl), 1, masked(1, 0xffffffffU, TIOCSTI)) == 0 &&
           denyCloning(context, step);
}

/// What namespaces would hide.
bool addRulesAlone(const Context &context, JailStep step)
{
    const auto deny = SCMP_ACT_ERRNO(EPERM);
    int failed = 0;
    for (const int call : {SCMP_SYS(shmget), SCMP_SYS(msgget), SCMP_SYS(semget), SCMP_SYS(mq_open), SCMP_SYS(sethostname),
                           SCMP_SYS(setdomainname), SCMP_SYS(settimeofday), SCMP_SYS(clock_settime), SCMP_SYS(pidfd_open),
                           SCMP_SYS(pidfd_send_signal), SCMP_SYS(rt_sigqueueinfo), SCMP_SYS(rt_tgsigqueueinfo)}) {
        failed |= seccomp_rule_add(context.get(), deny, call, 0);
    }
    // A process may limit itself: its own number is written as 0.
    failed |= seccomp_rule_add(context.get(), deny, SCMP_SYS(prlimit64), 1, scmp_arg_cmp{0, SCMP_CMP_NE, 0, 0});
    if (step == JailStep::Run) {
        failed |= seccomp_rule_add(context.get(), deny, SCMP_SYS(kill), 0);
        failed |= seccomp_rule_add(context.get(), deny, SCMP_SYS(tkill), 0);
        constexpr int keepsSignalsIn = 6; // Landlock of this version refuses signals to processes outside by itself
        if (landlockVersion() < keepsSignalsIn) {
            failed |= seccomp_rule_add(context.get(), deny, SCMP_SYS(tgkill), 0);
        }
    }
    return failed == 0;
}

} // namespace

Result<QByteArray> systemCallFilter(JailStep step, FilterScope scope)
{
    const Context context(seccomp_init(SCMP_ACT_ALLOW), &seccomp_release);
    const Result<FileDescriptor> memory = makeMemoryFile({});
    if (!context || !memory || !addRules(context, step) || (scope == FilterScope::Alone && !addRulesAlone(context, step)) ||
        seccomp_export_bpf(context.get(), memory->number()) != 0) {
        return systemError("seccomp");
    }
    ::lseek(memory->number(), 0, SEEK_SET);
    QFile file;
    if (!file.open(memory->number(), QIODevice::ReadOnly)) {
        return systemError("seccomp");
    }
    return file.readAll();
}

} // namespace greenroom
