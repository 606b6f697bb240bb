#include "judge/wire.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cstring>

namespace greenroom {

namespace {

constexpr int maxDepth = 64;
constexpr qsizetype headerBytes = 9; // kind, case, size

template <typename T>
void appendRaw(QByteArray &bytes, T value)
{
    char storage[sizeof(T)];
    std::memcpy(storage, &value, sizeof(T));
    bytes.append(storage, sizeof(T));
}

bool isInteger(const QJsonValue &value) { return value.isDouble() && value.toInteger(1) == value.toInteger(2); }

void appendValue(QByteArray &bytes, const QJsonValue &value);

void appendList(QByteArray &bytes, const QJsonArray &list)
{
    bool integers = !list.isEmpty();
    for (const QJsonValue &value : list) {
        integers = integers && isInteger(value);
    }
    bytes.append(integers ? 'I' : 'l');
    appendRaw(bytes, static_cast<std::uint32_t>(list.size()));
    for (const QJsonValue &value : list) {
        if (integers) {
            appendRaw(bytes, static_cast<std::int64_t>(value.toInteger()));
        } else {
            appendValue(bytes, value);
        }
    }
}

void appendValue(QByteArray &bytes, const QJsonValue &value)
{
    switch (value.type()) {
    case QJsonValue::Bool:
        bytes.append(value.toBool() ? 't' : 'f');
        return;
    case QJsonValue::Double:
        if (isInteger(value)) {
            bytes.append('i');
            appendRaw(bytes, static_cast<std::int64_t>(value.toInteger()));
        } else {
            bytes.append('d');
            appendRaw(bytes, value.toDouble());
        }
        return;
    case QJsonValue::String: {
        const QByteArray text = value.toString().toUtf8();
        bytes.append('s');
        appendRaw(bytes, static_cast<std::uint32_t>(text.size()));
        bytes.append(text);
        return;
    }
    case QJsonValue::Array:
        appendList(bytes, value.toArray());
        return;
    case QJsonValue::Null:
    case QJsonValue::Undefined:
    case QJsonValue::Object:
        bytes.append('n');
    }
}

/// Reads values from bytes that may hold anything.
class ValueReader
{
public:
    explicit ValueReader(const QByteArray &bytes)
        : m_bytes(bytes)
    {}

    std::optional<QJsonValue> value(int depth)
    {
        char tag = 'n';
        if (depth > maxDepth || !raw(tag)) {
            return std::nullopt;
        }
        switch (tag) {
        case 'n':
            return QJsonValue(QJsonValue::Null);
        case 't':
        case 'f':
            return QJsonValue(tag == 't');
        case 'i':
            return integer();
        case 'd': {
            double number = 0;
            return raw(number) ? std::optional(QJsonValue(number)) : std::nullopt;
        }
        case 's':
            return text();
        case 'l':
            return list(depth);
        case 'I':
            return integers();
        default:
            return std::nullopt;
        }
    }
    [[nodiscard]] bool atEnd() const { return m_at == m_bytes.size(); }

private:
    template <typename T>
    bool raw(T &into)
    {
        if (m_bytes.size() - m_at < static_cast<qsizetype>(sizeof(T))) {
            return false;
        }
        std::memcpy(&into, m_bytes.constData() + m_at, sizeof(T));
        m_at += static_cast<qsizetype>(sizeof(T));
        return true;
    }
    std::optional<QJsonValue> integer()
    {
        std::int64_t number = 0;
        return raw(number) ? std::optional(QJsonValue(static_cast<qint64>(number))) : std::nullopt;
    }
    std::optional<QJsonValue> text()
    {
        std::uint32_t size = 0;
        if (!raw(size) || m_bytes.size() - m_at < static_cast<qsizetype>(size)) {
            return std::nullopt;
        }
        const QString read = QString::fromUtf8(m_bytes.constData() + m_at, static_cast<qsizetype>(size));
        m_at += static_cast<qsizetype>(size);
        return QJsonValue(read);
    }
    std::optional<QJsonValue> integers()
    {
        std::uint32_t count = 0;
        if (!raw(count) || static_cast<qsizetype>(count) > (m_bytes.size() - m_at) / static_cast<qsizetype>(sizeof(std::int64_t))) {
            return std::nullopt;
        }
        QJsonArray values;
        for (std::uint32_t index = 0; index < count; ++index) {
            std::int64_t number = 0;
            raw(number);
            values.append(static_cast<qint64>(number));
        }
        return QJsonValue(values);
    }
    std::optional<QJsonValue> list(int depth)
    {
        std::uint32_t count = 0;
        // Each value takes a byte at least, which bounds what a false count can make us allocate.
        if (!raw(count) || static_cast<qsizetype>(count) > m_bytes.size() - m_at) {
            return std::nullopt;
        }
        QJsonArray values;
        for (std::uint32_t index = 0; index < count; ++index) {
            const std::optional<QJsonValue> element = value(depth + 1);
            if (!element) {
                return std::nullopt;
            }
            values.append(*element);
        }
        return QJsonValue(values);
    }

