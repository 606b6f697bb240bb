#include "topic_model.h"

#include <algorithm>

namespace greenroom {

void TopicModel::set(const QList<TopicRow> &rows)
{
    const bool sameTopics = std::equal(rows.begin(), rows.end(), m_rows.begin(), m_rows.end(),
                                       [](const TopicRow &left, const TopicRow &right) { return left.topicId == right.topicId; });
    if (sameTopics) {
        m_rows = rows;
        if (!rows.isEmpty())
            emit dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
    emit countChanged();
}

int TopicModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant TopicModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const TopicRow &row = m_rows.at(index.row());
    switch (role) {
    case TopicIdRole:
        return row.topicId;
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case MatchesRole:
        return row.count;
    case SeparatedRole:
        return row.separated;
    default:
        return {};
    }
}

QHash<int, QByteArray> TopicModel::roleNames() const
{
    return {{TopicIdRole, "topicId"}, {TitleRole, "title"}, {MatchesRole, "matches"}, {SeparatedRole, "separated"}};
}

QString TopicModel::topicIdAt(int row) const { return row >= 0 && row < count() ? m_rows.at(row).topicId : QString(); }

int TopicModel::rowOf(const QString &topicId) const
{
    const auto found = std::find_if(m_rows.begin(), m_rows.end(), [&topicId](const TopicRow &row) { return row.topicId == topicId; });
    return found == m_rows.end() ? -1 : int(std::distance(m_rows.begin(), found));
}

} // namespace greenroom
