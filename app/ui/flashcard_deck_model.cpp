#include "flashcard_deck_model.h"

namespace greenroom {

void FlashcardDeckModel::set(const QList<DeckRow> &rows)
{
    if (rows == m_rows)
        return;
    if (rows.size() == m_rows.size()) {
        m_rows = rows;
        emit dataChanged(index(0), index(count() - 1));
        return;
    }
    beginResetModel();
    m_rows = rows;
    endResetModel();
    emit countChanged();
}

int FlashcardDeckModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant FlashcardDeckModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const DeckRow &row = m_rows.at(index.row());
    switch (role) {
    case TopicIdRole:
        return row.topicId;
    case Qt::DisplayRole:
    case TitleRole:
        return row.title;
    case CardsRole:
        return row.cards;
    case DueRole:
        return row.due;
    case UnseenRole:
        return row.unseen;
    case RecallRole:
        return row.recall;
    default:
        return {};
    }
}

QHash<int, QByteArray> FlashcardDeckModel::roleNames() const
{
    return {{TopicIdRole, "topicId"}, {TitleRole, "title"},   {CardsRole, "cards"},
            {DueRole, "due"},         {UnseenRole, "unseen"}, {RecallRole, "recall"}};
}

} // namespace greenroom
