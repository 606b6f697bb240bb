#include "plan_block_model.h"

#include <algorithm>

namespace greenroom {

namespace {

constexpr qint64 msPerMinute = 60 * 1000;

// A block that was done or skipped goes back to where its time left it: nothing that was spent is lost.
Result<PlanDay> reopened(PlanDay day, int row)
{
    if (row >= day.blocks.size())
        return Error{};
    DayBlock &block = day.blocks[row];
    block.state = block.accumulatedMs > 0 ? BlockState::Paused : BlockState::Waiting;
    block.finishedMs.reset();
    return day;
}

// Planned minutes, or for a finished block those it really took.
int shownMinutes(const DayBlock &block)
{
    const int spent = int((block.accumulatedMs + msPerMinute / 2) / msPerMinute);
    return block.state == BlockState::Done && spent > 0 ? spent : block.plannedMinutes;
}

} // namespace

PlanBlockModel::PlanBlockModel(PlanDayKeeper &keeper, QObject *parent)
    : QAbstractListModel(parent)
    , m_keeper(keeper)
{
    connect(&m_keeper, &PlanDayKeeper::changed, this, &PlanBlockModel::takeDay);
    takeDay();
}

QList<qreal> PlanBlockModel::weights() const
{
    QList<qreal> weights;
    for (const DayBlock &block : m_blocks)
        weights.append(block.state == BlockState::Skipped ? 0 : block.plannedMinutes);
    return weights;
}

QList<qreal> PlanBlockModel::fills() const
{
    QList<qreal> fills;
    const Moment now = m_keeper.now();
    for (const DayBlock &block : m_blocks) {
        const qreal share = qreal(spentMs(block, now)) / qreal(std::max<qint64>(1, block.plannedMinutes * msPerMinute));
        fills.append(block.state == BlockState::Done ? 1.0 : std::min(1.0, share));
    }
    return fills;
}

void PlanBlockModel::setLanguage(CardLanguage language)
{
    m_language = language;
    refresh();
}

void PlanBlockModel::refresh()
{
    m_times = m_keeper.isLoaded() ? blockTimes(m_keeper.day(), m_keeper.now()) : QList<std::optional<BlockTime>>{};
    if (!m_blocks.isEmpty())
        emit dataChanged(index(0), index(rowCount() - 1));
    emit stripChanged();
}

void PlanBlockModel::takeDay()
{
    const QList<DayBlock> blocks = m_keeper.isLoaded() ? m_keeper.day().blocks : QList<DayBlock>{};
    m_current = m_keeper.isLoaded() ? currentBlock(m_keeper.day()) : -1;
    // Rows keep their delegates, and with them the focus, as long as their number stays.
    if (blocks.size() == m_blocks.size()) {
        m_blocks = blocks;
        refresh();
        return;
    }
    beginResetModel();
    m_blocks = blocks;
    m_times = m_keeper.isLoaded() ? blockTimes(m_keeper.day(), m_keeper.now()) : QList<std::optional<BlockTime>>{};
    endResetModel();
    emit countChanged();
    emit stripChanged();
}

int PlanBlockModel::rowCount(const QModelIndex &parent) const { return parent.isValid() ? 0 : int(m_blocks.size()); }

QVariant PlanBlockModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid | CheckIndexOption::ParentIsInvalid))
        return {};
    const DayBlock &block = m_blocks[index.row()];
    switch (role) {
    case Qt::DisplayRole:
    case TitleRole:
        return block.title.text(m_language);
    case SummaryRole:
        return block.summary.text(m_language);
    case OpensRole:
        return block.opens;
    case StateRole:
        return int(block.state);
    case StartRole:
        if (const auto time = m_times.value(index.row()))
            return Moment{time->startMs, m_keeper.now().utcOffsetSeconds}.local().toString(QStringLiteral("HH:mm"));
        return QString();
    case MinutesRole:
        return shownMinutes(block);
    case LeastMinutesRole:
        return block.minMinutes;
    case MostMinutesRole:
        return block.maxMinutes;
    case CurrentRole:
        return index.row() == m_current;
    default:
        return {};
    }
}

QHash<int, QByteArray> PlanBlockModel::roleNames() const
{
    return {{TitleRole, "title"},        {SummaryRole, "summary"},  {OpensRole, "opens"},
            {StateRole, "blockState"},   {StartRole, "startTime"},  {MinutesRole, "minutes"},
            {LeastMinutesRole, "least"}, {MostMinutesRole, "most"}, {CurrentRole, "current"}};
}

void PlanBlockModel::start(int row)
{
    m_keeper.apply([row, now = m_keeper.now()](PlanDay day) { return startBlock(std::move(day), row, now); });
}

void PlanBlockModel::toggleDone(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    if (m_blocks[row].state == BlockState::Done)
        m_keeper.apply([row](PlanDay day) { return reopened(std::move(day), row); });
    else
        m_keeper.apply([row, now = m_keeper.now()](PlanDay day) { return finishBlock(std::move(day), row, now); });
}

void PlanBlockModel::setMinutes(int row, int minutes)
{
    m_keeper.apply([row, minutes](PlanDay day) { return setPlannedMinutes(std::move(day), row, minutes); });
}

void PlanBlockModel::toggleSkipped(int row)
{
    if (row < 0 || row >= rowCount())
        return;
    if (m_blocks[row].state == BlockState::Skipped)
        m_keeper.apply([row](PlanDay day) { return reopened(std::move(day), row); });
    else
        m_keeper.apply([row, now = m_keeper.now()](PlanDay day) { return skipBlock(std::move(day), row, now); });
}

void PlanBlockModel::move(int from, int to)
{
    m_keeper.apply([from, to](PlanDay day) { return moveBlock(std::move(day), from, to); });
}

} // namespace greenroom
