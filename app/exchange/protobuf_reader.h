#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

#include <optional>

namespace greenroom {

/// One field of a protobuf message (https://protobuf.dev/programming-guides/encoding/).
struct ProtobufField
{
    enum class Wire { Varint, Fixed64, Bytes, Fixed32 };

    quint32 number = 0;
    Wire wire = Wire::Varint;
    quint64 value = 0;    ///< of Varint, Fixed32 and Fixed64
    QByteArrayView bytes; ///< of Bytes: a text, a message or packed numbers; lies in the reader's input
};

/// Walks over the fields of one message, knowing nothing of its schema. The input may be anything: what is no protobuf ends the walk and
/// is told by failed(). Groups, which proto3 does not have, count as wrong.
class ProtobufReader
{
public:
    explicit ProtobufReader(QByteArrayView message)
        : m_rest(message)
    {}

    /// The next field; nothing at the end, and nothing as soon as the bytes make no sense.
    [[nodiscard]] std::optional<ProtobufField> next();
    /// Whether the walk ended before the end of the message.
    [[nodiscard]] bool failed() const { return m_failed; }

private:
    [[nodiscard]] std::optional<quint64> varint();
    [[nodiscard]] std::optional<QByteArrayView> take(quint64 length);
    std::nullopt_t fail();

    QByteArrayView m_rest;
    bool m_failed = false;
};

/// The little-endian floats of a packed repeated field; nothing when the length is no multiple of four.
[[nodiscard]] std::optional<QList<double>> packedFloats(QByteArrayView bytes);

/// The float in a Fixed32 value.
[[nodiscard]] double floatFromBits(quint64 value);

} // namespace greenroom
