#pragma once

#include <QColor>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// Markdown as the small rich text a QML Text draws: our code font, our line height, lists and code blocks on quiet grounds.
/// Raw HTML in the source is shown as text, never interpreted.
class MarkdownHtml : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString markdown MEMBER m_markdown NOTIFY changed)
    Q_PROPERTY(QString codeFamily MEMBER m_codeFamily NOTIFY changed)
    Q_PROPERTY(int codePixelSize MEMBER m_codePixelSize NOTIFY changed)
    Q_PROPERTY(QColor codeBackground MEMBER m_codeBackground NOTIFY changed)
    Q_PROPERTY(int lineHeight MEMBER m_lineHeight NOTIFY changed)     ///< pixels
    Q_PROPERTY(int paragraphGap MEMBER m_paragraphGap NOTIFY changed) ///< pixels after each paragraph but the last
    Q_PROPERTY(QStringList terms MEMBER m_terms NOTIFY changed)       ///< searched words, set on a ground of their own
    Q_PROPERTY(QColor matchBackground MEMBER m_matchBackground NOTIFY changed)
    Q_PROPERTY(QString html READ html NOTIFY changed)
    Q_PROPERTY(QString plainText READ plainText NOTIFY changed)

public:
    explicit MarkdownHtml(QObject *parent = nullptr)
        : QObject(parent)
    {}

    [[nodiscard]] QString html() const;
    /// The words alone, for screen readers.
    [[nodiscard]] QString plainText() const;

signals:
    void changed();

private:
    QString m_markdown;
    QString m_codeFamily = QStringLiteral("JetBrains Mono");
    int m_codePixelSize = 13;
    QColor m_codeBackground;
    int m_lineHeight = 22;
    int m_paragraphGap = 12;
    QStringList m_terms;
    QColor m_matchBackground;
};

} // namespace greenroom
