#include "settings_plan.h"

#include "services/plan_service.h"

namespace greenroom {

SettingsPlan::SettingsPlan(PlanService *plan, QObject *parent)
    : QObject(parent)
    , m_plan(plan)
{
    refresh();
}

void SettingsPlan::refresh()
{
    if (!m_plan)
        return;
    const auto blocks = m_plan->usualBlocks();
    m_error = blocks ? QString() : blocks.error().message;
    if (blocks) {
        m_blocks.clear();
        for (const DayBlock &block : *blocks)
            m_blocks.append(QVariantMap{{QStringLiteral("title"), block.title.english},
                                        {QStringLiteral("titleZh"), block.title.text(CardLanguage::Chinese)},
                                        {QStringLiteral("minutes"), block.plannedMinutes},
                                        {QStringLiteral("least"), block.minMinutes},
                                        {QStringLiteral("most"), block.maxMinutes}});
    }
    emit changed();
}

void SettingsPlan::setMinutes(int block, int minutes)
{
    if (!m_plan)
        return;
    const Result<void> stored = m_plan->setUsualMinutes(block, minutes);
    refresh();
    if (!stored) {
        m_error = stored.error().message;
        emit changed();
    }
}

void SettingsPlan::reset()
{
    if (!m_plan)
        return;
    const Result<void> cleared = m_plan->clearUsualMinutes();
    refresh();
    if (!cleared) {
        m_error = cleared.error().message;
        emit changed();
    }
}

} // namespace greenroom
