#include "qml_rules.h"

#include "source_text.h"

#include <QRegularExpression>

namespace greenroom::layering {

namespace {

QRegularExpression pattern(const char *text) { return QRegularExpression(QString::fromLatin1(text), QRegularExpression::MultilineOption); }

void findAll(const QRegularExpression &names, const SourceFile &file, const QString &text, const QString &message, QList<Breach> &breaches)
{
    for (auto matches = names.globalMatch(text); matches.hasNext();) {
        const QRegularExpressionMatch match = matches.next();
        breaches.append(
            {file.path, lineAt(text, match.capturedStart()), QStringLiteral("%1: %2").arg(match.captured().simplified(), message)});
    }
}

/// Whether a person reads words in it: markup, style sheets and what stands on keys are the same in every language.
bool isProse(QString literal)
{
    static const QRegularExpression key(QStringLiteral("^(?:Ctrl|Alt|Shift)(?:\\+\\S+)+$"));
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    static const QRegularExpression word(QStringLiteral("\\p{L}{2}"));
    literal.remove(tag);
    return word.match(literal).hasMatch() && !key.match(literal).hasMatch() && !literal.contains(u'{') && !literal.contains(u'}');
}

/// A literal with a word in it, given to a property that is read by a person: directly, as a branch of a condition, or glued on.
void findTexts(const SourceFile &file, const QString &text, QList<Breach> &breaches)
{
    // A binding has no space before its colon; the second half of a condition has.
    static const QRegularExpression binding = pattern(
        R"re((?<![\w.])((?:\w+\.)*(?:text|title|subtitle|label|caption|hint|message|placeholderText|description|name|heading|summary|detail|sentence)):(.*)$)re");
    static const QRegularExpression literal = pattern(R"re((?:^|[:?+]|\|\||\?\?|return)[ \t]*"((?:[^"\\]|\\.)*)")re");
    for (auto bindings = binding.globalMatch(text); bindings.hasNext();) {
        const QRegularExpressionMatch line = bindings.next();
        // A name of an accessible item is spoken; any other name is an identifier.
        if (line.captured(1) == QLatin1StringView("name"))
            continue;
        const QRegularExpressionMatchIterator literals = literal.globalMatch(line.captured(2));
        for (auto each = literals; each.hasNext();) {
            const QRegularExpressionMatch found = each.next();
            if (isProse(found.captured(1)))
                breaches.append({file.path, lineAt(text, line.capturedStart(1)),
                                 QStringLiteral("\"%1\": a text goes through qsTr").arg(found.captured(1))});
        }
    }
}

} // namespace

QList<Breach> qmlBreaches(const SourceFile &file)
{
    static const QRegularExpression hexColour = pattern(R"re(["']#[0-9a-fA-F]{3,8}["'])re");
    static const QRegularExpression namedColour = pattern(R"re(\b\w*[cC]olor[ \t]*:[^\n]*?"(?!transparent")[a-z]+")re");
    static const QRegularExpression madeColour = pattern(R"re(\bQt\.(?:rgba|hsla|hsva)[ \t]*\([ \t]*[0-9.]+[ \t]*,)re");
    static const QRegularExpression size = pattern(R"re(\bfont\.(?:pixelSize|pointSize)[ \t]*:[ \t]*[0-9])re");
    static const QRegularExpression duration = pattern(R"re(\bduration[ \t]*:[ \t]*[1-9])re");
    static const QRegularExpression style = pattern(R"re(^[ \t]*import[ \t]+QtQuick\.Controls(?!\.Basic\b).*$)re");
    static const QRegularExpression network = pattern(R"re(\bXMLHttpRequest\b|\bWebSocket\b|\bQtWebEngine\b|\bQtNetwork\b)re");

    QList<Breach> breaches;
    const QString text = blanked(file.text, Blank::Comments);
    findAll(style, file, text, QStringLiteral("our components are drawn over the Basic style: import QtQuick.Controls.Basic"), breaches);
    findAll(network, file, text, QStringLiteral("Greenroom opens no network connection"), breaches);
    if (file.path.startsWith(QLatin1StringView("qml/theme/")))
        return breaches;
    const QString fromTheme = QStringLiteral("comes from Theme.qml");
    for (const QRegularExpression &each : {hexColour, namedColour, madeColour, size, duration})
        findAll(each, file, text, fromTheme, breaches);
    findTexts(file, text, breaches);
    return breaches;
}

QList<Breach> paintedColourBreaches(const SourceFile &file)
{
    static const QRegularExpression colour = pattern(R"re("#[0-9a-fA-F]{6,8}"|\bQColor[ \t]*[({][ \t]*(?:0x|[0-9]+[ \t]*,))re");
    static const QRegularExpression namedColour =
        pattern(R"re(\bQt::(?:white|black|red|green|blue|gray|yellow|cyan|magenta|dark\w+|lightGray)\b)re");
    const QString message = QStringLiteral("a painted item is given its colours by the theme");
    QList<Breach> breaches;
    const QString text = blanked(file.text, Blank::Comments);
    findAll(colour, file, text, message, breaches);
    // In a header a named colour is what a property holds before the theme's binding arrives.
    if (!file.path.endsWith(QLatin1StringView(".h")))
        findAll(namedColour, file, text, message, breaches);
    return breaches;
}

} // namespace greenroom::layering
