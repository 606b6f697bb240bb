#include "meter_item.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace greenroom {

namespace {
constexpr int holdMs = 1500;
constexpr qreal warnDb = -12;
constexpr qreal dangerDb = -6;
constexpr qreal segmentShare = 0.75; ///< of its pitch; the rest is the gap
} // namespace

MeterItem::MeterItem(QQuickItem *parent)
    : PaintedItem(parent)
{
    m_hold.setSingleShot(true);
    m_hold.setInterval(holdMs);
    connect(&m_hold, &QTimer::timeout, this, [this] {
        m_peakDb = m_levelDb;
        emit changed();
    });
}

void MeterItem::setLevelDb(qreal levelDb)
{
    const qreal level = std::clamp(levelDb, lowestDb, 0.0);
    const int litBefore = litSegments(m_levelDb);
    const bool peaked = level > m_peakDb;
    m_levelDb = level;
    if (peaked) {
        m_peakDb = level;
        m_hold.start();
    } else if (!m_hold.isActive() && m_peakDb > level) {
        m_hold.start();
    }
    if (peaked || litSegments(level) != litBefore)
        emit changed();
}

int MeterItem::litSegments(qreal levelDb)
{
    const qreal share = (std::clamp(levelDb, lowestDb, 0.0) - lowestDb) / -lowestDb;
    return static_cast<int>(std::lround(share * segmentCount));
}

QColor MeterItem::zoneColor(int segment) const
{
    if (segment >= litSegments(dangerDb))
        return m_dangerColor;
    return segment >= litSegments(warnDb) ? m_warnColor : m_okColor;
}

void MeterItem::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing, false);
    const qreal pitch = width() / segmentCount;
    const int thick = std::max(1, static_cast<int>(std::floor(pitch * segmentShare)));
    const int lit = m_active ? litSegments(m_levelDb) : 0;
    const int peak = m_active ? litSegments(m_peakDb) - 1 : -1;
    for (int segment = 0; segment < segmentCount; ++segment) {
        const bool shown = segment < lit || segment == peak;
        const int left = static_cast<int>(std::floor(segment * pitch));
        painter->fillRect(QRect(left, 0, thick, static_cast<int>(height())), shown ? zoneColor(segment) : m_idleColor);
    }
}

} // namespace greenroom
