#include "exchange/html_tokens.h"

#include <QHash>

namespace greenroom {

namespace {

const QHash<QString, char16_t> &namedEntities()
{
    static const QHash<QString, char16_t> names{
        {QStringLiteral("amp"), u'&'},         {QStringLiteral("lt"), u'<'},          {QStringLiteral("gt"), u'>'},
        {QStringLiteral("quot"), u'"'},        {QStringLiteral("apos"), u'\''},       {QStringLiteral("nbsp"), u' '},
        {QStringLiteral("copy"), u'\u00a9'},   {QStringLiteral("reg"), u'\u00ae'},    {QStringLiteral("deg"), u'\u00b0'},
        {QStringLiteral("plusmn"), u'\u00b1'}, {QStringLiteral("micro"), u'\u00b5'},  {QStringLiteral("middot"), u'\u00b7'},
        {QStringLiteral("frac12"), u'\u00bd'}, {QStringLiteral("times"), u'\u00d7'},  {QStringLiteral("divide"), u'\u00f7'},
        {QStringLiteral("laquo"), u'\u00ab'},  {QStringLiteral("raquo"), u'\u00bb'},  {QStringLiteral("eacute"), u'\u00e9'},
        {QStringLiteral("egrave"), u'\u00e8'}, {QStringLiteral("agrave"), u'\u00e0'}, {QStringLiteral("auml"), u'\u00e4'},
        {QStringLiteral("ouml"), u'\u00f6'},   {QStringLiteral("uuml"), u'\u00fc'},   {QStringLiteral("Auml"), u'\u00c4'},
        {QStringLiteral("Ouml"), u'\u00d6'},   {QStringLiteral("Uuml"), u'\u00dc'},   {QStringLiteral("szlig"), u'\u00df'},
        {QStringLiteral("alpha"), u'\u03b1'},  {QStringLiteral("beta"), u'\u03b2'},   {QStringLiteral("lambda"), u'\u03bb'},
        {QStringLiteral("mu"), u'\u03bc'},     {QStringLiteral("pi"), u'\u03c0'},     {QStringLiteral("sigma"), u'\u03c3'},
        {QStringLiteral("ndash"), u'\u2013'},  {QStringLiteral("mdash"), u'\u2014'},  {QStringLiteral("lsquo"), u'\u2018'},
        {QStringLiteral("rsquo"), u'\u2019'},  {QStringLiteral("ldquo"), u'\u201c'},  {QStringLiteral("rdquo"), u'\u201d'},
        {QStringLiteral("bull"), u'\u2022'},   {QStringLiteral("hellip"), u'\u2026'}, {QStringLiteral("euro"), u'\u20ac'},
        {QStringLiteral("trade"), u'\u2122'},  {QStringLiteral("larr"), u'\u2190'},   {QStringLiteral("uarr"), u'\u2191'},
        {QStringLiteral("rarr"), u'\u2192'},   {QStringLiteral("darr"), u'\u2193'},   {QStringLiteral("rArr"), u'\u21d2'},
        {QStringLiteral("sum"), u'\u2211'},    {QStringLiteral("infin"), u'\u221e'},  {QStringLiteral("asymp"), u'\u2248'},
        {QStringLiteral("ne"), u'\u2260'},     {QStringLiteral("le"), u'\u2264'},     {QStringLiteral("ge"), u'\u2265'},
        {QStringLiteral("ensp"), u' '},        {QStringLiteral("emsp"), u' '},        {QStringLiteral("thinsp"), u' '},
        {QStringLiteral("zwnj"), u'\u200c'},   {QStringLiteral("zwj"), u'\u200d'},
    };
    return names;
}

/// The text an entity's name stands for; empty for an unknown one.
QString entityText(const QString &name)
{
    if (!name.startsWith(u'#')) {
        const auto found = namedEntities().constFind(name);
        return found == namedEntities().constEnd() ? QString() : QString(QChar(*found));
    }
    bool read = false;
    const bool hexadecimal = name.startsWith(QLatin1StringView("#x"), Qt::CaseInsensitive);
    const uint code = hexadecimal ? name.mid(2).toUInt(&read, 16) : name.mid(1).toUInt(&read, 10);
    if (!read || code == 0 || code > 0x10ffff || (code >= 0xd800 && code < 0xe000))
        return {};
    if (code == 0xa0)
        return QStringLiteral(" ");
    const char32_t character = code;
    return QString::fromUcs4(&character, 1);
}

bool isNameCharacter(QChar character)
{
    return character.isLetterOrNumber() || character == u'-' || character == u'_' || character == u':';
}

class Tokenizer
{
public:
    explicit Tokenizer(const QString &html)
        : m_html(html)
    {}

    QList<HtmlToken> run()
    {
        while (m_at < m_html.size()) {
            const qsizetype open = m_html.indexOf(u'<', m_at);
            if (open < 0 || !startsTag(open)) {
                const qsizetype end = open < 0 ? m_html.size() : open + 1;
                text(end);
                continue;
            }
            text(open);
            if (m_html.mid(open, 2) == QLatin1StringView("<!") || m_html.mid(open, 2) == QLatin1StringView("<?"))
                skipDeclaration();
            else
                tag();
        }
        return m_tokens;
    }

private:
    [[nodiscard]] bool startsTag(qsizetype open) const
    {
        const QChar next = open + 1 < m_html.size() ? m_html.at(open + 1) : QChar();
        const QChar after = open + 2 < m_html.size() ? m_html.at(open + 2) : QChar();
        return next == u'!' || next == u'?' || next.isLetter() || (next == u'/' && after.isLetter());
    }

