#include "exchange/anki_template.h"

#include <QRegularExpression>
#include <QSet>

namespace greenroom {

namespace {

const QRegularExpression &replacementPattern()
{
    static const QRegularExpression pattern(QStringLiteral("\\{\\{([^{}#^/][^{}]*)\\}\\}"));
    return pattern;
}

/// "text:Front" names the field Front.
QString fieldName(const QString &replacement) { return replacement.section(u':', -1).trimmed(); }

/// Whether a replacement shows its field: not an input box, not a hint, not a voice.
bool shows(const QString &replacement)
{
    static const QSet<QString> silent{QStringLiteral("type"), QStringLiteral("hint"), QStringLiteral("tts"), QStringLiteral("tts-voices")};
    const QStringList filters = replacement.split(u':');
    for (const QString &filter : filters.mid(0, filters.size() - 1)) {
        if (silent.contains(filter.trimmed().section(u' ', 0, 0)))
            return false;
    }
    return true;
}

bool isSpecial(const QString &name)
{
    static const QSet<QString> names{QStringLiteral("FrontSide"), QStringLiteral("Tags"),    QStringLiteral("Type"),
                                     QStringLiteral("Deck"),      QStringLiteral("Subdeck"), QStringLiteral("CardFlag"),
                                     QStringLiteral("Card"),      QStringLiteral("CardID")};
    return names.contains(name);
}

/// Keeps or drops the innermost sections, until there is none left.
QString withoutSections(QString side, const QHash<QString, QString> &fields)
{
    static const QRegularExpression section(
        QStringLiteral("\\{\\{([#^])\\s*([^{}]+?)\\s*\\}\\}((?:(?!\\{\\{[#^/]).)*)\\{\\{/\\s*\\2\\s*\\}\\}"),
        QRegularExpression::DotMatchesEverythingOption);
    constexpr int mostSections = 200;
    for (int count = 0; count < mostSections; ++count) {
        const QRegularExpressionMatch found = section.match(side);
        if (!found.hasMatch())
            break;
        const bool filled = !fields.value(found.captured(2)).trimmed().isEmpty();
        const bool kept = filled == (found.captured(1) == u'#');
        side.replace(found.capturedStart(), found.capturedLength(), kept ? found.captured(3) : QString());
    }
    static const QRegularExpression leftover(QStringLiteral("\\{\\{[#^/][^{}]*\\}\\}"));
    return side.remove(leftover);
}

/// One gap that is being read.
struct Gap
{
    int number = 0;
    QString text;
};

QString closedGap(const Gap &gap, int number, ClozeSide side)
{
    const qsizetype separator = gap.text.indexOf(QLatin1StringView("::"));
    const QString word = separator < 0 ? gap.text : gap.text.left(separator);
    const QString hint = separator < 0 ? QString() : gap.text.mid(separator + 2);
    if (gap.number != number)
        return word;
    if (side == ClozeSide::Answer)
        return QStringLiteral("<b>") + word + QStringLiteral("</b>");
    return u'[' + (hint.isEmpty() ? QStringLiteral("…") : hint) + u']';
}

} // namespace

QString filledTemplate(const QString &side, const QHash<QString, QString> &fields)
{
    const QString sections = withoutSections(side, fields);
    QString filled;
    qsizetype from = 0;
    for (auto matches = replacementPattern().globalMatch(sections); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        filled += sections.mid(from, match.capturedStart() - from);
        if (shows(match.captured(1)))
            filled += fields.value(fieldName(match.captured(1)));
        from = match.capturedEnd();
    }
    return filled + sections.mid(from);
}

QStringList shownFields(const QString &side)
{
    QStringList names;
    for (auto matches = replacementPattern().globalMatch(side); matches.hasNext();) {
        const QString replacement = matches.next().captured(1);
        const QString name = fieldName(replacement);
        if (shows(replacement) && !isSpecial(name) && !names.contains(name))
            names.append(name);
    }
    return names;
}

QString clozeField(const QString &side)
{
    static const QRegularExpression pattern(QStringLiteral("\\{\\{(?:[^{}]*:)?cloze:([^{}]+)\\}\\}"));
    return fieldName(pattern.match(side).captured(1));
}

QString clozeText(const QString &html, int number, ClozeSide side)
{
    static const QRegularExpression opening(QStringLiteral("\\G\\{\\{c(\\d{1,6})::"));
    constexpr qsizetype deepest = 20;
    QList<Gap> open;
    QString text;
    const auto append = [&](const QString &words) { (open.isEmpty() ? text : open.last().text) += words; };
    for (qsizetype at = 0; at < html.size();) {
        const QRegularExpressionMatch starts = html.at(at) == u'{' ? opening.match(html, at) : QRegularExpressionMatch();
        if (starts.hasMatch() && open.size() < deepest) {
            open.append(Gap{starts.captured(1).toInt(), {}});
            at = starts.capturedEnd();
        } else if (!open.isEmpty() && html.mid(at, 2) == QLatin1StringView("}}")) {
            const Gap gap = open.takeLast();
            append(closedGap(gap, number, side));
            at += 2;
        } else {
            append(html.mid(at++, 1));
        }
    }
    while (!open.isEmpty()) {
        const Gap gap = open.takeLast(); // never closed: plain text
        append(gap.text);
    }
    return text;
}

} // namespace greenroom
