#include "point_chart_item.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace greenroom {

namespace {
constexpr qreal air = 0.08;
constexpr qreal ringPitch = 14; ///< closer rings would touch: a line stands for them
} // namespace

PointChartItem::Axis PointChartItem::axis() const
{
    Axis axis;
    qreal lowest = m_guides.isEmpty() ? noValue : *std::min_element(m_guides.begin(), m_guides.end());
    qreal highest = m_guides.isEmpty() ? noValue : *std::max_element(m_guides.begin(), m_guides.end());
    for (const qreal value : m_values) {
        if (!std::isfinite(value))
            continue;
        lowest = std::isfinite(lowest) ? std::min(lowest, value) : value;
        highest = std::isfinite(highest) ? std::max(highest, value) : value;
    }
    if (!std::isfinite(lowest))
        return axis;
    const qreal room = std::max<qreal>(1, (highest - lowest) * air);
    axis.least = std::max<qreal>(0, lowest - room);
    axis.most = highest + room;
    const qreal left = std::max(textWidth(m_tickFont, m_guideTexts), textWidth(m_tickFont, m_footHead)) + 2 * gap;
    const qreal top = tickHeight() + markRadius; // room for the words over a mark
    const qreal foot = m_footTexts.isEmpty() ? markRadius : tickHeight() + 2 * gap;
    axis.plot = QRectF(left, top, std::max<qreal>(1, width() - left), std::max<qreal>(1, height() - top - foot));
    return axis;
}

qreal PointChartItem::heightOf(const Axis &axis, qreal value) const
{
    return axis.plot.bottom() - (value - axis.least) / (axis.most - axis.least) * axis.plot.height();
}

QPointF PointChartItem::point(const Axis &axis, int index) const
{
    // Half a place of room on both sides, so that the first and the last words are not cut.
    const qreal slot = axis.plot.width() / std::max(1, count());
    const qreal value = m_values.at(index);
    return {axis.plot.left() + slot * (index + 0.5), std::isfinite(value) ? heightOf(axis, value) : axis.plot.bottom()};
}

int PointChartItem::indexAt(qreal x, qreal y) const
{
    if (count() == 0 || y < 0 || y >= height())
        return -1;
    const Axis shown = axis();
    if (x < shown.plot.left() || x >= shown.plot.right())
        return -1;
    return std::clamp(int((x - shown.plot.left()) / (shown.plot.width() / count())), 0, count() - 1);
}

QRectF PointChartItem::spotOf(int index) const
{
    if (!has(index))
        return {};
    const QPointF centre = point(axis(), index);
    return {centre.x() - markRadius, centre.y() - markRadius, 2 * markRadius, 2 * markRadius};
}

void PointChartItem::paintName(QPainter &painter, const Axis &axis, int index) const
{
    if (!has(index) || index >= m_valueTexts.size())
        return;
    const QPointF centre = point(axis, index);
    const qreal wide = textWidth(m_strongFont, m_valueTexts.at(index)) + 1;
    const qreal left = std::clamp(centre.x() - wide / 2, axis.plot.left(), std::max(axis.plot.left(), width() - wide));
    drawText(painter, m_strongFont, m_inkColor, left, centre.y() - markRadius - tickHeight() / 2 - 1, wide, Qt::AlignHCenter,
             m_valueTexts.at(index));
}

void PointChartItem::paintFoot(QPainter &painter, const Axis &axis) const
{
    if (m_footTexts.isEmpty())
        return;
    const qreal y = height() - tickHeight() / 2;
    drawRule(painter, axis.plot.left(), width(), height() - tickHeight() - gap / 2, m_gridColor);
    drawText(painter, m_tickFont, m_tickColor, 0, y, axis.plot.left() - gap, Qt::AlignLeft, m_footHead);
    // From the last one back: it is the one that counts.
    qreal free = width();
    for (int index = std::min(count(), int(m_footTexts.size())) - 1; index >= 0; --index) {
        const bool last = index == count() - 1;
        const QFont &font = last ? m_strongFont : m_tickFont;
        const qreal wide = textWidth(font, m_footTexts.at(index)) + 1;
        const qreal left = std::min(point(axis, index).x() - wide / 2, width() - wide);
        if (left + wide > free || m_footTexts.at(index).isEmpty())
            continue;
        drawText(painter, font, last ? m_inkColor : m_tickColor, left, y, wide, Qt::AlignHCenter, m_footTexts.at(index));
        free = left - gap;
    }
}

void PointChartItem::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const Axis shown = axis();
    for (qsizetype index = 0; index < m_guides.size(); ++index) {
        const qreal y = heightOf(shown, m_guides.at(index));
        drawRule(*painter, shown.plot.left(), width(), y, index == 0 ? m_guideColor : m_gridColor);
        if (index < m_guideTexts.size())
            drawText(*painter, m_tickFont, m_tickColor, 0, y, shown.plot.left() - gap, Qt::AlignRight, m_guideTexts.at(index));
    }
    const bool close = count() > 0 && shown.plot.width() / count() < ringPitch;
    QPainterPath path;
    for (int index = 0; index < count(); ++index) {
        if (!std::isfinite(m_values.at(index)))
            continue;
        const QPointF centre = point(shown, index);
        if (close && index < count() - 1)
            path.isEmpty() ? path.moveTo(centre) : path.lineTo(centre);
        else if (index < count() - 1)
            drawRing(*painter, centre, m_accentColor);
        else
            drawDot(*painter, centre, m_accentColor);
    }
    painter->setBrush(Qt::NoBrush);
    painter->setPen(QPen(m_accentColor, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPath(path);
    paintName(*painter, shown, 0);
    if (count() > 1)
        paintName(*painter, shown, count() - 1);
    paintFoot(*painter, shown);
    if (has(m_cursor))
        drawCursor(*painter, spotOf(m_cursor).adjusted(-2, -2, 2, 2));
}

} // namespace greenroom
