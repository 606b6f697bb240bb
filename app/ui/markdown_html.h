#pragma once

#include <QColor>
#include <QObject>
#include <QString>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// Markdown as the small rich text a QML Text draws: our code font, our line height, lists, tables and quotes, coloured code on quiet
/// grounds. Raw HTML in the source is shown as text, never interpreted; pictures are named, never loaded. Past `longestText` characters
/// the rest is left out and said, so that no text can stop the window.
class MarkdownHtml : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString markdown MEMBER m_markdown NOTIFY changed)
    Q_PROPERTY(QString codeFamily MEMBER m_codeFamily NOTIFY changed)
    Q_PROPERTY(int codePixelSize MEMBER m_codePixelSize NOTIFY changed)
    Q_PROPERTY(QColor codeBackground MEMBER m_codeBackground NOTIFY changed)
    Q_PROPERTY(QColor edge MEMBER m_edge NOTIFY changed)                      ///< of tables, and the bar beside a quote
    Q_PROPERTY(QColor quiet MEMBER m_quiet NOTIFY changed)                    ///< ink of quotes
    Q_PROPERTY(QList<QColor> codeColours MEMBER m_codeColours NOTIFY changed) ///< keyword, type, function, number, string, comment
    Q_PROPERTY(int lineHeight MEMBER m_lineHeight NOTIFY changed)             ///< pixels
    Q_PROPERTY(int paragraphGap MEMBER m_paragraphGap NOTIFY changed)         ///< pixels after each paragraph but the last
    Q_PROPERTY(QStringList terms MEMBER m_terms NOTIFY changed)               ///< searched words, set on a ground of their own
    Q_PROPERTY(QColor matchBackground MEMBER m_matchBackground NOTIFY changed)
    Q_PROPERTY(QString html READ html NOTIFY changed)
    Q_PROPERTY(QString plainText READ plainText NOTIFY changed)
    Q_PROPERTY(QStringList links READ links NOTIFY changed) ///< each address once, in reading order

public:
    static constexpr int longestText = 60000;

    explicit MarkdownHtml(QObject *parent = nullptr)
        : QObject(parent)
    {}

    [[nodiscard]] QString html() const;
    /// The words alone, for screen readers.
    [[nodiscard]] QString plainText() const;
    [[nodiscard]] QStringList links() const;

signals:
    void changed();

private:
    QString m_markdown;
    QString m_codeFamily = QStringLiteral("JetBrains Mono");
    int m_codePixelSize = 13;
    QColor m_codeBackground;
    QColor m_edge;
    QColor m_quiet;
    QList<QColor> m_codeColours;
    int m_lineHeight = 22;
    int m_paragraphGap = 12;
    QStringList m_terms;
    QColor m_matchBackground;
};

} // namespace greenroom
