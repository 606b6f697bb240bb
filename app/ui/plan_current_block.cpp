#include "plan_current_block.h"

#include <algorithm>

namespace greenroom {

namespace {
constexpr qint64 msPerSecond = 1000;
constexpr qint64 msPerMinute = 60 * msPerSecond;
} // namespace

PlanCurrentBlock::PlanCurrentBlock(PlanDayKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
{
    m_timer.setSingleShot(true);
    m_timer.setTimerType(Qt::PreciseTimer);
    connect(&m_timer, &QTimer::timeout, this, &PlanCurrentBlock::tick);
    connect(&m_keeper, &PlanDayKeeper::changed, this, &PlanCurrentBlock::takeDay);
    takeDay();
}

QString PlanCurrentBlock::startTime() const { return timeText(&BlockTime::startMs); }

QString PlanCurrentBlock::endTime() const { return timeText(&BlockTime::endMs); }

int PlanCurrentBlock::secondsLeft() const
{
    // Rounded up, so that a fresh block shows its full minutes and "0" appears when the time has gone.
    const qint64 leftMs = remainingMs(m_block, m_keeper.now());
    return int(leftMs >= 0 ? (leftMs + msPerSecond - 1) / msPerSecond : leftMs / msPerSecond);
}

qreal PlanCurrentBlock::share() const
{
    const qreal planned = qreal(std::max<qint64>(1, m_block.plannedMinutes * msPerMinute));
    return std::clamp(qreal(spentMs(m_block, m_keeper.now())) / planned, 0.0, 1.0);
}

void PlanCurrentBlock::setLanguage(CardLanguage language)
{
    m_language = language;
    m_steps.setSteps(m_block.steps, m_language);
    emit changed();
}

void PlanCurrentBlock::setWatched(bool watched)
{
    m_watched = watched;
    if (watched)
        emit ticked();
    scheduleTick();
}

void PlanCurrentBlock::start()
{
    m_keeper.apply([index = m_index, now = m_keeper.now()](PlanDay day) { return startBlock(std::move(day), index, now); });
}

void PlanCurrentBlock::togglePause()
{
    if (m_block.state == BlockState::Running)
        m_keeper.apply([index = m_index, now = m_keeper.now()](PlanDay day) { return pauseBlock(std::move(day), index, now); });
    else
        start();
}

void PlanCurrentBlock::finish()
{
    m_keeper.apply([index = m_index, now = m_keeper.now()](PlanDay day) { return finishBlock(std::move(day), index, now); });
}

void PlanCurrentBlock::setStepDone(int step, bool done)
{
    const StepDoneBy by = done ? StepDoneBy::You : StepDoneBy::Nobody;
    m_keeper.apply([index = m_index, step, by](PlanDay day) { return tickStep(std::move(day), index, step, by); });
}

void PlanCurrentBlock::takeDay()
{
    m_index = m_keeper.isLoaded() ? currentBlock(m_keeper.day()) : -1;
    m_block = m_index >= 0 ? m_keeper.day().blocks[m_index] : DayBlock{};
    m_steps.setSteps(m_block.steps, m_language);
    emit changed();
    emit ticked();
    scheduleTick();
}

void PlanCurrentBlock::tick()
{
    emit ticked();
    scheduleTick();
}

void PlanCurrentBlock::scheduleTick()
{
    if (!m_watched || m_block.state != BlockState::Running) {
        m_timer.stop();
        return;
    }
    // The next tick falls just after the shown second changes, so that no second is skipped or shown twice.
    const qint64 leftMs = remainingMs(m_block, m_keeper.now());
    const qint64 intoSecond = ((leftMs % msPerSecond) + msPerSecond) % msPerSecond;
    m_timer.start(int(intoSecond == 0 ? msPerSecond : intoSecond) + 1);
}

QString PlanCurrentBlock::timeText(qint64 BlockTime::*which) const
{
    if (m_index < 0)
        return {};
    const Moment now = m_keeper.now();
    const auto time = blockTimes(m_keeper.day(), now).value(m_index);
    return time ? Moment{(*time).*which, now.utcOffsetSeconds}.local().toString(QStringLiteral("HH:mm")) : QString();
}

} // namespace greenroom
