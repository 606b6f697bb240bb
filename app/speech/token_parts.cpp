#include "speech/token_parts.h"

#include <QMap>
#include <QRegularExpression>

#include <optional>

namespace greenroom {

namespace {

using Ways = QList<QStringList>;

QStringList words(const char *text) { return QString::fromLatin1(text).split(u' '); }

/// Signs that are said. The plus of "C++" is said twice.
const QMap<QChar, Ways> &signs()
{
    static const QMap<QChar, Ways> map{{u'+', {words("plus"), words("and")}},
                                       {u'&', {words("and")}},
                                       {u'%', {words("percent"), words("per cent")}},
                                       {u'@', {words("at")}},
                                       {u'=', {words("equals"), words("is")}},
                                       {u'#', {words("number"), words("sharp"), words("hash")}},
                                       {u'$', {words("dollars"), words("dollar")}},
                                       {QChar(0x20AC), {words("euros"), words("euro")}},
                                       {QChar(0xA3), {words("pounds"), words("pound")}},
                                       {QChar(0xB0), {words("degrees"), words("degree")}},
                                       {QChar(0xD7), {words("times"), words("by")}},
                                       {u'<', {words("less than"), words("under")}},
                                       {u'>', {words("greater than"), words("over"), words("more than")}},
                                       {u'~', {words("about"), words("around")}}};
    return map;
}

/// Units right behind a number, by their exact letters first, then in lower case.
Ways unitWays(const QString &unit)
{
    static const QMap<QString, Ways> map{{QStringLiteral("ms"), {words("milliseconds"), words("millisecond"), words("MS")}},
                                         {QStringLiteral("us"), {words("microseconds")}},
                                         {QStringLiteral("\u00B5s"), {words("microseconds")}},
                                         {QStringLiteral("ns"), {words("nanoseconds")}},
                                         {QStringLiteral("s"), {words("seconds"), words("second"), words("S")}},
                                         {QStringLiteral("sec"), {words("seconds")}},
                                         {QStringLiteral("min"), {words("minutes"), words("minute")}},
                                         {QStringLiteral("h"), {words("hours"), words("hour"), words("H")}},
                                         {QStringLiteral("hrs"), {words("hours")}},
                                         {QStringLiteral("k"), {words("K"), words("thousand")}},
                                         {QStringLiteral("K"), {words("K"), words("thousand")}},
                                         {QStringLiteral("m"), {words("million"), words("meters"), words("M")}},
                                         {QStringLiteral("M"), {words("million"), words("M"), words("mega")}},
                                         {QStringLiteral("B"), {words("billion"), words("bytes"), words("B")}},
                                         {QStringLiteral("bn"), {words("billion")}},
                                         {QStringLiteral("x"), {words("times"), words("X")}},
                                         {QStringLiteral("X"), {words("times"), words("X")}},
                                         {QStringLiteral("xx"), {words("XX"), words("hundreds"), words("hundred")}},
                                         {QStringLiteral("kb"), {words("kilobytes"), words("KB"), words("K")}},
                                         {QStringLiteral("mb"), {words("megabytes"), words("megabyte"), words("MB"), words("megs")}},
                                         {QStringLiteral("gb"), {words("gigabytes"), words("gigabyte"), words("GB"), words("gigs")}},
                                         {QStringLiteral("tb"), {words("terabytes"), words("terabyte"), words("TB")}},
                                         {QStringLiteral("kib"), {words("kilobytes")}},
                                         {QStringLiteral("mib"), {words("megabytes")}},
                                         {QStringLiteral("gib"), {words("gigabytes")}},
                                         {QStringLiteral("hz"), {words("hertz")}},
                                         {QStringLiteral("khz"), {words("kilohertz")}},
                                         {QStringLiteral("mhz"), {words("megahertz")}},
                                         {QStringLiteral("ghz"), {words("gigahertz")}},
                                         {QStringLiteral("km"), {words("kilometers"), words("K")}},
                                         {QStringLiteral("kg"), {words("kilograms"), words("kilos")}},
                                         {QStringLiteral("am"), {words("AM")}},
                                         {QStringLiteral("pm"), {words("PM")}}};
    const auto exact = map.constFind(unit);
    return exact != map.constEnd() ? *exact : map.value(unit.toLower());
}

/// Decomposes letters with accents and drops what is not ASCII; curly apostrophes become straight.
QString plain(const QString &text)
{
    QString result;
    for (const QChar character : text.normalized(QString::NormalizationForm_KD)) {
        if (character == QChar(0x2019) || character == QChar(0x2018))
            result.append(u'\'');
        else if (character == QChar(0x2010) || character == QChar(0x2011) || character == QChar(0x2212))
            result.append(u'-');
        else if (character.category() != QChar::Mark_NonSpacing)
            result.append(character);
    }
    return result;
}

bool divides(QChar character)
{
    return character == u'-' || character == u'/' || character == u'\\' || character == u'_' || character == u'|' || character == u'(' ||
           character == u'[' || character == u'{' || character == QChar(0x2026);
}

/// "OpenAPI" -> Open, API; "GitHub" -> Git, Hub; "iPhones" stays.
QStringList caseParts(const QString &letters)
{
    static const QRegularExpression part(QStringLiteral("[A-Z]+s?(?![a-z])|[A-Z]?[a-z']+|[A-Z]+(?=[A-Z][a-z])|[A-Z]"));
    QStringList parts;
    auto matches = part.globalMatch(letters);
    while (matches.hasNext())
        parts.append(matches.next().captured(0));
    return parts;
}

/// The parts of a piece without dividers.
class PieceReader
{
public:
    PieceReader(const QString &piece, const std::function<bool(const QString &)> &known)
        : m_piece(piece)
        , m_known(known)
    {}

