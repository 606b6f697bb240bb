#include "heat_map_item.h"

#include <QPainter>

#include <algorithm>

namespace greenroom {

namespace {
constexpr int pitch = HeatMapItem::cellSize + HeatMapItem::gap;
constexpr qreal cellRadius = 4;
constexpr qreal outline = 1.5;
} // namespace

HeatMapItem::HeatMapItem(QQuickItem *parent)
    : PaintedItem(parent)
{
    setImplicitHeight(rows * pitch - gap);
}

void HeatMapItem::setLevels(const QList<int> &levels)
{
    if (levels == m_levels)
        return;
    m_levels = levels;
    const auto weeks = (levels.size() + rows - 1) / rows;
    setImplicitWidth(static_cast<qreal>(std::max<qsizetype>(0, weeks * pitch - gap)));
    emit changed();
}

int HeatMapItem::indexAt(qreal x, qreal y) const
{
    if (x < 0 || y < 0 || y >= rows * pitch)
        return -1;
    const int index = static_cast<int>(x) / pitch * rows + static_cast<int>(y) / pitch;
    return index < m_levels.size() ? index : -1;
}

QRectF HeatMapItem::cellRect(int index) const
{
    return {static_cast<qreal>(index / rows * pitch), static_cast<qreal>(index % rows * pitch), cellSize, cellSize};
}

void HeatMapItem::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    if (m_colors.isEmpty())
        return;
    const int highest = static_cast<int>(m_colors.size()) - 1;
    for (int index = 0; index < m_levels.size(); ++index) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(m_colors[std::clamp(m_levels[index], 0, highest)]);
        painter->drawRoundedRect(cellRect(index), cellRadius, cellRadius);
    }
    painter->setBrush(Qt::NoBrush);
    const auto frame = [&](int index, const QColor &color) {
        if (index < 0 || index >= m_levels.size())
            return;
        painter->setPen(QPen(color, outline));
        const qreal inset = outline / 2;
        painter->drawRoundedRect(cellRect(index).adjusted(inset, inset, -inset, -inset), cellRadius, cellRadius);
    };
    frame(m_todayIndex, m_todayColor);
    frame(m_cursorIndex, m_cursorColor);
}

} // namespace greenroom
