#include "code_document.h"

#include "code_scanner.h"

#include <QTextBlock>
#include <QTextCursor>
#include <QTextDocument>

#include <algorithm>

namespace greenroom {

void CodeDocument::setTextDocument(QQuickTextDocument *document)
{
    if (m_textDocument == document)
        return;
    if (QTextDocument *before = this->document())
        before->disconnect(this);
    m_textDocument = document;
    if (QTextDocument *now = this->document())
        connect(now, &QTextDocument::contentsChanged, this, &CodeDocument::contentsChanged);
    contentsChanged();
    emit textDocumentChanged();
}

void CodeDocument::setLineHeight(qreal height)
{
    if (qFuzzyCompare(m_lineHeight, height))
        return;
    m_lineHeight = height;
    setLineHeights();
    emit lineHeightChanged();
}

void CodeDocument::setCursorPosition(int position)
{
    m_cursorPosition = position;
    if (const QTextDocument *texts = document()) {
        const QTextBlock block = texts->findBlock(position);
        m_line = block.isValid() ? block.blockNumber() + 1 : 1;
        m_column = block.isValid() ? position - block.position() + 1 : 1;
    }
    findBrackets();
    emit cursorMoved();
}

void CodeDocument::load(const QString &text)
{
    QTextDocument *texts = document();
    if (!texts)
        return;
    // Switching undo off also forgets the steps of the text before.
    texts->setUndoRedoEnabled(false);
    texts->setPlainText(text);
    setLineHeights();
    texts->setUndoRedoEnabled(true);
    texts->setModified(false);
}

void CodeDocument::replaceAll(const QString &text)
{
    const CodeEdit all{0, this->text().size(), text, 0, 0};
    apply(all);
}

QPointF CodeDocument::newLine(int start, int end) { return apply(newLineEdit(text(), start, end)); }

QPointF CodeDocument::indent(int start, int end) { return apply(indentEdit(text(), start, end)); }

QPointF CodeDocument::unindent(int start, int end) { return apply(unindentEdit(text(), start, end)); }

QPointF CodeDocument::backspace(int cursor) { return apply(backspaceEdit(text(), cursor)); }

QPointF CodeDocument::closeBrace(int start, int end) { return apply(closingBraceEdit(text(), start, end)); }

int CodeDocument::positionOf(int line, int column) const
{
    const QTextDocument *texts = document();
    if (!texts)
        return 0;
    const QTextBlock block = texts->findBlockByNumber(std::clamp(line, 1, texts->blockCount()) - 1);
    return block.position() + std::clamp(column - 1, 0, block.length() - 1);
}

int CodeDocument::lineStart(int line) const { return positionOf(line, 1); }

QString CodeDocument::text() const
{
    const QTextDocument *texts = document();
    return texts ? texts->toPlainText() : QString();
}

QPointF CodeDocument::apply(const CodeEdit &edit)
{
    QTextDocument *texts = document();
    if (!texts)
        return {};
    QTextCursor cursor(texts);
    cursor.beginEditBlock();
    cursor.setPosition(static_cast<int>(edit.position));
    cursor.setPosition(static_cast<int>(edit.position + edit.removed), QTextCursor::KeepAnchor);
    cursor.insertText(edit.inserted);
    cursor.endEditBlock();
    return QPointF(static_cast<int>(edit.anchor), static_cast<int>(edit.cursor));
}

void CodeDocument::contentsChanged()
{
    const QTextDocument *texts = document();
    const int count = texts ? texts->blockCount() : 1;
    if (count != m_lineCount) {
        m_lineCount = count;
        emit lineCountChanged();
    }
    findBrackets();
    emit cursorMoved();
    if (m_heightsQueued || m_lineHeight <= 0)
        return;
    // Pasted lines come with a height of their own. A document must not be changed while it tells of a change.
    m_heightsQueued = true;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_heightsQueued = false;
            setLineHeights();
        },
        Qt::QueuedConnection);
}

void CodeDocument::setLineHeights()
{
    QTextDocument *texts = document();
    if (!texts || m_lineHeight <= 0)
        return;
    QTextBlockFormat format;
    format.setLineHeight(m_lineHeight, QTextBlockFormat::FixedHeight);
    QTextCursor cursor(texts);
    bool editing = false;
    for (QTextBlock block = texts->begin(); block.isValid(); block = block.next()) {
        if (qFuzzyCompare(block.blockFormat().lineHeight(), m_lineHeight))
            continue;
        if (!editing)
            cursor.joinPreviousEditBlock();
        editing = true;
        cursor.setPosition(block.position());
        cursor.mergeBlockFormat(format);
    }
    if (editing)
        cursor.endEditBlock();
}

void CodeDocument::findBrackets()
{
    m_bracket = -1;
    m_bracketMatch = -1;
    const QTextDocument *texts = document();
    if (!texts)
        return;
    for (const int position : {m_cursorPosition, m_cursorPosition - 1}) {
        if (position < 0 || position >= texts->characterCount() || !QStringLiteral("(){}[]").contains(texts->characterAt(position)))
            continue;
        const qsizetype match = matchingBracket(text(), position);
        if (match < 0)
            continue;
        m_bracket = position;
        m_bracketMatch = static_cast<int>(match);
        return;
    }
}

} // namespace greenroom
