#include "take_list_model.h"

#include <algorithm>
#include <cmath>

namespace greenroom {

int secondsOver(const Take &take)
{
    return take.targetSeconds > 0 ? std::max(0, int(std::floor(take.durationSeconds())) - take.targetSeconds) : 0;
}

void TakeListModel::set(const QList<Take> &oldestFirst, const QMap<QString, int> &numbers, const QMap<QString, TakeTally> &tallies)
{
    m_numbers = numbers;
    m_tallies = tallies;
    const QList<Take> fresh(oldestFirst.rbegin(), oldestFirst.rend());
    const auto holds = [](const QList<Take> &takes, const QString &id) {
        return std::any_of(takes.begin(), takes.end(), [&id](const Take &take) { return take.id == id; });
    };
    for (int row = count() - 1; row >= 0; --row) {
        if (holds(fresh, m_takes.at(row).id))
            continue;
        beginRemoveRows({}, row, row);
        m_takes.removeAt(row);
        endRemoveRows();
    }
    for (int row = 0; row < fresh.size(); ++row) {
        if (row < count() && m_takes.at(row).id == fresh.at(row).id) {
            m_takes[row] = fresh.at(row);
            continue;
        }
        beginInsertRows({}, row, row);
        m_takes.insert(row, fresh.at(row));
        endInsertRows();
    }
    if (count() > 0)
        emit dataChanged(index(0), index(count() - 1));
    emit countChanged();
}

void TakeListModel::setTally(const QString &takeId, const TakeTally &tally)
{
    m_tallies.insert(takeId, tally);
    if (const int row = rowOf(takeId); row >= 0)
        emit dataChanged(index(row), index(row));
}

const Take *TakeListModel::at(int row) const { return row >= 0 && row < count() ? &m_takes.at(row) : nullptr; }

int TakeListModel::rowOf(const QString &takeId) const
{
    const auto found = std::find_if(m_takes.begin(), m_takes.end(), [&takeId](const Take &take) { return take.id == takeId; });
    return found == m_takes.end() ? -1 : int(std::distance(m_takes.begin(), found));
}

int TakeListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant TakeListModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Take &take = m_takes.at(index.row());
    const TakeTally tally = m_tallies.value(take.id);
    switch (role) {
    case TakeIdRole:
        return take.id;
    case Qt::DisplayRole:
    case NumberRole:
        return numberOf(take.id);
    case SecondsRole:
        return take.durationSeconds();
    case OverSecondsRole:
        return secondsOver(take);
    case PaceRole:
        return int(std::lround(tally.pace.value_or(0)));
    case PaceFromScriptRole:
        return tally.paceFromScriptLength;
    case CleanEndingsRole:
        return tally.cleanEndings.value_or(-1);
    case JudgedEndingsRole:
        return tally.judgedEndings;
    case LandedEmphasisRole:
        return tally.landed.value_or(-1);
    case JudgedEmphasisRole:
        return tally.judgedEmphasis;
    case ChineseRole:
        return take.feedback.value(QLatin1String("scriptCharacters")).toInt() > 0;
    case BestRole:
        return take.best;
    case RecoveredRole:
        return take.recovered;
    default:
        return {};
    }
}

QHash<int, QByteArray> TakeListModel::roleNames() const
{
    return {{TakeIdRole, "takeId"},
            {NumberRole, "number"},
            {SecondsRole, "seconds"},
            {OverSecondsRole, "overSeconds"},
            {PaceRole, "pace"},
            {PaceFromScriptRole, "paceFromScript"},
            {ChineseRole, "chinese"},
            {CleanEndingsRole, "cleanEndings"},
            {JudgedEndingsRole, "judgedEndings"},
            {LandedEmphasisRole, "landedEmphasis"},
            {JudgedEmphasisRole, "judgedEmphasis"},
            {BestRole, "best"},
            {RecoveredRole, "recovered"}};
}

} // namespace greenroom
