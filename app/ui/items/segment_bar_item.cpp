#include "segment_bar_item.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace greenroom {

QList<QRectF> SegmentBarItem::segments() const
{
    qreal total = 0;
    int count = 0;
    for (const qreal weight : m_weights) {
        total += std::max(weight, 0.0);
        count += weight > 0 ? 1 : 0;
    }
    QList<QRectF> boxes(m_weights.size());
    const qreal room = width() - m_gap * (count - 1);
    if (count == 0 || room <= 0)
        return boxes;
    qreal left = 0;
    for (qsizetype index = 0; index < m_weights.size(); ++index) {
        if (m_weights[index] <= 0)
            continue;
        const qreal right = left + room * m_weights[index] / total;
        boxes[index] = QRectF(std::round(left), 0, std::max(1.0, std::round(right) - std::round(left)), height());
        left = right + m_gap;
    }
    return boxes;
}

void SegmentBarItem::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(Qt::NoPen);
    const QList<QRectF> boxes = segments();
    const qreal radius = height() / 2;
    for (qsizetype index = 0; index < boxes.size(); ++index) {
        if (boxes[index].isEmpty())
            continue;
        QPainterPath shape;
        shape.addRoundedRect(boxes[index], radius, radius);
        painter->fillPath(shape, m_trackColor);
        const qreal fill = index < m_fills.size() ? std::clamp(m_fills[index], 0.0, 1.0) : 1.0;
        if (fill <= 0 || m_colors.isEmpty())
            continue;
        QRectF done = boxes[index];
        done.setWidth(std::round(done.width() * fill));
        QPainterPath part;
        part.addRect(done);
        painter->fillPath(shape.intersected(part), m_colors[index % m_colors.size()]);
    }
}

} // namespace greenroom
