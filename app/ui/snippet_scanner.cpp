#include "snippet_scanner.h"

#include <QHash>
#include <QSet>

namespace greenroom {

namespace {

/// What tells the pieces of a language apart, as far as a reader needs colours.
struct Grammar
{
    QSet<QString> keywords;
    QString lineComment;
    QString blockOpen;
    QString blockClose;
    QString quotes = QStringLiteral("\"'");
    Qt::CaseSensitivity keywordCase = Qt::CaseSensitive;
};

QSet<QString> wordSet(const char *words)
{
    const QStringList list = QString::fromLatin1(words).split(u' ');
    return {list.begin(), list.end()};
}

Grammar braces(const char *words, const QString &quotes = QStringLiteral("\"'"))
{
    return {wordSet(words), QStringLiteral("//"), QStringLiteral("/*"), QStringLiteral("*/"), quotes, Qt::CaseSensitive};
}

Grammar hashed(const char *words) { return {wordSet(words), QStringLiteral("#"), {}, {}, QStringLiteral("\"'"), Qt::CaseSensitive}; }

const QHash<QString, Grammar> &grammars()
{
    static const QHash<QString, Grammar> all{
        {QStringLiteral("java"),
         braces("abstract assert boolean break byte case catch char class const continue default do double else enum extends final finally "
                "float for if implements import instanceof int interface long native new null package permits private protected public "
                "record return sealed short static strictfp super switch synchronized this throw throws transient true false try var void "
                "volatile while yield")},
        {QStringLiteral("kotlin"),
         braces(
             "as break by class companion const continue data do else enum false final for fun if import in inline interface internal is "
             "it lateinit null object open override package private protected public return sealed super suspend this throw true try "
             "typealias val var when while")},
        {QStringLiteral("javascript"),
         braces("abstract as async await boolean break case catch class const continue default delete do else enum export extends false "
                "finally for from function if implements import in instanceof interface let new null number of private protected public "
                "readonly return static string super switch this throw true try type typeof undefined var void while yield",
                QStringLiteral("\"'`"))},
        {QStringLiteral("go"),
         braces(
             "any bool break byte case chan const continue default defer else error fallthrough false float64 for func go goto if import "
             "int int64 interface map nil package range return rune select string struct switch true type uint var",
             QStringLiteral("\"'`"))},
        {QStringLiteral("rust"),
         braces(
             "as async await bool break const continue crate dyn else enum extern false fn for if impl in let loop match mod move mut pub "
             "ref return self Self static str struct super trait true type unsafe use usize where while i32 i64 u32 u64 f64",
             QStringLiteral("\""))},
        {QStringLiteral("csharp"),
         braces(
             "abstract as async await base bool break case catch class const continue decimal default delegate do double else enum event "
             "false finally for foreach get if in int interface internal is long namespace new null object out override params private "
             "protected public readonly record ref return sealed set static string struct switch this throw true try typeof using var "
             "virtual void while yield")},
        {QStringLiteral("json"), braces("true false null", QStringLiteral("\""))},
        {QStringLiteral("python"),
         hashed(
             "and as assert async await break class continue def del elif else except False finally for from global if import in is lambda "
             "match None nonlocal not or pass raise return self True try while with yield")},
        {QStringLiteral("bash"),
         hashed("case do done elif else esac export fi for function if in local return set then until while echo exit source sudo")},
        {QStringLiteral("yaml"), hashed("true false null yes no on off")},
        {QStringLiteral("ruby"),
         hashed("begin class def do else elsif end ensure false if module nil rescue return self then true unless while")},
        {QStringLiteral("docker"), hashed("ADD ARG CMD COPY ENTRYPOINT ENV EXPOSE FROM HEALTHCHECK LABEL RUN USER VOLUME WORKDIR")},
        {QStringLiteral("sql"),
         Grammar{
             wordSet("add all alter and as asc begin between by case commit constraint create cross default delete desc distinct drop else "
                     "end exists explain foreign from full group having if in index inner insert into is join key left like limit lock not "
                     "null offset on or order outer over partition primary references right rollback select set table then "
                     "transaction union unique update using values view when where with"),
             QStringLiteral("--"), QStringLiteral("/*"), QStringLiteral("*/"), QStringLiteral("'\""), Qt::CaseInsensitive}},
    };
    return all;
}

QString plainName(const QString &language)
{
    static const QHash<QString, QString> otherNames{
        {QStringLiteral("kt"), QStringLiteral("kotlin")},         {QStringLiteral("js"), QStringLiteral("javascript")},
        {QStringLiteral("jsx"), QStringLiteral("javascript")},    {QStringLiteral("ts"), QStringLiteral("javascript")},
        {QStringLiteral("tsx"), QStringLiteral("javascript")},    {QStringLiteral("typescript"), QStringLiteral("javascript")},
        {QStringLiteral("golang"), QStringLiteral("go")},         {QStringLiteral("rs"), QStringLiteral("rust")},
        {QStringLiteral("cs"), QStringLiteral("csharp")},         {QStringLiteral("c#"), QStringLiteral("csharp")},
        {QStringLiteral("py"), QStringLiteral("python")},         {QStringLiteral("python3"), QStringLiteral("python")},
        {QStringLiteral("sh"), QStringLiteral("bash")},           {QStringLiteral("shell"), QStringLiteral("bash")},
        {QStringLiteral("zsh"), QStringLiteral("bash")},          {QStringLiteral("yml"), QStringLiteral("yaml")},
        {QStringLiteral("toml"), QStringLiteral("yaml")},         {QStringLiteral("ini"), QStringLiteral("yaml")},
        {QStringLiteral("properties"), QStringLiteral("yaml")},   {QStringLiteral("rb"), QStringLiteral("ruby")},
        {QStringLiteral("dockerfile"), QStringLiteral("docker")}, {QStringLiteral("mysql"), QStringLiteral("sql")},
        {QStringLiteral("postgresql"), QStringLiteral("sql")},    {QStringLiteral("json5"), QStringLiteral("json")}};
    const QString name = language.section(u' ', 0, 0).toLower();
    return otherNames.value(name, name);
}

/// Reads lines in one of the grammars.
class GrammarScanner
{
public:
    explicit GrammarScanner(const Grammar &grammar)
        : m_grammar(grammar)
    {}

