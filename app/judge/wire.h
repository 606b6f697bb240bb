#pragma once

#include "core/drill.h"

#include <QByteArray>
#include <QJsonObject>
#include <QJsonValue>

#include <cstdint>
#include <optional>

namespace greenroom {

/// The judge's half of the protocol of harness/codec.h. Everything that comes from a solution is untrusted: `readValue` checks every length
/// and depth and gives nothing for bytes that are not a value.

/// One case as the solution reads it: uint32 size, then the arguments in the order of the parameters.
[[nodiscard]] QByteArray caseFrame(const Signature &signature, const QJsonObject &input);

/// The value in an answer, or nothing when the bytes are damaged or hold more than one value.
[[nodiscard]] std::optional<QJsonValue> readValue(const QByteArray &bytes);

/// A message of the solution's process.
struct Frame
{
    char kind = 0; ///< H hello with signature, A answer, X exception text, M out of memory, S signal
    std::uint32_t caseIndex = 0;
    QByteArray content;
};

/// The most one message may carry; more is an output limit.
inline constexpr qsizetype maxFrameBytes = 64 << 20;

/// Takes the first whole frame off the front of `buffer`. `tooLarge` is set when the frame's header asks for more than `maxFrameBytes`.
[[nodiscard]] std::optional<Frame> takeFrame(QByteArray &buffer, bool &tooLarge);

} // namespace greenroom