    QList<QList<TokenPart>> read()
    {
        // Several tokens come of a change of case; all else of a piece is said in one token.
        while (m_position < m_piece.size())
            readNext();
        closeToken();
        return m_tokens;
    }

private:
    void readNext()
    {
        static const QRegularExpression number(QStringLiteral("(?:[0-9]{1,3}(?:,[0-9]{3})+|[0-9]+)(?:\\.[0-9]+)?(?:(?:st|nd|rd|th)\\b)?"));
        static const QRegularExpression letters(QStringLiteral("[A-Za-z\u00B5][A-Za-z'\u00B5]*"));
        const QRegularExpressionMatch digits =
            number.match(m_piece, m_position, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (digits.hasMatch()) {
            m_position = digits.capturedEnd();
            addNumber(digits.captured(0));
            return;
        }
        const QRegularExpressionMatch word =
            letters.match(m_piece, m_position, QRegularExpression::NormalMatch, QRegularExpression::AnchorAtOffsetMatchOption);
        if (word.hasMatch()) {
            m_position = word.capturedEnd();
            addLetters(word.captured(0));
            return;
        }
        addSign(m_piece.at(m_position++));
    }

    void addNumber(const QString &text)
    {
        m_token.append({TokenPart::Kind::Number, text, {}});
        // "$5" is said "five dollars".
        if (m_money) {
            m_token.append(*m_money);
            m_money.reset();
        }
    }

    void addLetters(QString text)
    {
        while (text.startsWith(u'\'') || text.endsWith(u'\''))
            text = text.startsWith(u'\'') ? text.mid(1) : text.chopped(1);
        if (text.isEmpty())
            return;
        const bool behindNumber = !m_token.isEmpty() && m_token.last().kind == TokenPart::Kind::Number;
        if (const Ways ways = behindNumber ? unitWays(text) : Ways{}; !ways.isEmpty()) {
            m_token.append({TokenPart::Kind::Sign, text, ways});
            return;
        }
        const QStringList parts = m_known(text) ? QStringList{text} : caseParts(text);
        for (qsizetype index = 0; index < parts.size(); ++index) {
            if (index > 0)
                closeToken();
            m_token.append({TokenPart::Kind::Letters, parts.at(index), {}});
        }
    }

    void addSign(QChar sign)
    {
        const bool inside = m_position > 1 && m_position < m_piece.size();
        if (sign == u'.' && inside && m_piece.at(m_position).isLetter()) {
            // "node.js", "example.com": the dot may be said.
            m_token.append({TokenPart::Kind::Sign, QStringLiteral("."), {words("dot"), {}}});
            return;
        }
        if (sign == u'.' && inside && m_piece.at(m_position).isDigit()) {
            m_token.append({TokenPart::Kind::Sign, QStringLiteral("."), {words("point"), words("dot"), {}}});
            return;
        }
        if (sign == u'.' && m_position == 1 && m_piece.size() > 1 && m_piece.at(1).isUpper()) {
            m_token.append({TokenPart::Kind::Sign, QStringLiteral("."), {words("dot")}});
            return;
        }
        const auto found = signs().constFind(sign);
        if (found == signs().constEnd())
            return;
        const TokenPart part{TokenPart::Kind::Sign, sign, *found};
        const bool money = sign == u'$' || sign == QChar(0x20AC) || sign == QChar(0xA3);
        if (money && m_token.isEmpty())
            m_money = part;
        else
            m_token.append(part);
    }

    void closeToken()
    {
        if (!m_token.isEmpty())
            m_tokens.append(m_token);
        m_token.clear();
    }

    QString m_piece;
    const std::function<bool(const QString &)> &m_known;
    qsizetype m_position = 0;
    QList<TokenPart> m_token;
    std::optional<TokenPart> m_money;
    QList<QList<TokenPart>> m_tokens;
};

/// "e.g.", "i.e.", "U.S.": the words or letters behind the dots.
QString withoutInnerDots(const QString &text)
{
    static const QRegularExpression dotted(QStringLiteral("^(?:[A-Za-z]\\.){2,}$|^(?:[A-Za-z]\\.)+[A-Za-z]$"));
    QString bare = text;
    while (!bare.isEmpty() && (bare.endsWith(u',') || bare.endsWith(u')') || bare.endsWith(u':') || bare.endsWith(u';')))
        bare.chop(1);
    if (!dotted.match(bare).hasMatch())
        return text;
    return bare.remove(u'.').toUpper();
}

QString expanded(const QString &word)
{
    static const QMap<QString, QString> map{{QStringLiteral("vs"), QStringLiteral("versus")},
                                            {QStringLiteral("etc"), QStringLiteral("etcetera")},
                                            {QStringLiteral("mr"), QStringLiteral("mister")},
                                            {QStringLiteral("mrs"), QStringLiteral("missus")},
                                            {QStringLiteral("dr"), QStringLiteral("doctor")},
                                            {QStringLiteral("k8s"), QStringLiteral("kubernetes")},
                                            {QStringLiteral("i18n"), QStringLiteral("internationalization")},
                                            {QStringLiteral("w/o"), QStringLiteral("without")},
                                            {QStringLiteral("w/"), QStringLiteral("with")}};
    QString bare = word.toLower();
    while (!bare.isEmpty() && !bare.back().isLetterOrNumber() && bare != QLatin1String("w/"))
        bare.chop(1);
    return map.value(bare, word);
}

} // namespace

QList<QList<TokenPart>> tokenParts(const QString &countedWord, const std::function<bool(const QString &)> &known)
{
    const QString text = expanded(withoutInnerDots(plain(countedWord)));
    QList<QList<TokenPart>> tokens;
    QString piece;
    for (qsizetype index = 0; index <= text.size(); ++index) {
        // A colon divides words, and the hours of a time from its minutes.
        if (index < text.size() && !divides(text[index]) && text[index] != u':') {
            piece.append(text[index]);
            continue;
        }
        tokens += PieceReader(piece, known).read();
        piece.clear();
    }
    return tokens;
}

} // namespace greenroom
