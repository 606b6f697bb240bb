#pragma once

#include "core/note.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// One line of the question list.
struct QuestionRow
{
    QString questionId;
    QString title;   ///< the question, in the language shown
    QString label;   ///< its short name, the tick of a bullet page
    QString topic;   ///< the topic's title
    QString place;   ///< where the match stands: "Answer:"; empty when it is in the title
    QString snippet; ///< the text around the match
    Mark mark = Mark::NotStarted;
    bool ticked = false;
    bool operator==(const QuestionRow &) const = default;
};

/// The questions of a topic, a state or a search. Titles and snippets are also given as HTML in which the terms stand in spans of the
/// class "match", so that the view chooses the colour.
class QuestionModel : public QAbstractListModel
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("Questions come from the question bank.")
    Q_PROPERTY(int count READ count NOTIFY countChanged)
    Q_PROPERTY(int tickedCount READ tickedCount NOTIFY countChanged)

public:
    enum Role {
        QuestionIdRole = Qt::UserRole,
        TitleRole,
        TitleHtmlRole,
        LabelRole,
        TopicRole,
        PlaceRole,
        SnippetHtmlRole,
        SnippetRole,
        MarkRole,
        TickedRole
    };
    /// Mark, for QML.
    enum State { NotStarted, Shaky, Solid };
    Q_ENUM(State)

    using QAbstractListModel::QAbstractListModel;

    /// Takes other rows and the terms to mark; when the questions are the same, only their content changes and the view stays put.
    void set(const QList<QuestionRow> &rows, const QStringList &terms);

    /// Takes other content for one of the questions.
    void replace(const QuestionRow &row);

    [[nodiscard]] int count() const { return int(m_rows.size()); }
    [[nodiscard]] int tickedCount() const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE [[nodiscard]] QString questionIdAt(int row) const;
    Q_INVOKABLE [[nodiscard]] int rowOf(const QString &questionId) const;

signals:
    void countChanged();

private:
    QList<QuestionRow> m_rows;
    QStringList m_terms;
};

/// Plain text as HTML, with the terms in `<span class="match">`.
[[nodiscard]] QString markedHtml(const QString &text, const QStringList &terms);

} // namespace greenroom
