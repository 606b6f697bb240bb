#pragma once

#include "core/note.h"

#include <QAbstractListModel>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

#include <functional>

namespace greenroom {

/// One line of the question list.
struct QuestionRow
{
    QString questionId;
    QString title;      ///< the question, in the language shown
    QString otherTitle; ///< the question in the other one, where both are shown
    QString label;      ///< its short name, the tick of a bullet page
    QString topic;      ///< the topic's title
    QString place;      ///< where the match stands: "Answer:"; empty when it is in the title
    QString snippet;    ///< the text around the match
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
        TickedRole,
        OtherTitleRole
    };
    /// Mark, for QML.
    enum State { NotStarted, Shaky, Solid };
    Q_ENUM(State)

    /// Makes a line when the view asks for it, so that a list of 100,000 questions costs no more than what is seen of it.
    using RowSource = std::function<QuestionRow(int row)>;

    using QAbstractListModel::QAbstractListModel;

    /// Takes other questions, whose lines come from `source`, and the terms to mark. When the questions are the same, only their content
    /// changes and the view stays put.
    void set(const QStringList &questionIds, const RowSource &source, const QStringList &terms);

    /// Takes other lines as they are.
    void set(const QList<QuestionRow> &rows, const QStringList &terms);

    /// Says that the line of a question has changed.
    void refresh(const QString &questionId);

    [[nodiscard]] int count() const { return int(m_ids.size()); }
    /// How many lines are ticked; asks for every line, so it is for the short pages that have ticks.
    [[nodiscard]] int tickedCount() const;
    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QHash<int, QByteArray> roleNames() const override;

    Q_INVOKABLE [[nodiscard]] QString questionIdAt(int row) const;
    Q_INVOKABLE [[nodiscard]] int rowOf(const QString &questionId) const;

signals:
    void countChanged();

private:
    QStringList m_ids;
    RowSource m_source;
    QStringList m_terms;
};

/// Plain text as HTML, with the terms in `<span class="match">`.
[[nodiscard]] QString markedHtml(const QString &text, const QStringList &terms);

} // namespace greenroom
