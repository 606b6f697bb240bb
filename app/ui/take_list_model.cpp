#include "take_list_model.h"

#include "core/pace.h"

#include <algorithm>
#include <cmath>

namespace greenroom {

namespace {
/// Words or characters a minute; auctioneers aside, English stays under 300 and Chinese under 400.
constexpr int fastestPace = 400;
} // namespace

int secondsOver(const Take &take)
{
    return take.targetSeconds > 0 ? std::max(0, int(std::floor(take.durationSeconds())) - take.targetSeconds) : 0;
}

int paceOf(const Take &take)
{
    const QJsonObject &facts = take.feedback;
    const int length = facts.value(QLatin1String("scriptWords")).toInt() + facts.value(QLatin1String("scriptCharacters")).toInt();
    const int pace = int(std::lround(wordsPerMinute(length, facts.value(QLatin1String("spanSeconds")).toDouble())));
    // Faster than anybody speaks: the script was not read to its end, so that its length says nothing of the pace.
    return pace <= fastestPace ? pace : 0;
}

void TakeListModel::set(const QList<Take> &oldestFirst, const QMap<QString, int> &numbers)
{
    m_numbers = numbers;
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
        return paceOf(take);
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
    return {{TakeIdRole, "takeId"}, {NumberRole, "number"},   {SecondsRole, "seconds"}, {OverSecondsRole, "overSeconds"},
            {PaceRole, "pace"},     {ChineseRole, "chinese"}, {BestRole, "best"},       {RecoveredRole, "recovered"}};
}

} // namespace greenroom
