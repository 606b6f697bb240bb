#include "question_follow_up_model.h"

#include <algorithm>

namespace greenroom {

void QuestionFollowUpModel::set(const QList<FollowUp> &followUps, Opened opened)
{
    beginResetModel();
    const QList<bool> before = m_open;
    m_followUps = followUps;
    m_open = QList<bool>(followUps.size(), false);
    for (qsizetype row = 0; opened == Opened::AsBefore && row < std::min(before.size(), m_open.size()); ++row)
        m_open[row] = before.at(row);
    endResetModel();
    emit countChanged();
    emit openCountChanged();
}

void QuestionFollowUpModel::setCards(const QList<int> &places)
{
    if (places == m_cards)
        return;
    m_cards = places;
    if (count() > 0)
        emit dataChanged(index(0), index(count() - 1), {CardRole});
}

int QuestionFollowUpModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant QuestionFollowUpModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const FollowUp &followUp = m_followUps.at(index.row());
    switch (role) {
    case Qt::DisplayRole:
    case QuestionRole:
        return followUp.question;
    case AnswerRole:
        return followUp.answer;
    case OpenRole:
        return m_open.at(index.row());
    case CardRole:
        return m_cards.contains(index.row() + 1);
    default:
        return {};
    }
}

QHash<int, QByteArray> QuestionFollowUpModel::roleNames() const
{
    return {{QuestionRole, "question"}, {AnswerRole, "answer"}, {OpenRole, "open"}, {CardRole, "card"}};
}

void QuestionFollowUpModel::toggle(int row)
{
    if (row < 0 || row >= count())
        return;
    m_open[row] = !m_open.at(row);
    emit dataChanged(index(row), index(row), {OpenRole});
    emit openCountChanged();
}

bool QuestionFollowUpModel::openNext()
{
    const qsizetype next = m_open.indexOf(false);
    if (next < 0)
        return false;
    toggle(int(next));
    return true;
}

void QuestionFollowUpModel::step()
{
    if (!openNext())
        close();
}

void QuestionFollowUpModel::close()
{
    for (int row = 0; row < count(); ++row) {
        if (m_open.at(row))
            toggle(row);
    }
}

} // namespace greenroom
