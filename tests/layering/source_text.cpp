#include "source_text.h"

#include <QRegularExpression>

namespace greenroom::layering {

namespace {

void blankOut(QString &text, qsizetype from, qsizetype to)
{
    for (qsizetype index = from; index < to; ++index)
        if (text[index] != u'\n')
            text[index] = u' ';
}

bool startsComment(const QString &token) { return token.startsWith(u"//") || token.startsWith(u"/*"); }

} // namespace

QString blanked(const QString &source, Blank what)
{
    // Whichever starts first wins: a comment holds no string, and a string no comment. The third kind is a raw string.
    static const QRegularExpression token(
        QStringLiteral(R"re(//[^\n]*|/\*.*?\*/|R"([^()\s\\]*)\(.*?\)\1"|"(?:[^"\\\n]|\\.)*"|'(?:[^'\\\n]|\\.)*')re"),
        QRegularExpression::DotMatchesEverythingOption);
    QString text = source;
    for (auto matches = token.globalMatch(source); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        if (startsComment(match.captured()))
            blankOut(text, match.capturedStart(), match.capturedEnd());
        else if (what == Blank::CommentsAndStrings)
            blankOut(text, match.capturedStart() + 1, match.capturedEnd() - 1);
    }
    return text;
}

} // namespace greenroom::layering
