#include "code_highlighter.h"

#include <QTextCharFormat>
#include <QTextDocument>

namespace greenroom {

namespace {

constexpr int codeBlock = 0;
constexpr int commentBlock = 1;
constexpr int firstRawBlock = 2;

} // namespace

CodeHighlighter::CodeHighlighter(QObject *parent)
    : QSyntaxHighlighter(parent)
{
    // A theme changes all colours at once: one pass is enough.
    connect(this, &CodeHighlighter::coloursChanged, this, &CodeHighlighter::queueRehighlight);
}

void CodeHighlighter::setTextDocument(QQuickTextDocument *document)
{
    if (m_textDocument == document)
        return;
    m_textDocument = document;
    setDocument(document ? document->textDocument() : nullptr);
    emit textDocumentChanged();
}

void CodeHighlighter::highlightBlock(const QString &text)
{
    const ScannedLine scanned = scanCodeLine(text, stateOf(previousBlockState()));
    for (const CodeToken &token : scanned.tokens) {
        const QColor ink = colour(token.kind);
        if (ink.isValid())
            setFormat(static_cast<int>(token.start), static_cast<int>(token.length), ink);
    }
    setCurrentBlockState(blockStateOf(scanned.end));
    markMatches(text);
}

QColor CodeHighlighter::colour(CodeTokenKind kind) const
{
    switch (kind) {
    case CodeTokenKind::Keyword:
        return m_keyword;
    case CodeTokenKind::Type:
        return m_type;
    case CodeTokenKind::Function:
        return m_function;
    case CodeTokenKind::Number:
        return m_number;
    case CodeTokenKind::String:
        return m_string;
    case CodeTokenKind::Comment:
        return m_comment;
    case CodeTokenKind::Bracket:
        break;
    }
    return {};
}

CodeState CodeHighlighter::stateOf(int blockState) const
{
    if (blockState == commentBlock)
        return {CodeState::Mode::BlockComment, {}};
    if (blockState >= firstRawBlock && blockState - firstRawBlock < m_rawDelimiters.size())
        return {CodeState::Mode::RawString, m_rawDelimiters.at(blockState - firstRawBlock)};
    return {};
}

int CodeHighlighter::blockStateOf(const CodeState &state)
{
    if (state.mode == CodeState::Mode::Code)
        return codeBlock;
    if (state.mode == CodeState::Mode::BlockComment)
        return commentBlock;
    if (!m_rawDelimiters.contains(state.rawDelimiter))
        m_rawDelimiters.append(state.rawDelimiter);
    return firstRawBlock + static_cast<int>(m_rawDelimiters.indexOf(state.rawDelimiter));
}

void CodeHighlighter::markMatches(const QString &text)
{
    if (m_pattern.isEmpty())
        return;
    const Qt::CaseSensitivity sensitivity = m_matchCase ? Qt::CaseSensitive : Qt::CaseInsensitive;
    for (qsizetype at = text.indexOf(m_pattern, 0, sensitivity); at >= 0;
         at = text.indexOf(m_pattern, at + m_pattern.size(), sensitivity)) {
        for (qsizetype place = at; place < at + m_pattern.size(); ++place) {
            QTextCharFormat with = format(static_cast<int>(place));
            with.setBackground(m_matchGround);
            setFormat(static_cast<int>(place), 1, with);
        }
    }
}

void CodeHighlighter::queueRehighlight()
{
    if (m_queued)
        return;
    m_queued = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_queued = false;
            rehighlight();
        },
        Qt::QueuedConnection);
}

} // namespace greenroom
