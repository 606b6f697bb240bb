#include "exchange/markdown_escape.h"

#include <QRegularExpression>

namespace greenroom {

namespace {

bool isAsciiPunctuation(QChar character)
{
    const char16_t code = character.unicode();
    return (code >= u'!' && code <= u'/') || (code >= u':' && code <= u'@') || (code >= u'[' && code <= u'`') ||
           (code >= u'{' && code <= u'~');
}

bool startsEntity(const QString &text, qsizetype at)
{
    static const QRegularExpression entity(QStringLiteral("\\G&(#[0-9]{1,7}|#[xX][0-9a-fA-F]{1,6}|[A-Za-z][A-Za-z0-9]{1,31});"));
    return entity.match(text, at).hasMatch();
}

/// Whether the character at `at` would act as a mark.
bool isMark(const QString &text, qsizetype at)
{
    const QChar before = at > 0 ? text.at(at - 1) : QChar(u' ');
    const QChar after = at + 1 < text.size() ? text.at(at + 1) : QChar(u' ');
    switch (text.at(at).unicode()) {
    case u'\\':
        return isAsciiPunctuation(after);
    case u'`':
    case u'[':
        return true;
    case u'*':
        return !(before.isSpace() && after.isSpace());
    case u'_':
        return !(before.isLetterOrNumber() && after.isLetterOrNumber()) && !(before.isSpace() && after.isSpace());
    case u'~':
        return before == u'~' || after == u'~';
    case u'<':
        return after.isLetter() || after == u'/' || after == u'!' || after == u'?';
    case u'&':
        return startsEntity(text, at);
    default:
        return false;
    }
}

} // namespace

QString escapedInline(const QString &text)
{
    QString escaped;
    escaped.reserve(text.size() + 8);
    for (qsizetype at = 0; at < text.size(); ++at) {
        if (isMark(text, at))
            escaped += u'\\';
        escaped += text.at(at);
    }
    return escaped;
}

QString escapedLineStart(const QString &line)
{
    static const QRegularExpression marker(QStringLiteral("^(#{1,6}|[-+*])(\\s|$)"));
    static const QRegularExpression number(QStringLiteral("^(\\d{1,9})([.)])(\\s|$)"));
    static const QRegularExpression rule(QStringLiteral("^(=+|[-_*|: ]{3,}|[|:-]+)\\s*$"));
    if (line.startsWith(u'>') || marker.match(line).hasMatch() || rule.match(line).hasMatch())
        return u'\\' + line;
    if (const QRegularExpressionMatch found = number.match(line); found.hasMatch())
        return found.captured(1) + u'\\' + line.mid(found.capturedEnd(1));
    return line;
}

} // namespace greenroom
