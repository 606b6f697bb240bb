#include "judge/landlock.h"

#include <array>
#include <cstdint>
#include <fcntl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

namespace greenroom {

namespace {

// The header of Debian 12 knows version 2 only; numbers and layouts are the kernel's, include/uapi/linux/landlock.h.
constexpr long createRuleset = 444;
constexpr long addRule = 445;
constexpr unsigned askVersion = 1;
constexpr int pathBeneath = 1;

constexpr std::uint64_t execute = 1U << 0;
constexpr std::uint64_t readFile = 1U << 2;
constexpr std::uint64_t readFolder = 1U << 3;
constexpr std::uint64_t writeFile = 1U << 1;
constexpr std::uint64_t truncate = 1U << 14;
constexpr std::uint64_t filesOnly = execute | readFile | writeFile | truncate;

struct RulesetAttributes
{
    std::uint64_t files;
    std::uint64_t network;
    std::uint64_t scopes;
};

struct [[gnu::packed]] PathAttributes
{
    std::uint64_t allowed;
    std::int32_t parent;
};

/// All rights over files that a version knows.
std::uint64_t fileRights(int version)
{
    constexpr std::array<int, 6> count{0, 13, 14, 15, 15, 16};
    const auto known = static_cast<std::size_t>(version < 5 ? version : 5);
    return (std::uint64_t{1} << count[known]) - 1;
}

std::size_t attributesSize(int version) { return version >= 6 ? 24 : version >= 4 ? 16 : 8; }

void allow(int rules, const LandlockPath &path, std::uint64_t known)
{
    const FileDescriptor opened(::open(path.path.constData(), O_PATH | O_CLOEXEC));
    struct stat facts
    {};
    if (!opened.isOpen() || ::fstat(opened.number(), &facts) != 0) {
        return; // what is not there needs no rule
    }
    std::uint64_t rights = path.access == LandlockPath::Access::Read ? execute | readFile | readFolder : known;
    rights &= S_ISDIR(facts.st_mode) ? known : known & filesOnly;
    PathAttributes attributes{rights, opened.number()};
    // A rule that cannot be added leaves the path closed, which shows at once: nothing could be started.
    ::syscall(addRule, rules, pathBeneath, &attributes, 0U);
}

} // namespace

int landlockVersion()
{
    const long version = ::syscall(createRuleset, nullptr, std::size_t{0}, askVersion);
    return version > 0 ? static_cast<int>(version) : 0;
}

Result<FileDescriptor> landlockRules(const std::vector<LandlockPath> &paths)
{
    const int version = landlockVersion();
    if (version == 0) {
        return systemError("landlock");
    }
    const std::uint64_t known = fileRights(version);
    constexpr std::uint64_t bindAndConnect = 3;
    constexpr std::uint64_t abstractSocketsAndSignals = 3;
    const RulesetAttributes attributes{known, version >= 4 ? bindAndConnect : 0, version >= 6 ? abstractSocketsAndSignals : 0};
    const long number = ::syscall(createRuleset, &attributes, attributesSize(version), 0U);
    if (number < 0) {
        return systemError("landlock_create_ruleset");
    }
    FileDescriptor rules(static_cast<int>(number));
    for (const LandlockPath &path : paths) {
        allow(rules.number(), path, known);
    }
    return rules;
}

} // namespace greenroom
