#include "catalog/notes_drills.h"

#include <algorithm>

namespace greenroom {
namespace {

const QStringList &arrows()
{
    static const QStringList all{QStringLiteral("-->"), QStringLiteral("->"), QStringLiteral("=>"), QStringLiteral("→"),
                                 QStringLiteral("⇒"),   QStringLiteral("➜"),  QStringLiteral("⟶"),  QStringLiteral("==>")};
    return all;
}

/// The first arrow of a text, outside quotes, with its length; (-1, 0) when there is none.
std::pair<qsizetype, qsizetype> arrowIn(const QString &text)
{
    QChar quote;
    for (qsizetype at = 0; at < text.size(); ++at) {
        const QChar character = text.at(at);
        if (!quote.isNull()) {
            quote = character == quote ? QChar() : quote;
            continue;
        }
        if (character == u'"' || character == u'\'') {
            quote = text.indexOf(character, at + 1) > 0 ? character : QChar();
            continue;
        }
        for (const QString &arrow : arrows())
            if (QStringView(text).sliced(at).startsWith(arrow))
                return {at, arrow.size()};
    }
    return {-1, 0};
}

QString bare(QString text)
{
    text = text.trimmed();
    while (!text.isEmpty() && QStringView(u"；;。，、").contains(text.back()))
        text.chop(1);
    text = text.trimmed();
    if (text.size() >= 2 && text.startsWith(u'`') && text.endsWith(u'`') && text.count(u'`') == 2)
        text = text.mid(1, text.size() - 2);
    return text.remove(u'`').trimmed();
}

/// The code spans of a text.
QStringList codeSpans(const QString &text)
{
    QStringList spans;
    for (qsizetype at = text.indexOf(u'`'); at >= 0; at = text.indexOf(u'`', at)) {
        const qsizetype end = text.indexOf(u'`', at + 1);
        if (end < 0)
            break;
        spans.append(text.mid(at + 1, end - at - 1));
        at = end + 1;
    }
    return spans;
}

/// Words in front of the input: "样例 1：", "Case 2:".
QString withoutCaseName(const QString &text)
{
    const std::optional<Lead> lead = leadOf(text);
    if (!lead || !lead->colon || lead->rest.isEmpty())
        return text;
    const bool name = roleOf(lead->label, RoleContext::Drill) == Role::Cases || plainLabel(lead->label) == QLatin1String("case") ||
                      plainLabel(lead->label) == QStringLiteral("输入") || plainLabel(lead->label) == QLatin1String("input");
    return name ? lead->rest : text;
}

/// "Input: …, Output: …" in one text.
std::optional<NotesCase> namedCase(const QString &text)
{
    for (const auto &[in, out] :
         {std::pair{QStringLiteral("input"), QStringLiteral("output")}, std::pair{QStringLiteral("input"), QStringLiteral("expected")},
          std::pair{QStringLiteral("输入"), QStringLiteral("输出")}, std::pair{QStringLiteral("输入"), QStringLiteral("期望")}}) {
        const qsizetype begin = text.indexOf(in, 0, Qt::CaseInsensitive);
        const qsizetype end = text.indexOf(out, begin + 1, Qt::CaseInsensitive);
        if (begin < 0 || end < 0)
            continue;
        const auto behindColon = [](const QString &part) {
            qsizetype at = 0;
            while (at < part.size() && part.at(at) != u':' && part.at(at) != u'：' && part.at(at) != u'=')
                ++at;
            return bare(QString(part.mid(at + 1)).remove(QStringLiteral("**")));
        };
        QString input = behindColon(text.mid(begin, end - begin));
        while (!input.isEmpty() && QStringView(u",，;；").contains(input.back()))
            input.chop(1);
        const QString expected = behindColon(text.mid(end).section(u'\n', 0, 0));
        if (!input.isEmpty() && !expected.isEmpty())
            return NotesCase{input, expected};
    }
    return std::nullopt;
}

std::optional<NotesCase> arrowCase(const QString &text)
{
    const auto [at, length] = arrowIn(text);
    if (at <= 0)
        return std::nullopt;
    const QString input = bare(withoutCaseName(text.left(at)));
    const QString expected = bare(text.mid(at + length));
    if (input.isEmpty() || expected.isEmpty())
        return std::nullopt;
    return NotesCase{input, expected};
}

/// The pieces of one line, each with an arrow of its own; the line itself when it cannot be cut so.
QStringList pieces(const QString &line)
{
    const QStringList spans = codeSpans(line);
    const auto hasArrow = [](const QString &text) { return arrowIn(text).first > 0; };
    if (spans.size() > 1 && std::all_of(spans.begin(), spans.end(), hasArrow))
        return spans;
    for (const QStringView separators : {QStringView(u"；;"), QStringView(u"、"), QStringView(u"，"), QStringView(u"|")}) {
        QStringList parts;
        QString part;
        for (const QChar character : line) {
            if (separators.contains(character)) {
                parts.append(part);
                part.clear();
            } else {
                part += character;
            }
        }
        parts.append(part);
        parts.removeIf([](const QString &text) { return text.trimmed().isEmpty(); });
        if (parts.size() > 1 && std::all_of(parts.begin(), parts.end(), hasArrow))
            return parts;
    }
    if (spans.size() == 1 && hasArrow(spans.first()))
        return spans;
    return {line};
}

} // namespace

QList<NotesCase> casesIn(const QString &text)
{
    QList<NotesCase> cases;
    for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts)) {
        for (const QString &piece : pieces(line))
            if (const std::optional<NotesCase> found = arrowCase(piece))
                cases.append(*found);
    }
    if (cases.isEmpty())
        if (const std::optional<NotesCase> found = namedCase(text))
            cases.append(*found);
    return cases;
}

} // namespace greenroom
