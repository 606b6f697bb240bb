#include "question_model.h"

#include "services/bank_search.h"

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

void QuestionModel::set(const QStringList &questionIds, const RowSource &source, const QStringList &terms)
{
    m_terms = terms;
    if (questionIds == m_ids) {
        m_source = source;
        if (!m_ids.isEmpty())
            emit dataChanged(index(0), index(count() - 1));
    } else {
        beginResetModel();
        m_ids = questionIds;
        m_source = source;
        endResetModel();
    }
    emit countChanged();
}

void QuestionModel::set(const QList<QuestionRow> &rows, const QStringList &terms)
{
    QStringList ids;
    for (const QuestionRow &row : rows)
        ids.append(row.questionId);
    set(
        ids, [rows](int row) { return rows.at(row); }, terms);
}

void QuestionModel::refresh(const QString &questionId)
{
    const int at = rowOf(questionId);
    if (at < 0)
        return;
    emit dataChanged(index(at), index(at));
    emit countChanged();
}

int QuestionModel::tickedCount() const
{
    int ticked = 0;
    for (int row = 0; row < count(); ++row)
        ticked += m_source(row).ticked ? 1 : 0;
    return ticked;
}

int QuestionModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant QuestionModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == QuestionIdRole)
        return m_ids.at(index.row());
    const QuestionRow row = m_source(index.row());
    switch (role) {
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
    case OtherTitleRole:
        return row.otherTitle;
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
            {TickedRole, "ticked"},
            {OtherTitleRole, "otherTitle"}};
}

QString QuestionModel::questionIdAt(int row) const { return row >= 0 && row < count() ? m_ids.at(row) : QString(); }

int QuestionModel::rowOf(const QString &questionId) const { return int(m_ids.indexOf(questionId)); }

} // namespace greenroom
