#pragma once

#include "code_scanner.h"

#include <QColor>
#include <QPointer>
#include <QQuickTextDocument>
#include <QSyntaxHighlighter>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// Colours C++ in a text document, and lays a ground behind what the find bar looks for. The colours come from the theme.
class CodeHighlighter : public QSyntaxHighlighter
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *textDocument READ textDocument WRITE setTextDocument NOTIFY textDocumentChanged)
    Q_PROPERTY(QColor keyword MEMBER m_keyword NOTIFY coloursChanged)
    Q_PROPERTY(QColor type MEMBER m_type NOTIFY coloursChanged)
    Q_PROPERTY(QColor functionName MEMBER m_function NOTIFY coloursChanged)
    Q_PROPERTY(QColor number MEMBER m_number NOTIFY coloursChanged)
    Q_PROPERTY(QColor string MEMBER m_string NOTIFY coloursChanged)
    Q_PROPERTY(QColor comment MEMBER m_comment NOTIFY coloursChanged)
    Q_PROPERTY(QColor matchGround MEMBER m_matchGround NOTIFY coloursChanged)
    Q_PROPERTY(QString pattern MEMBER m_pattern NOTIFY coloursChanged)
    Q_PROPERTY(bool matchCase MEMBER m_matchCase NOTIFY coloursChanged)

public:
    explicit CodeHighlighter(QObject *parent = nullptr);

    [[nodiscard]] QQuickTextDocument *textDocument() const { return m_textDocument; }
    void setTextDocument(QQuickTextDocument *document);

signals:
    void textDocumentChanged();
    void coloursChanged();

protected:
    void highlightBlock(const QString &text) override;

private:
    [[nodiscard]] QColor colour(CodeTokenKind kind) const;
    [[nodiscard]] CodeState stateOf(int blockState) const;
    [[nodiscard]] int blockStateOf(const CodeState &state);
    void markMatches(const QString &text);
    void queueRehighlight();

    QPointer<QQuickTextDocument> m_textDocument;
    QColor m_keyword;
    QColor m_type;
    QColor m_function;
    QColor m_number;
    QColor m_string;
    QColor m_comment;
    QColor m_matchGround;
    QString m_pattern;
    bool m_matchCase = false;
    bool m_queued = false;
    QStringList m_rawDelimiters; ///< a block's state is a number, so that delimiters are known by their place here
};

} // namespace greenroom
