#include "drill_list_model.h"

#include "drill_clock.h"

#include <QDateTime>

#include <algorithm>
#include <tuple>

namespace greenroom {

void DrillListModel::setDrills(const QList<Drill> &drills)
{
    beginResetModel();
    m_drills.clear();
    for (const Drill &drill : drills)
        m_drills.append({drill.id, drill.number, drill.title, drill.difficulty, drill.patterns.value(0)});
    std::stable_sort(m_drills.begin(), m_drills.end(), [](const Entry &left, const Entry &right) {
        return std::tie(left.pattern, left.number, left.id) < std::tie(right.pattern, right.number, right.id);
    });
    endResetModel();
    emit countChanged();
}

void DrillListModel::setStandings(const QHash<QString, DrillStanding> &standings)
{
    m_standings = standings;
    allChanged();
}

void DrillListModel::setLanguage(CardLanguage language)
{
    if (m_language == language)
        return;
    m_language = language;
    allChanged();
}

int DrillListModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : count(); }

QVariant DrillListModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= count())
        return {};
    const Entry &drill = m_drills.at(index.row());
    const DrillStanding standing = m_standings.value(drill.id);
    switch (role) {
    case IdRole:
        return drill.id;
    case NumberRole:
        return drill.number;
    case Qt::DisplayRole:
    case TitleRole:
        return drill.title.text(m_language);
    case DifficultyRole:
        return drill.difficulty;
    case PatternRole:
        return drill.pattern;
    case FirstOfPatternRole:
        return index.row() == 0 || m_drills.at(index.row() - 1).pattern != drill.pattern;
    case StateRole:
        return static_cast<int>(standing.state);
    case BestRole:
        return standing.bestSeconds > 0 ? runningTimeText(standing.bestSeconds) : QString();
    case RetroRole:
        return standing.retroMs > 0 ? QDateTime::fromMSecsSinceEpoch(standing.retroMs) : QDateTime();
    default:
        return {};
    }
}

QHash<int, QByteArray> DrillListModel::roleNames() const
{
    return {{IdRole, "drillId"},      {NumberRole, "number"},
            {TitleRole, "title"},     {DifficultyRole, "difficulty"},
            {PatternRole, "pattern"}, {FirstOfPatternRole, "firstOfPattern"},
            {StateRole, "standing"},  {BestRole, "best"},
            {RetroRole, "retro"}};
}

void DrillListModel::allChanged()
{
    if (count() > 0)
        emit dataChanged(index(0), index(count() - 1));
}

} // namespace greenroom