    const QByteArray &m_bytes;
    qsizetype m_at = 0;
};

} // namespace

QByteArray framed(const QByteArray &content)
{
    QByteArray frame;
    frame.reserve(content.size() + static_cast<qsizetype>(sizeof(std::uint32_t)));
    appendRaw(frame, static_cast<std::uint32_t>(content.size()));
    return frame.append(content);
}

QByteArray inputBytes(const Signature &signature, const QJsonObject &input)
{
    QByteArray bytes;
    for (const QString &key : signature.inputKeys()) {
        appendValue(bytes, input.value(key));
    }
    return bytes;
}

QByteArray valueBytes(const QJsonValue &value)
{
    QByteArray bytes;
    appendValue(bytes, value);
    return bytes;
}

QByteArray caseFrame(const Signature &signature, const QJsonObject &input) { return framed(inputBytes(signature, input)); }

std::optional<QJsonObject> readInput(const Signature &signature, const QByteArray &bytes)
{
    ValueReader reader(bytes);
    QJsonObject input;
    for (const QString &key : signature.inputKeys()) {
        const std::optional<QJsonValue> value = reader.value(0);
        if (!value) {
            return std::nullopt;
        }
        input.insert(key, *value);
    }
    return reader.atEnd() ? std::optional(input) : std::nullopt;
}

std::optional<QJsonValue> readValue(const QByteArray &bytes)
{
    ValueReader reader(bytes);
    const std::optional<QJsonValue> value = reader.value(0);
    return reader.atEnd() ? value : std::nullopt;
}

std::optional<Frame> takeFrameAt(const QByteArray &buffer, qsizetype &at, bool &tooLarge)
{
    const qsizetype left = buffer.size() - at;
    if (left < headerBytes) {
        return std::nullopt;
    }
    Frame frame;
    std::uint32_t size = 0;
    // Through an array of known size: under the sanitizers g++ takes the buffer's own pointer for one past its end.
    std::array<char, headerBytes> header{};
    std::copy_n(buffer.cbegin() + at, headerBytes, header.begin());
    frame.kind = header[0];
    std::memcpy(&frame.caseIndex, header.data() + 1, sizeof frame.caseIndex);
    std::memcpy(&size, header.data() + 5, sizeof size);
    tooLarge = static_cast<qsizetype>(size) > maxFrameBytes;
    if (tooLarge || left - headerBytes < static_cast<qsizetype>(size)) {
        return std::nullopt;
    }
    frame.content = buffer.sliced(at + headerBytes, static_cast<qsizetype>(size));
    at += headerBytes + static_cast<qsizetype>(size);
    return frame;
}

std::optional<Frame> takeFrame(QByteArray &buffer, bool &tooLarge)
{
    qsizetype at = 0;
    std::optional<Frame> frame = takeFrameAt(buffer, at, tooLarge);
    buffer.remove(0, at);
    return frame;
}

} // namespace greenroom
