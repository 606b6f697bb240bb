#include "line_chart_item.h"

#include "chart_axis.h"

#include <QPainter>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace greenroom {

namespace {
constexpr int mostTicks = 4;
constexpr int mostRings = 12; ///< more of them would hide the line
constexpr qreal leastSpan = 10;
constexpr qreal air = 0.1;
} // namespace

LineChartItem::Span LineChartItem::span() const
{
    qreal lowest = std::isfinite(m_target) ? m_target : m_most;
    qreal highest = std::isfinite(m_target) ? m_target : m_least;
    for (const qreal value : m_values) {
        if (!std::isfinite(value))
            continue;
        lowest = std::min(lowest, value);
        highest = std::max(highest, value);
    }
    const qreal room = std::max((highest - lowest) * air, (leastSpan - (highest - lowest)) / 2);
    Span span{std::max(m_least, lowest - room), std::min(m_most, highest + room)};
    if (span.most <= span.least)
        span = {m_least, m_most};
    return span;
}

LineChartItem::Axis LineChartItem::axis() const
{
    Axis axis;
    axis.span = span();
    axis.ticks = roundTicks(axis.span.least, axis.span.most, mostTicks);
    for (qsizetype index = 0; index < axis.ticks.size(); ++index) {
        const QString text = tickText(axis.ticks.at(index));
        axis.texts.append(index == 0 && !m_unit.isEmpty() ? text + QChar(QChar::Nbsp) + m_unit : text);
    }
    const qreal left = textWidth(m_tickFont, axis.texts) + gap;
    const qreal half = tickHeight() / 2;
    axis.plot = QRectF(left, half, std::max<qreal>(1, width() - left - markRadius), std::max<qreal>(1, height() - 3.5 * half - gap));
    return axis;
}

QPointF LineChartItem::point(const Axis &axis, int index) const
{
    const qreal step = m_values.size() > 1 ? axis.plot.width() / qreal(m_values.size() - 1) : 0;
    const qreal share = (m_values.at(index) - axis.span.least) / (axis.span.most - axis.span.least);
    // A single day is the last one.
    const qreal x = m_values.size() > 1 ? axis.plot.left() + step * index : axis.plot.right();
    return {x, axis.plot.bottom() - share * axis.plot.height()};
}

int LineChartItem::indexAt(qreal x, qreal y) const
{
    if (m_values.isEmpty() || y < 0 || y >= height())
        return -1;
    const Axis shown = axis();
    if (x < shown.plot.left() - gap || x > width())
        return -1;
    const qreal step = m_values.size() > 1 ? shown.plot.width() / qreal(m_values.size() - 1) : 1;
    return std::clamp(int(std::lround((x - shown.plot.left()) / step)), 0, count() - 1);
}

QRectF LineChartItem::spotOf(int index) const
{
    if (!has(index))
        return {};
    const Axis shown = axis();
    QPointF centre = std::isfinite(m_values.at(index)) ? point(shown, index) : QPointF();
    if (!std::isfinite(m_values.at(index))) {
        const qreal step = m_values.size() > 1 ? shown.plot.width() / qreal(m_values.size() - 1) : 0;
        centre = {shown.plot.left() + step * index, shown.plot.bottom()};
    }
    return {centre.x() - markRadius, centre.y() - markRadius, 2 * markRadius, 2 * markRadius};
}

void LineChartItem::paintAxis(QPainter &painter, const Axis &axis) const
{
    const auto heightOf = [&](qreal value) {
        return axis.plot.bottom() - (value - axis.span.least) / (axis.span.most - axis.span.least) * axis.plot.height();
    };
    for (qsizetype index = 0; index < axis.ticks.size(); ++index) {
        const qreal y = heightOf(axis.ticks.at(index));
        drawRule(painter, axis.plot.left(), axis.plot.right(), y, m_gridColor);
        drawText(painter, m_tickFont, m_tickColor, 0, y, axis.plot.left() - gap, Qt::AlignRight, axis.texts.at(index));
    }
    if (std::isfinite(m_target)) {
        const qreal y = heightOf(m_target);
        drawRule(painter, axis.plot.left(), axis.plot.right(), y, m_guideColor, Qt::DashLine);
        const qreal nameWidth = textWidth(m_tickFont, m_targetText);
        // Chinese glyphs reach lower than the font they stand in for.
        constexpr qreal clearance = 4;
        if (!m_targetText.isEmpty() && nameWidth < axis.plot.width() / 2)
            drawText(painter, m_tickFont, m_tickColor, axis.plot.left() + gap, y - tickHeight() / 2 - clearance, nameWidth + 1,
                     Qt::AlignLeft, m_targetText);
    }
    const qreal foot = height() - tickHeight() / 2;
    drawText(painter, m_tickFont, m_tickColor, axis.plot.left(), foot, axis.plot.width() / 2, Qt::AlignLeft, m_startText);
    drawText(painter, m_tickFont, m_tickColor, axis.plot.center().x(), foot, axis.plot.width() / 2, Qt::AlignRight, m_endText);
}

void LineChartItem::paintLine(QPainter &painter, const Axis &axis) const
{
    QPainterPath path;
    QList<QPointF> points;
    for (int index = 0; index < count(); ++index) {
        if (!std::isfinite(m_values.at(index)))
            continue;
        const QPointF at = point(axis, index);
        if (points.isEmpty())
            path.moveTo(at);
        else
            path.lineTo(at);
        points.append(at);
    }
    if (points.isEmpty())
        return;
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_accentColor, lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPath(path);
    if (points.size() <= mostRings)
        for (const QPointF &at : points)
            drawRing(painter, at, m_accentColor);
    drawDot(painter, points.constLast(), m_accentColor);
}

void LineChartItem::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const Axis shown = axis();
    paintAxis(*painter, shown);
    paintLine(*painter, shown);
    if (has(m_cursor))
        drawCursor(*painter, spotOf(m_cursor).adjusted(-2, -2, 2, 2));
}

} // namespace greenroom
