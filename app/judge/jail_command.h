#pragma once

#include "judge/sandbox.h"

#include <QByteArray>

#include <vector>

namespace greenroom {

/// The words that start bubblewrap for a request, and the descriptors it reads its files and its system-call filter from.
struct JailCommand
{
    std::vector<QByteArray> words;
    std::vector<FileDescriptor> held;             ///< ours, to be closed once the child runs
    std::vector<std::pair<int, int>> descriptors; ///< ours -> the child's, those of the request among them
};

/// Builds the command of a namespace jail. What a jail sees: the folders of programs, libraries and (compiling) headers, read only; its
/// files in /box; a small /tmp; /dev/null, /dev/zero, /dev/urandom; no /etc, no home, no network, no /usr/share (installed drills hold
/// expected answers). `filter` may be empty.
[[nodiscard]] Result<JailCommand> namespaceJail(Sandbox::Kind kind, const QByteArray &bubblewrap, const JailRequest &request,
                                                const QByteArray &filter);

/// The command with its placeholders replaced.
[[nodiscard]] std::vector<QByteArray> placed(const std::vector<QByteArray> &command, const QByteArray &box, const QByteArray &temporary,
                                             const QByteArray &cache);

} // namespace greenroom
