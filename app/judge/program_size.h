#pragma once

#include <QByteArray>

namespace greenroom {

/// How much memory an ELF executable claims before it runs: the sum of its loadable segments, where huge static arrays show. 0 when the
/// bytes are no ELF file of 64 bits.
[[nodiscard]] quint64 staticMemoryBytes(const QByteArray &program);

} // namespace greenroom
