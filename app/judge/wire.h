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

/// The arguments alone, in the order of the signature's keys.
[[nodiscard]] QByteArray inputBytes(const Signature &signature, const QJsonObject &input);
/// The other way round; nothing when the bytes are not the input of such a method.
[[nodiscard]] std::optional<QJsonObject> readInput(const Signature &signature, const QByteArray &bytes);
/// One value.
[[nodiscard]] QByteArray valueBytes(const QJsonValue &value);
/// Any content with its size in front.
[[nodiscard]] QByteArray framed(const QByteArray &content);

/// What the judge may want beside an answer: a bit in the last byte of a frame's size.
inline constexpr unsigned char wantsChanges = 0x80; ///< whether the method changed its arguments
inline constexpr unsigned char wantsLines = 0x40;   ///< how often each address ran

/// The value in an answer, or nothing when the bytes are damaged or hold more than one value.
[[nodiscard]] std::optional<QJsonValue> readValue(const QByteArray &bytes);

/// A message of the solution's process.
struct Frame
{
    char kind = 0; ///< H hello with signature, A answer, X exception text, M out of memory, S signal; before an
                   ///< answer C arguments changed, N numbers measured, L counts of lines
    std::uint32_t caseIndex = 0;
    QByteArray content;
};

/// The most one message may carry; more is an output limit.
inline constexpr qsizetype maxFrameBytes = 64 << 20;

/// Takes the first whole frame off the front of `buffer`. `tooLarge` is set when the frame's header asks for more than `maxFrameBytes`.
[[nodiscard]] std::optional<Frame> takeFrame(QByteArray &buffer, bool &tooLarge);

/// The same from position `at`, which moves behind the frame; for buffers that hold many.
[[nodiscard]] std::optional<Frame> takeFrameAt(const QByteArray &buffer, qsizetype &at, bool &tooLarge);

} // namespace greenroom
