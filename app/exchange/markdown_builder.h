#pragma once

#include <QHash>
#include <QList>
#include <QString>
#include <QStringList>

namespace greenroom {

/// Writes Markdown while the tags and texts of a piece of HTML go by. Tags may be missing, crossed or unknown.
class MarkdownBuilder
{
public:
    using Attributes = QHash<QString, QString>;

    void text(const QString &words);
    void sound(const QString &name);
    void open(const QString &tag, const Attributes &attributes);
    void close(const QString &tag);

    /// Ends what is still open and gives the text, without an empty line at either end.
    [[nodiscard]] QString finish();

private:
    enum class ContainerKind { Quote, List, Item };
    struct Container
    {
        ContainerKind kind = ContainerKind::Quote;
        bool ordered = false;       ///< of a list
        bool loose = false;         ///< of a list: its items are paragraphs of their own
        int number = 1;             ///< of a list: that of its next item
        QString marker;             ///< of an item: "- " or "3. "
        bool markerWritten = false; ///< of an item
    };
    struct Mark
    {
        QString tag;
        QString marker;      ///< "**", "*", "~~"; for a link "["
        QString href;        ///< of a link
        qsizetype start = 0; ///< in m_line
    };

    void openBlock(const QString &tag, const Attributes &attributes);
    void openItem();
    void closeContainer(ContainerKind kind);
    void openMark(const QString &tag, const QString &marker, const QString &href);
    void closeMark(const QString &tag);
    [[nodiscard]] QString wrapped(const Mark &mark, const QString &content) const;
    void image(const Attributes &attributes);
    void lineBreak();

    void endParagraph();
    void writeBlock(const QStringList &lines);
    void writeCode();
    void closeInlineCode();
    void openCell(const Attributes &attributes);
    void closeCell();
    void closeRow();
    void writeTable();
    [[nodiscard]] QString prefix();
    [[nodiscard]] QString emptyPrefix() const;
    [[nodiscard]] bool startsTightly() const;

    QStringList m_lines; ///< written
    QString m_line;      ///< the paragraph being read, "\n" between its lines
    QList<Mark> m_marks; ///< open in m_line
    QList<Container> m_containers;
    int m_headingLevel = 0;
    bool m_inPre = false;
    bool m_inCode = false;
    QString m_code;
    QString m_codeLanguage;
    int m_tableDepth = 0;
    bool m_inCell = false;
    QList<QStringList> m_rows;
    QStringList m_row;
    QStringList m_alignments;
};

/// 1 to 6 for "h1" to "h6", 0 for any other tag.
[[nodiscard]] int headingLevel(const QString &tag);

} // namespace greenroom
