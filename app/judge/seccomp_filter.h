#pragma once

#include "core/result.h"

#include <QByteArray>

namespace greenroom {

/// What is jailed: a compiler starts programs of its own, a solution has no business to.
enum class JailStep { Compile, Run };

/// The BPF program that denies what no compiler and no solution needs: sockets, tracing other processes (which would reach the jail's own
/// first process), namespaces, mounts, keys, bpf, io_uring and performance counters; for a run also new processes (threads stay allowed).
/// A denied call fails with EPERM, so that a program can go on and be judged. Internal when libseccomp cannot build it.
/// Without namespaces it also has to keep the program from what they hide: signals to others, shared memory, other processes' limits.
enum class FilterScope { InNamespaces, Alone };
[[nodiscard]] Result<QByteArray> systemCallFilter(JailStep step, FilterScope scope = FilterScope::InNamespaces);

} // namespace greenroom
