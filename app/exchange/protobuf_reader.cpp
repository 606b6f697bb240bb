#include "exchange/protobuf_reader.h"

#include <QtEndian>

#include <bit>

namespace greenroom {

std::nullopt_t ProtobufReader::fail()
{
    m_failed = true;
    m_rest = {};
    return std::nullopt;
}

std::optional<quint64> ProtobufReader::varint()
{
    quint64 value = 0;
    for (int shift = 0; shift < 64; shift += 7) {
        if (m_rest.isEmpty())
            return fail();
        const auto byte = static_cast<quint8>(m_rest.front());
        m_rest = m_rest.sliced(1);
        value |= quint64(byte & 0x7f) << shift;
        if ((byte & 0x80) == 0)
            return value;
    }
    return fail(); // more than ten bytes are no number
}

std::optional<QByteArrayView> ProtobufReader::take(quint64 length)
{
    if (length > quint64(m_rest.size()))
        return fail();
    const QByteArrayView taken = m_rest.first(qsizetype(length));
    m_rest = m_rest.sliced(qsizetype(length));
    return taken;
}

std::optional<ProtobufField> ProtobufReader::next()
{
    if (m_rest.isEmpty())
        return std::nullopt;
    const std::optional<quint64> key = varint();
    if (!key)
        return std::nullopt;
    ProtobufField field;
    if (*key >> 3 == 0 || *key >> 3 > 0x1fffffff)
        return fail();
    field.number = quint32(*key >> 3);
    switch (*key & 7) {
    case 0:
        if (const auto value = varint())
            field.value = *value;
        break;
    case 1:
        field.wire = ProtobufField::Wire::Fixed64;
        if (const auto bytes = take(8))
            field.value = qFromLittleEndian<quint64>(bytes->data());
        break;
    case 2:
        field.wire = ProtobufField::Wire::Bytes;
        if (const auto length = varint()) {
            if (const auto bytes = take(*length))
                field.bytes = *bytes;
        }
        break;
    case 5:
        field.wire = ProtobufField::Wire::Fixed32;
        if (const auto bytes = take(4))
            field.value = qFromLittleEndian<quint32>(bytes->data());
        break;
    default:
        return fail();
    }
    if (m_failed)
        return std::nullopt;
    return field;
}

double floatFromBits(quint64 value) { return double(std::bit_cast<float>(quint32(value))); }

std::optional<QList<double>> packedFloats(QByteArrayView bytes)
{
    if (bytes.size() % 4 != 0)
        return std::nullopt;
    QList<double> numbers;
    numbers.reserve(bytes.size() / 4);
    for (qsizetype at = 0; at < bytes.size(); at += 4)
        numbers.append(floatFromBits(qFromLittleEndian<quint32>(bytes.data() + at)));
    return numbers;
}

} // namespace greenroom
