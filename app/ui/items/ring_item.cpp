#include "ring_item.h"

#include <QPainter>

#include <algorithm>

namespace greenroom {

namespace {
constexpr int fullTurn = 360 * 16; ///< QPainter counts sixteenths of a degree
constexpr int twelve = 90 * 16;

void arc(QPainter *painter, const QRectF &box, const QPen &pen, qreal from, qreal span)
{
    painter->setPen(pen);
    painter->drawArc(box, twelve - qRound(from * fullTurn), -qRound(span * fullTurn));
}
} // namespace

void RingItem::paint(QPainter *painter)
{
    const qreal side = std::min(width(), height());
    const qreal inset = m_thickness / 2;
    const QRectF box((width() - side) / 2 + inset, (height() - side) / 2 + inset, side - m_thickness, side - m_thickness);
    if (box.width() <= 0)
        return;
    painter->setRenderHint(QPainter::Antialiasing);
    QPen pen(m_trackColor, m_thickness, Qt::SolidLine, Qt::FlatCap);
    arc(painter, box, pen, 0, 1);
    const qreal warn = std::clamp(m_warnFraction, 0.0, 1.0);
    if (warn > 0) {
        pen.setColor(m_warnColor);
        arc(painter, box, pen, 1 - warn, warn);
    }
    const qreal value = std::clamp(m_value, 0.0, 1.0);
    if (value > 0) {
        pen.setColor(m_color);
        pen.setCapStyle(Qt::RoundCap);
        arc(painter, box, pen, 0, value);
    }
}

} // namespace greenroom
