#include "plan_day_keeper.h"

namespace greenroom {

PlanDayKeeper::PlanDayKeeper(Load load, Change change, const Clock &clock, QObject *parent)
    : QObject(parent)
    , m_load(std::move(load))
    , m_change(std::move(change))
    , m_clock(clock)
{}

void PlanDayKeeper::load()
{
    if (hasUnsavedChanges())
        save();
    if (hasUnsavedChanges())
        return;
    Result<PlanDay> day = m_load();
    m_loadError = day.ok() ? Error{} : day.error();
    if (day.ok()) {
        m_day = std::move(day).value();
        m_loaded = true;
    }
    emit errorChanged();
    emit changed();
}

void PlanDayKeeper::apply(const Rule &rule)
{
    if (!m_loaded)
        return;
    Result<PlanDay> day = rule(m_day);
    // The page offers only acts that exist; one that came too late (a row that has just gone) is no fault of the user's.
    if (!day.ok())
        return;
    m_day = std::move(day).value();
    m_pending.append(rule);
    save();
    emit changed();
}

void PlanDayKeeper::save()
{
    if (m_pending.isEmpty())
        return;
    Result<PlanDay> stored = m_change([this](PlanDay day) -> Result<PlanDay> {
        for (const Rule &rule : m_pending) {
            Result<PlanDay> next = rule(day);
            // The stored day may have moved on: an act that no longer fits it is left out, the others still count.
            if (next.ok())
                day = std::move(next).value();
        }
        return day;
    });
    m_saveError = stored.ok() ? Error{} : stored.error();
    if (stored.ok()) {
        m_day = std::move(stored).value();
        m_pending.clear();
    }
    emit errorChanged();
}

} // namespace greenroom