    void text(qsizetype end)
    {
        if (end <= m_at)
            return;
        const QString words = withoutEntities(m_html.mid(m_at, end - m_at));
        if (!m_tokens.isEmpty() && m_tokens.last().kind == HtmlToken::Kind::Text && m_tokens.last().end == m_at) {
            m_tokens.last().text += words;
            m_tokens.last().end = end;
        } else {
            m_tokens.append({HtmlToken::Kind::Text, {}, words, {}, m_at, end});
        }
        m_at = end;
    }

    void skipDeclaration()
    {
        const bool comment = m_html.mid(m_at, 4) == QLatin1StringView("<!--");
        const qsizetype end = comment ? m_html.indexOf(QLatin1StringView("-->"), m_at + 4) : m_html.indexOf(u'>', m_at);
        m_at = end < 0 ? m_html.size() : end + (comment ? 3 : 1);
    }

    void tag()
    {
        HtmlToken token;
        token.start = m_at++;
        if (m_html.at(m_at) == u'/') {
            token.kind = HtmlToken::Kind::Close;
            ++m_at;
        } else {
            token.kind = HtmlToken::Kind::Open;
        }
        token.name = name();
        while (m_at < m_html.size() && m_html.at(m_at) != u'>')
            attribute(token);
        m_at = std::min(m_at + 1, m_html.size());
        token.end = m_at;
        const bool skipped = token.name == QLatin1StringView("script") || token.name == QLatin1StringView("style");
        if (skipped && token.kind == HtmlToken::Kind::Open)
            skipTo(token.name);
        else if (!skipped)
            m_tokens.append(token);
    }

    QString name()
    {
        const qsizetype start = m_at;
        while (m_at < m_html.size() && isNameCharacter(m_html.at(m_at)))
            ++m_at;
        return m_html.mid(start, m_at - start).toLower();
    }

    void attribute(HtmlToken &token)
    {
        const QString key = name();
        if (key.isEmpty()) {
            ++m_at;
            return;
        }
        QString value;
        if (m_at < m_html.size() && m_html.at(m_at) == u'=') {
            ++m_at;
            value = attributeValue();
        }
        if (!token.attributes.contains(key))
            token.attributes.insert(key, withoutEntities(value));
    }

    QString attributeValue()
    {
        const QChar quote = m_at < m_html.size() ? m_html.at(m_at) : QChar();
        if (quote == u'"' || quote == u'\'') {
            const qsizetype end = m_html.indexOf(quote, m_at + 1);
            const qsizetype stop = end < 0 ? m_html.size() : end;
            const QString value = m_html.mid(m_at + 1, stop - m_at - 1);
            m_at = std::min(stop + 1, m_html.size());
            return value;
        }
        const qsizetype start = m_at;
        while (m_at < m_html.size() && !m_html.at(m_at).isSpace() && m_html.at(m_at) != u'>')
            ++m_at;
        return m_html.mid(start, m_at - start);
    }

    void skipTo(const QString &closing)
    {
        const qsizetype end = m_html.indexOf(QStringLiteral("</") + closing, m_at, Qt::CaseInsensitive);
        const qsizetype close = end < 0 ? -1 : m_html.indexOf(u'>', end);
        m_at = close < 0 ? m_html.size() : close + 1;
    }

    const QString &m_html;
    qsizetype m_at = 0;
    QList<HtmlToken> m_tokens;
};

} // namespace

QList<HtmlToken> htmlTokens(const QString &html) { return Tokenizer(html).run(); }

QString withoutEntities(const QString &text)
{
    qsizetype at = text.indexOf(u'&');
    if (at < 0)
        return text;
    constexpr qsizetype longestName = 10;
    QString read = text.left(at);
    while (at < text.size()) {
        if (text.at(at) == u'&') {
            const qsizetype end = text.indexOf(u';', at + 1);
            const QString decoded = end > at && end - at <= longestName ? entityText(text.mid(at + 1, end - at - 1)) : QString();
            if (!decoded.isEmpty()) {
                read += decoded;
                at = end + 1;
                continue;
            }
        }
        read += text.at(at++);
    }
    return read;
}

QList<HtmlBlock> topLevelDivs(const QString &html)
{
    QList<HtmlBlock> blocks;
    int depth = 0;
    qsizetype from = 0;
    QString cssClass;
    const auto between = [&](qsizetype end) {
        const QString words = html.mid(from, end - from).trimmed();
        if (!words.isEmpty())
            blocks.append({{}, words});
    };
    const QList<HtmlToken> tokens = htmlTokens(html);
    for (const HtmlToken &token : tokens) {
        if (token.name != QLatin1StringView("div") || token.kind == HtmlToken::Kind::Text)
            continue;
        if (token.kind == HtmlToken::Kind::Open && depth++ == 0) {
            between(token.start);
            cssClass = token.attributes.value(QStringLiteral("class"));
            from = token.end;
        } else if (token.kind == HtmlToken::Kind::Close && depth > 0 && --depth == 0) {
            blocks.append({cssClass, html.mid(from, token.start - from).trimmed()});
            from = token.end;
        }
    }
    if (depth > 0)
        blocks.append({cssClass, html.mid(from).trimmed()});
    else
        between(html.size());
    return blocks;
}

} // namespace greenroom
