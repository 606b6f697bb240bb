#include "catalog/notes_labels.h"

#include "catalog/markdown_document.h"

#include <algorithm>

namespace greenroom {
namespace {

constexpr qsizetype mostLabelLength = 60;
constexpr qsizetype mostPlainLabelLength = 28;

bool isColon(QChar character) { return character == u':' || character == u'：'; }

bool isBlankOrMark(QChar character)
{
    // Pictures are surrogates or symbols; they decorate a label.
    return character.isSpace() || character.isSurrogate() || character.isSymbol() || character == u'\uFE0F' || character == u'\u200D' ||
           character == u'•';
}

/// Words a plain label may not hold: with these it is a sentence.
bool looksLikeLabel(QStringView text)
{
    if (text.isEmpty() || text.size() > mostPlainLabelLength)
        return false;
    int words = 1;
    for (const QChar character : text) {
        if (QStringView(u",，。.;；!！?？`<>|=\"“”").contains(character))
            return false;
        words += character == u' ' ? 1 : 0;
    }
    return words <= 5;
}

/// A lead in bold or italic marks: what they enclose is the label.
std::optional<Lead> markedLead(QStringView line)
{
    const QChar mark = line.front();
    const qsizetype width = line.size() > 1 && line.at(1) == mark ? 2 : 1;
    if (line.size() <= width || line.at(width).isSpace() || (width == 2 && line.size() > 3 && line.at(2) == mark))
        return std::nullopt;
    const qsizetype end = line.indexOf(width == 2 ? QString(2, mark) : QString(mark), width);
    if (end <= width || end - width > 200)
        return std::nullopt;
    Lead lead;
    lead.bold = width == 2;
    lead.label = line.sliced(width, end - width).trimmed().toString();
    QStringView rest = line.sliced(end + width).trimmed();
    if (!lead.label.isEmpty() && isColon(lead.label.back())) {
        lead.colon = true;
        lead.label = lead.label.chopped(1).trimmed();
    } else if (!rest.isEmpty() && isColon(rest.front())) {
        lead.colon = true;
        rest = rest.sliced(1).trimmed();
    } else if (!rest.isEmpty() && QStringView(u"（(").contains(rest.front())) {
        // "**脚本**（约 60 秒）：…": the bracket belongs to the label.
        const qsizetype close = rest.indexOf(rest.front() == u'（' ? u'）' : u')');
        if (close > 0 && (close + 1 == rest.size() || isColon(rest.at(close + 1)))) {
            lead.label += rest.first(close + 1).toString();
            lead.colon = close + 1 < rest.size();
            rest = rest.sliced(std::min(close + 2, rest.size())).trimmed();
        }
    }
    lead.rest = rest.toString();
    if (lead.label.isEmpty())
        return std::nullopt;
    return lead;
}

/// "**Q: what is it?**" or "Q：…": a plain lead before a colon.
std::optional<Lead> plainLead(QStringView line)
{
    for (qsizetype at = 0; at < line.size() && at <= mostLabelLength; ++at) {
        if (!isColon(line.at(at)))
            continue;
        const QStringView label = line.first(at).trimmed();
        const bool isAddress = line.at(at) == u':' && at + 2 < line.size() && line.at(at + 1) == u'/' && line.at(at + 2) == u'/';
        const bool isTime = line.at(at) == u':' && at > 0 && at + 1 < line.size() && line.at(at - 1).isDigit() && line.at(at + 1).isDigit();
        if (isAddress || isTime || !looksLikeLabel(withoutBrackets(label.toString())))
            return std::nullopt;
        return Lead{label.toString(), line.sliced(at + 1).trimmed().toString(), false, true};
    }
    return std::nullopt;
}

} // namespace

QString withoutBrackets(const QString &text)
{
    if (std::none_of(text.begin(), text.end(), [](QChar character) { return QStringView(u"(（[【〔)）]】〕").contains(character); }))
        return text;
    QString kept;
    int depth = 0;
    for (const QChar character : text) {
        if (QStringView(u"(（[【〔").contains(character))
            ++depth;
        else if (QStringView(u")）]】〕").contains(character))
            depth = std::max(0, depth - 1);
        else if (depth == 0)
            kept += character;
    }
    return kept;
}

std::optional<Lead> leadOf(QStringView line)
{
    line = line.trimmed();
    while (!line.isEmpty() && isBlankOrMark(line.front()) && line.front() != u'`' && line.front() != u'<' && line.front() != u'=')
        line = line.sliced(1);
    if (line.isEmpty())
        return std::nullopt;
    if (line.front() == u'*' || line.front() == u'_')
        return markedLead(line);
    return plainLead(line);
}

QString plainLabel(const QString &label)
{
    QString text;
    for (const QChar character : withoutBrackets(label)) {
        if (character.isLetterOrNumber() || character == u'+' || character == u'-')
            text += character.toLower();
        else if (!text.endsWith(u' '))
            text += u' ';
    }
    // Numbering: "step 2 -", "第 2 步", "1.2", "题 a".
    text = text.trimmed();
    while (!text.isEmpty() && (text.front().isDigit() || text.front() == u' ' || text.front() == u'-'))
        text.remove(0, 1);
    return text.trimmed();
}

QString inlinePlain(const QString &markdown)
{
    const bool marked =
        std::any_of(markdown.begin(), markdown.end(), [](QChar character) { return QStringView(u"*_`[<&\\~!#").contains(character); });
    return marked ? markdownToPlain(markdown).simplified() : markdown.simplified();
}

QStringList enumeration(const QString &text)
{
    const auto split = [&text](QStringView separators) {
        QStringList parts;
        QString part;
        int depth = 0;
        bool code = false;
        for (const QChar character : text) {
            if (character == u'`')
                code = !code;
            else if (QStringView(u"(（[【“").contains(character))
                ++depth;
            else if (QStringView(u")）]】”").contains(character))
                depth = std::max(0, depth - 1);
            if (!code && depth == 0 && separators.contains(character)) {
                parts.append(part.trimmed());
                part.clear();
            } else {
                part += character;
            }
        }
        parts.append(part.trimmed());
        parts.removeAll(QString());
        return parts;
    };
    for (const QStringView separators : {QStringView(u"、；;"), QStringView(u"，,")}) {
        QStringList parts = split(separators);
        if (parts.size() > 1) {
            while (!parts.last().isEmpty() && QStringView(u"。.;；").contains(parts.last().back()))
                parts.last().chop(1);
            return parts;
        }
    }
    return split(u"、");
}

} // namespace greenroom
