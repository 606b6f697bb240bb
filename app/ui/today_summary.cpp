#include "today_summary.h"

#include <algorithm>

namespace greenroom {

TodaySummary::TodaySummary(PlanDayKeeper &keeper, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(saveDelayMs);
    connect(&m_timer, &QTimer::timeout, this, &TodaySummary::flush);
    connect(&m_keeper, &PlanDayKeeper::changed, this, &TodaySummary::takeDay);
    takeDay();
}

TodaySummary::~TodaySummary() { flush(); }

bool TodaySummary::isOpen() const
{
    if (!m_keeper.isLoaded())
        return false;
    const PlanDay &day = m_keeper.day();
    const auto opens = [](const DayBlock &block) {
        return block.opens == QLatin1StringView("today") && block.state != BlockState::Waiting && block.state != BlockState::Skipped;
    };
    return m_text != DaySummary{} || currentBlock(day) < 0 || std::any_of(day.blocks.begin(), day.blocks.end(), opens);
}

void TodaySummary::setYesterday(const DaySummary &summary)
{
    // The one line that helps most to begin: what is still vague, else what was to come first, else what went well.
    const QStringList lines{summary.blockedMe, summary.firstTomorrow, summary.wentWell};
    const auto line = std::find_if(lines.begin(), lines.end(), [](const QString &text) { return !text.trimmed().isEmpty(); });
    m_yesterday = line == lines.end() ? QString() : line->simplified();
    emit changed();
}

void TodaySummary::flush()
{
    m_timer.stop();
    if (!m_keeper.isLoaded() || m_keeper.day().summary == m_text)
        return;
    m_keeper.apply([text = m_text](PlanDay day) -> Result<PlanDay> {
        day.summary = text;
        return day;
    });
}

void TodaySummary::takeDay()
{
    // What is being typed wins over what is stored.
    if (!m_timer.isActive() && m_keeper.isLoaded())
        m_text = m_keeper.day().summary;
    emit changed();
}

void TodaySummary::setField(QString DaySummary::*field, const QString &text)
{
    if (m_text.*field == text)
        return;
    m_text.*field = text;
    m_timer.start();
    emit changed();
}

} // namespace greenroom
