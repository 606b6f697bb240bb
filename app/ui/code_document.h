#pragma once

#include "code_edits.h"

#include <QObject>
#include <QPointF>
#include <QPointer>
#include <QQuickTextDocument>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// What the code editor does beyond a plain text field: where the cursor is, the bracket that matches, and edits that keep the indentation.
/// Each edit is one step of the document's own undo.
class CodeDocument : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *textDocument READ textDocument WRITE setTextDocument NOTIFY textDocumentChanged)
    Q_PROPERTY(qreal lineHeight READ lineHeight WRITE setLineHeight NOTIFY lineHeightChanged)
    Q_PROPERTY(int cursorPosition READ cursorPosition WRITE setCursorPosition NOTIFY cursorMoved)
    Q_PROPERTY(int line READ line NOTIFY cursorMoved)
    Q_PROPERTY(int column READ column NOTIFY cursorMoved)
    Q_PROPERTY(int lineCount READ lineCount NOTIFY lineCountChanged)
    Q_PROPERTY(int bracket READ bracket NOTIFY cursorMoved)
    Q_PROPERTY(int bracketMatch READ bracketMatch NOTIFY cursorMoved)

public:
    explicit CodeDocument(QObject *parent = nullptr)
        : QObject(parent)
    {}

    [[nodiscard]] QQuickTextDocument *textDocument() const { return m_textDocument; }
    void setTextDocument(QQuickTextDocument *document);
    /// The height of every line, pixels.
    [[nodiscard]] qreal lineHeight() const { return m_lineHeight; }
    void setLineHeight(qreal height);
    [[nodiscard]] int cursorPosition() const { return m_cursorPosition; }
    void setCursorPosition(int position);
    /// Line and column of the cursor, from 1.
    [[nodiscard]] int line() const { return m_line; }
    [[nodiscard]] int column() const { return m_column; }
    [[nodiscard]] int lineCount() const { return m_lineCount; }
    /// The bracket beside the cursor and the one that belongs to it; -1 when there is no pair.
    [[nodiscard]] int bracket() const { return m_bracket; }
    [[nodiscard]] int bracketMatch() const { return m_bracketMatch; }

    /// Puts a text in, with nothing to undo.
    Q_INVOKABLE void load(const QString &text);
    /// Replaces the whole text in one undoable step.
    Q_INVOKABLE void replaceAll(const QString &text);

    // Each returns the selection afterwards as (anchor, cursor).
    Q_INVOKABLE QPointF newLine(int start, int end);
    Q_INVOKABLE QPointF indent(int start, int end);
    Q_INVOKABLE QPointF unindent(int start, int end);
    Q_INVOKABLE QPointF backspace(int cursor);
    Q_INVOKABLE QPointF closeBrace(int start, int end);

    /// The position of a line and column, both from 1 and drawn into the text.
    Q_INVOKABLE [[nodiscard]] int positionOf(int line, int column) const;
    /// The position where a line begins, from 1.
    Q_INVOKABLE [[nodiscard]] int lineStart(int line) const;

signals:
    void textDocumentChanged();
    void lineHeightChanged();
    void cursorMoved();
    void lineCountChanged();

private:
    [[nodiscard]] QTextDocument *document() const { return m_textDocument ? m_textDocument->textDocument() : nullptr; }
    [[nodiscard]] QString text() const;
    QPointF apply(const CodeEdit &edit);
    void contentsChanged();
    void setLineHeights();
    void findBrackets();

    QPointer<QQuickTextDocument> m_textDocument;
    qreal m_lineHeight = 0;
    int m_cursorPosition = 0;
    int m_line = 1;
    int m_column = 1;
    int m_lineCount = 1;
    int m_bracket = -1;
    int m_bracketMatch = -1;
    bool m_heightsQueued = false;
};

} // namespace greenroom
