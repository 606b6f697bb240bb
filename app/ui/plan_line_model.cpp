#include "plan_line_model.h"

namespace greenroom {

PlanLineModel::PlanLineModel(Kind kind, PlanDayKeeper &keeper, QObject *parent)
    : QAbstractListModel(parent)
    , m_kind(kind)
    , m_keeper(keeper)
{
    connect(&m_keeper, &PlanDayKeeper::changed, this, &PlanLineModel::takeDay);
    takeDay();
}

bool PlanLineModel::isFull() const { return m_kind == Kind::Goals && m_lines.size() >= mostGoals; }

int PlanLineModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_lines.size()); }

QVariant PlanLineModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const QString &line = m_lines[index.row()];
    if (role == TextRole || role == Qt::DisplayRole)
        return line;
    return role == DoneRole ? QVariant(m_done.contains(line)) : QVariant();
}

QHash<int, QByteArray> PlanLineModel::roleNames() const { return {{TextRole, "words"}, {DoneRole, "done"}}; }

bool PlanLineModel::add(const QString &text)
{
    const QString line = text.simplified();
    if (line.isEmpty() || isFull() || m_lines.contains(line) || !m_keeper.isLoaded())
        return false;
    m_keeper.apply([kind = m_kind, line](PlanDay day) -> Result<PlanDay> {
        linesOf(kind, day).append(line);
        return day;
    });
    return true;
}

void PlanLineModel::setDone(int row, bool done)
{
    if (row < 0 || row >= rowCount())
        return;
    m_keeper.apply([line = m_lines[row], done](PlanDay day) -> Result<PlanDay> {
        day.doneGoals.removeAll(line);
        if (done)
            day.doneGoals.append(line);
        return day;
    });
}

void PlanLineModel::remove(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    const QString line = m_lines[row];
    m_removed = Removed{line, row, m_done.contains(line)};
    m_keeper.apply([kind = m_kind, line](PlanDay day) -> Result<PlanDay> {
        linesOf(kind, day).removeAll(line);
        if (kind == Kind::Goals)
            day.doneGoals.removeAll(line);
        return day;
    });
}

void PlanLineModel::restore()
{
    if (!m_removed || isFull() || m_lines.contains(m_removed->text))
        return;
    m_keeper.apply([kind = m_kind, removed = *m_removed](PlanDay day) -> Result<PlanDay> {
        QStringList &lines = linesOf(kind, day);
        lines.insert(std::min<qsizetype>(removed.row, lines.size()), removed.text);
        if (removed.done)
            day.doneGoals.append(removed.text);
        return day;
    });
    m_removed.reset();
}

void PlanLineModel::takeDay()
{
    PlanDay day = m_keeper.isLoaded() ? m_keeper.day() : PlanDay{};
    const QStringList lines = linesOf(m_kind, day);
    const bool sameRows = lines.size() == m_lines.size();
    if (!sameRows)
        beginResetModel();
    m_lines = lines;
    m_done = m_kind == Kind::Goals ? day.doneGoals : QStringList{};
    if (!sameRows)
        endResetModel();
    else if (!m_lines.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
    emit countChanged();
}

QStringList &PlanLineModel::linesOf(Kind kind, PlanDay &day) { return kind == Kind::Goals ? day.goals : day.blockers; }

} // namespace greenroom