    QList<CodeToken> line(const QString &text)
    {
        m_tokens.clear();
        m_text = text;
        for (m_at = 0; m_at < m_text.size();)
            step();
        return m_tokens;
    }

private:
    void step()
    {
        const QStringView rest = QStringView(m_text).sliced(m_at);
        const QChar letter = m_text.at(m_at);
        if (m_inBlock || (!m_grammar.blockOpen.isEmpty() && rest.startsWith(m_grammar.blockOpen)))
            return block();
        if (rest.startsWith(m_grammar.lineComment) && beginsComment())
            return add(CodeTokenKind::Comment, m_text.size());
        if (m_grammar.quotes.contains(letter))
            return quoted(letter);
        if (letter.isDigit() || letter.isLetter() || letter == u'_')
            return word();
        ++m_at;
    }
    // In a shell or in YAML a # inside a word is no comment.
    [[nodiscard]] bool beginsComment() const { return m_grammar.lineComment != u'#' || m_at == 0 || m_text.at(m_at - 1).isSpace(); }
    void block()
    {
        const qsizetype from = m_inBlock ? m_at : m_at + m_grammar.blockOpen.size();
        const qsizetype close = m_text.indexOf(m_grammar.blockClose, from);
        m_inBlock = close < 0;
        add(CodeTokenKind::Comment, close < 0 ? m_text.size() : close + m_grammar.blockClose.size());
    }
    void quoted(QChar quote)
    {
        qsizetype end = m_at + 1;
        for (; end < m_text.size() && m_text.at(end) != quote; ++end) {
            if (m_text.at(end) == u'\\')
                ++end;
        }
        add(CodeTokenKind::String, std::min(end + 1, m_text.size()));
    }
    void word()
    {
        qsizetype end = m_at;
        while (end < m_text.size() && (m_text.at(end).isLetterOrNumber() || m_text.at(end) == u'_' || isPoint(end)))
            ++end;
        const QString text = m_text.mid(m_at, end - m_at);
        const bool keyword = m_grammar.keywords.contains(m_grammar.keywordCase == Qt::CaseInsensitive ? text.toLower() : text);
        if (text.at(0).isDigit())
            add(CodeTokenKind::Number, end);
        else if (keyword)
            add(CodeTokenKind::Keyword, end);
        else if (end < m_text.size() && m_text.at(end) == u'(')
            add(CodeTokenKind::Function, end);
        else if (text.at(0).isUpper() && text != text.toUpper())
            add(CodeTokenKind::Type, end);
        else
            m_at = end;
    }
    [[nodiscard]] bool isPoint(qsizetype at) const { return m_text.at(at) == u'.' && m_text.at(m_at).isDigit(); }
    void add(CodeTokenKind kind, qsizetype end)
    {
        m_tokens.append({kind, m_at, end - m_at});
        m_at = end;
    }

    const Grammar &m_grammar;
    QString m_text;
    qsizetype m_at = 0;
    bool m_inBlock = false;
    QList<CodeToken> m_tokens;
};

QList<QList<CodeToken>> scanCpp(const QStringList &lines)
{
    QList<QList<CodeToken>> scanned;
    CodeState state;
    for (const QString &line : lines) {
        const ScannedLine read = scanCodeLine(line, state);
        scanned.append(read.tokens);
        state = read.end;
    }
    return scanned;
}

bool looksLikeBraces(const QStringList &lines)
{
    const auto ends = [](const QString &line) { return line.endsWith(u';') || line.endsWith(u'{') || line.endsWith(u'}'); };
    return std::any_of(lines.begin(), lines.end(), ends);
}

} // namespace

QList<QList<CodeToken>> scanSnippet(const QStringList &lines, const QString &language)
{
    const QString name = plainName(language);
    static const QSet<QString> cpp{QStringLiteral("c"),   QStringLiteral("h"),   QStringLiteral("cc"), QStringLiteral("cpp"),
                                   QStringLiteral("c++"), QStringLiteral("cxx"), QStringLiteral("hpp")};
    if (cpp.contains(name) || (name.isEmpty() && looksLikeBraces(lines)))
        return scanCpp(lines);
    const auto grammar = grammars().constFind(name);
    QList<QList<CodeToken>> scanned;
    if (grammar == grammars().constEnd())
        return QList<QList<CodeToken>>(lines.size());
    GrammarScanner scanner(*grammar);
    for (const QString &line : lines)
        scanned.append(scanner.line(line));
    return scanned;
}

} // namespace greenroom
