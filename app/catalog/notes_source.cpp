#include "catalog/notes_source.h"

#include <QCoreApplication>
#include <QStringDecoder>

#include <algorithm>

namespace greenroom {
namespace {

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

/// How much of a text is UTF-8 of more than one byte, and how much cannot be.
struct Utf8Census
{
    qsizetype good = 0;
    qsizetype bad = 0;
    qsizetype firstBad = -1;
};

/// The length of the UTF-8 sequence at a lead byte; 0 when it is none or does not fit.
qsizetype sequenceLength(const QByteArray &bytes, qsizetype at)
{
    const auto lead = static_cast<unsigned char>(bytes.at(at));
    const qsizetype length = lead >= 0xC2 && lead < 0xE0 ? 2 : lead >= 0xE0 && lead < 0xF0 ? 3 : lead >= 0xF0 && lead < 0xF5 ? 4 : 0;
    if (length == 0 || at + length > bytes.size())
        return 0;
    for (qsizetype next = 1; next < length; ++next)
        if ((static_cast<unsigned char>(bytes.at(at + next)) & 0xC0) != 0x80)
            return 0;
    return length;
}

Utf8Census census(const QByteArray &bytes)
{
    Utf8Census found;
    for (qsizetype at = 0; at < bytes.size();) {
        if (static_cast<unsigned char>(bytes.at(at)) < 0x80) {
            ++at;
            continue;
        }
        const qsizetype length = sequenceLength(bytes, at);
        if (length > 0) {
            ++found.good;
            at += length;
        } else {
            if (found.bad++ == 0)
                found.firstBad = at;
            ++at;
        }
    }
    return found;
}

/// The text in a named encoding, or nothing when some byte does not belong to it.
std::optional<QString> decoded(const char *name, const QByteArray &bytes)
{
    QStringDecoder decoder(name, QStringDecoder::Flag::Stateless);
    if (!decoder.isValid())
        return std::nullopt;
    const QString text = decoder.decode(bytes);
    return decoder.hasError() || text.contains(QChar(QChar::ReplacementCharacter)) ? std::nullopt : std::optional<QString>(text);
}

} // namespace

NotesSource::NotesSource(const QByteArray &bytes)
{
    decode(bytes);
    unifyLineEnds();
    removeNulBytes();
    m_starts.push_back(0);
    for (qsizetype at = m_utf8.indexOf('\n'); at >= 0; at = m_utf8.indexOf('\n', at + 1))
        m_starts.push_back(at + 1);
    if (m_starts.back() != m_utf8.size())
        m_starts.push_back(m_utf8.size());
}

void NotesSource::decode(QByteArray bytes)
{
    m_encoding = QStringLiteral("UTF-8");
    if (bytes.startsWith("\xEF\xBB\xBF"))
        bytes.remove(0, 3);
    if (bytes.startsWith("\xFF\xFE") || bytes.startsWith("\xFE\xFF")) {
        QStringDecoder decoder(QStringDecoder::Utf16);
        const QString text = decoder.decode(bytes);
        m_encoding = QStringLiteral("UTF-16");
        m_warnings.append({0, translated(QT_TRANSLATE_NOOP("greenroom", "This file is UTF-16; it was read as such."))});
        m_utf8 = text.toUtf8();
        return;
    }
    const Utf8Census found = census(bytes);
    if (found.bad == 0) {
        m_utf8 = bytes;
        return;
    }
    // Text of another encoding hardly ever holds valid sequences by chance; a UTF-8 file with a broken byte is full of them.
    const bool brokenUtf8 = found.good > found.bad;
    const std::optional<QString> chinese = brokenUtf8 ? std::nullopt : decoded("GBK", bytes);
    if (chinese) {
        m_encoding = QStringLiteral("GBK");
        m_utf8 = chinese->toUtf8();
        m_warnings.append({0, translated(QT_TRANSLATE_NOOP("greenroom", "This file is GBK, not UTF-8; it was converted on reading."))});
    } else if (brokenUtf8) {
        const int line = int(std::count(bytes.begin(), bytes.begin() + found.firstBad, '\n')) + 1;
        m_utf8 = QString::fromUtf8(bytes).toUtf8();
        m_warnings.append(
            {line, translated(QT_TRANSLATE_NOOP("greenroom", "Some bytes here are not UTF-8; each is shown as a replacement mark."))});
    } else {
        m_encoding = QStringLiteral("ISO-8859-1");
        m_utf8 = QString::fromLatin1(bytes).toUtf8();
        m_warnings.append({0, translated(QT_TRANSLATE_NOOP("greenroom", "This file is neither UTF-8 nor GBK; it was read as Latin-1."))});
    }
}

void NotesSource::unifyLineEnds()
{
    if (!m_utf8.contains('\r'))
        return;
    qsizetype to = 0;
    char *data = m_utf8.data();
    for (qsizetype from = 0; from < m_utf8.size(); ++from) {
        if (data[from] != '\r')
            data[to++] = data[from];
        else if (from + 1 == m_utf8.size() || data[from + 1] != '\n')
            data[to++] = '\n';
    }
    m_utf8.truncate(to);
}

void NotesSource::removeNulBytes()
{
    const qsizetype first = m_utf8.indexOf('\0');
    if (first < 0)
        return;
    const int line = int(std::count(m_utf8.begin(), m_utf8.begin() + first, '\n')) + 1;
    m_utf8.removeIf([](char byte) { return byte == '\0'; });
    m_warnings.append({line, translated(QT_TRANSLATE_NOOP("greenroom", "There are NUL bytes from here on; they were left out."))});
}

QByteArrayView NotesSource::lines(int first, int last) const
{
    first = std::max(first, 1);
    last = std::min(last, lineCount());
    if (first > last)
        return {};
    const qsizetype begin = m_starts[size_t(first) - 1];
    return QByteArrayView(m_utf8).sliced(begin, m_starts[size_t(last)] - begin);
}

QByteArrayView NotesSource::line(int number) const
{
    QByteArrayView view = lines(number, number);
    return view.endsWith('\n') ? view.chopped(1) : view;
}

QByteArrayView NotesSource::strippedLine(int number, int column, bool isFirst) const
{
    const QByteArrayView view = line(number);
    const qsizetype most = std::min<qsizetype>(column - 1, view.size());
    if (isFirst)
        return view.sliced(most);
    qsizetype cut = 0;
    while (cut < most && (view.at(cut) == ' ' || view.at(cut) == '\t' || view.at(cut) == '>'))
        ++cut;
    return view.sliced(cut);
}

QString NotesSource::text(int first, int last, int column) const
{
    QByteArray joined;
    for (int number = first; number <= last; ++number) {
        if (number > first)
            joined += '\n';
        joined.append(strippedLine(number, column, number == first));
    }
    // Only the ends: blanks at the start of the first line belong to indented code.
    while (joined.endsWith('\n') || joined.endsWith(' ') || joined.endsWith('\t'))
        joined.chop(1);
    qsizetype begin = 0;
    while (begin < joined.size() && joined.at(begin) == '\n')
        ++begin;
    return QString::fromUtf8(QByteArrayView(joined).sliced(begin));
}

} // namespace greenroom
