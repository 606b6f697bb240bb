#include "question_model.h"

#include "services/bank_search.h"

#include <algorithm>

namespace greenroom {

QString markedHtml(const QString &text, const QStringList &terms)
{
    QString html;
    qsizetype done = 0;
    for (const MatchRange &range : matchRanges(text, terms)) {
        html += text.mid(done, range.start - done).toHtmlEscaped();
        html += QStringLiteral("<span class=\"match\">%1</span>").arg(text.mid(range.start, range.length).toHtmlEscaped());
        done = range.start + range.length;
    }
    return html + text.mid(done).toHtmlEscaped();
}

void QuestionModel::set(const QList<QuestionRow> &rows, const QStringList &terms)
{
    const auto sameId = [](const QuestionRow &left, const QuestionRow &right) { return left.questionId == right.questionId; };
    m_terms = terms;
    if (std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(), sameId)) {
        m_rows = rows;
        if (!rows.isEmpty())
            emit dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        m_rows = rows;
        endResetModel();
    }
    emit countChanged();
}

void QuestionModel::replace(const QuestionRow &row)
{
    const int at = rowOf(row.questionId);
    if (at < 0)
        return;
    m_rows[at] = row;
    emit dataChanged(index(at), index(at));
    emit countChanged();
}

int QuestionModel::tickedCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const QuestionRow &row) { return row.ticked; }));
}

int QuestionModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant QuestionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const QuestionRow &row = m_rows.at(index.row());
    switch (role) {
    case QuestionIdRole:
        return row.questionId;
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case TitleHtmlRole:
        return markedHtml(row.title, m_terms);
    case LabelRole:
        return row.label;
    case TopicRole:
        return row.topic;
    case PlaceRole:
        return row.place;
    case SnippetRole:
        return row.snippet;
    case SnippetHtmlRole:
        return markedHtml(row.snippet, m_terms);
    case MarkRole:
        return static_cast<int>(row.mark);
    case TickedRole:
        return row.ticked;
    default:
        return {};
    }
}

QHash<int, QByteArray> QuestionModel::roleNames() const
{
    return {{QuestionIdRole, "questionId"},
            {TitleRole, "title"},
            {TitleHtmlRole, "titleHtml"},
            {LabelRole, "label"},
            {TopicRole, "topic"},
            {PlaceRole, "place"},
            {SnippetRole, "snippet"},
            {SnippetHtmlRole, "snippetHtml"},
            {MarkRole, "mark"},
            {TickedRole, "ticked"}};
}

QString QuestionModel::questionIdAt(int row) const { return row >= 0 && row < count() ? m_rows.at(row).questionId : QString(); }

int QuestionModel::rowOf(const QString &questionId) const
{
    const auto same = [&questionId](const QuestionRow &row) { return row.questionId == questionId; };
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), same);
    return found == m_rows.end() ? -1 : int(std::distance(m_rows.begin(), found));
}

} // namespace greenroom
