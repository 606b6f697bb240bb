#pragma once

#include "core/result.h"
#include "judge/file_descriptor.h"

#include <QByteArray>

#include <vector>

namespace greenroom {

/// A file or folder a process may use under Landlock.
struct LandlockPath
{
    enum class Access { Read, ReadWrite };

    QByteArray path;
    Access access = Access::Read;
};

/// The version of Landlock this kernel has; 0 when it has none or it is switched off. Found by asking the kernel.
[[nodiscard]] int landlockVersion();

/// A set of rules that allows the paths, as far as they are there, and nothing else: no other file, and where the kernel is new enough no
/// TCP, no abstract sockets and no signals to processes outside. A child puts it on itself before it runs.
[[nodiscard]] Result<FileDescriptor> landlockRules(const std::vector<LandlockPath> &paths);

} // namespace greenroom
