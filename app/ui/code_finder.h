#pragma once

#include <QObject>
#include <QPointF>
#include <QPointer>
#include <QQuickTextDocument>
#include <QString>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// What the find bar asks of the text: how many matches there are, which one is current, and where the next one is.
class CodeFinder : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QQuickTextDocument *textDocument READ textDocument WRITE setTextDocument NOTIFY textDocumentChanged)
    Q_PROPERTY(QString pattern READ pattern WRITE setPattern NOTIFY patternChanged)
    Q_PROPERTY(bool matchCase READ matchCase WRITE setMatchCase NOTIFY patternChanged)
    Q_PROPERTY(int count READ count NOTIFY matchesChanged)
    Q_PROPERTY(int current READ current NOTIFY matchesChanged)

public:
    explicit CodeFinder(QObject *parent = nullptr)
        : QObject(parent)
    {}

    [[nodiscard]] QQuickTextDocument *textDocument() const { return m_textDocument; }
    void setTextDocument(QQuickTextDocument *document);
    /// Looked for as it stands; empty finds nothing.
    [[nodiscard]] QString pattern() const { return m_pattern; }
    void setPattern(const QString &pattern);
    [[nodiscard]] bool matchCase() const { return m_matchCase; }
    void setMatchCase(bool matchCase);
    [[nodiscard]] int count() const { return static_cast<int>(m_matches.size()); }
    /// The current match, from 1; 0 for none.
    [[nodiscard]] int current() const { return m_current; }

    /// The selection (start, end) of the first match that begins at or after `position`, round the end; (-1, -1) for none. It becomes
    /// current.
    Q_INVOKABLE QPointF next(int position);
    /// The same backwards: the last match that begins before `position`.
    Q_INVOKABLE QPointF previous(int position);

signals:
    void textDocumentChanged();
    void patternChanged();
    void matchesChanged();

private:
    void search();
    QPointF choose(qsizetype index);

    QPointer<QQuickTextDocument> m_textDocument;
    QString m_pattern;
    bool m_matchCase = false;
    QList<int> m_matches; ///< ascending positions
    int m_current = 0;
};

} // namespace greenroom
