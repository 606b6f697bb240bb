#include "growth_chart_item.h"

#include "chart_axis.h"
#include "core/growth_model.h"

#include <QLocale>
#include <QPainter>
#include <QPolygonF>

#include <algorithm>
#include <cmath>

namespace greenroom {

namespace {
constexpr int curveSteps = 48;
constexpr qreal legendMark = 22;
constexpr qreal nameRoom = 18; ///< two names at the right keep so far from each other

/// A power of ten as the axis writes it, all in the same way: "100", "1 k", "10 k".
QString powerText(int power)
{
    const QString thousands = tickText(std::pow(10.0, power));
    return power == 3 ? QStringLiteral("1") + QChar(QChar::Nbsp) + QStringLiteral("k") : thousands;
}

qreal powerOf(qreal value) { return std::log10(std::max<qreal>(1, value)); }
} // namespace

QVariantList GrowthChartItem::points() const
{
    QVariantList list;
    for (const auto &[size, count] : m_points)
        list.append(QVariant(QVariantList{size, count}));
    return list;
}

void GrowthChartItem::setPoints(const QVariantList &points)
{
    m_points.clear();
    for (const QVariant &each : points) {
        const QVariantList pair = each.toList();
        if (pair.size() == 2)
            m_points.append({pair.at(0).toLongLong(), pair.at(1).toLongLong()});
    }
    emit changed();
}

GrowthChartItem::Span GrowthChartItem::span() const
{
    if (m_points.isEmpty())
        return {};
    qreal least = powerOf(qreal(m_points.constFirst().second));
    qreal most = least;
    for (const auto &[size, count] : m_points) {
        least = std::min(least, powerOf(qreal(count)));
        most = std::max(most, powerOf(qreal(count)));
    }
    Span span{powerOf(qreal(m_points.constFirst().first)), powerOf(qreal(m_points.constLast().first)), std::floor(least), std::ceil(most)};
    if (span.mostSize - span.leastSize < 0.1)
        span.mostSize = span.leastSize + 0.1;
    if (span.mostCount - span.leastCount < 1)
        span.mostCount = span.leastCount + 1;
    return span;
}

GrowthChartItem::Axes GrowthChartItem::axes() const
{
    Axes axes;
    axes.span = span();
    QStringList texts;
    for (int power = int(axes.span.leastCount); power <= int(axes.span.mostCount); ++power)
        texts.append(powerText(power));
    const qreal left = textWidth(m_tickFont, texts) + gap;
    const qreal wanted = std::max(textWidth(m_strongFont, m_modelText), textWidth(m_strongFont, m_targetText));
    axes.named = std::min(wanted, width() / 4);
    const qreal top = m_countText.isEmpty() ? tickHeight() / 2 : tickHeight() + gap;
    const qreal foot = tickHeight() + gap;
    axes.plot = QRectF(left, top, std::max<qreal>(1, width() - left - axes.named - gap - markRadius - 4),
                       std::max<qreal>(1, height() - top - foot));
    return axes;
}

QPointF GrowthChartItem::place(const Axes &axes, qreal size, qreal count) const
{
    // A little air, so that the first and the last ring lie inside.
    constexpr qreal air = 12;
    const qreal across = (powerOf(size) - axes.span.leastSize) / (axes.span.mostSize - axes.span.leastSize);
    const qreal up = (powerOf(count) - axes.span.leastCount) / (axes.span.mostCount - axes.span.leastCount);
    return {axes.plot.left() + air + across * (axes.plot.width() - 2 * air), axes.plot.bottom() - up * axes.plot.height()};
}

QList<QPointF> GrowthChartItem::fitLine(const Axes &axes) const
{
    QList<QPointF> line;
    const GrowthCurve curve = growthCurve(m_model, m_points);
    // Linear work with more above it follows no single model: then the line runs through the points themselves.
    constexpr qreal follows = 0.08;
    if (m_points.size() < 2 || curve.model.isEmpty())
        return line;
    if (curve.residual > follows) {
        for (const auto &[size, count] : m_points)
            line.append(place(axes, qreal(size), qreal(count)));
        return line;
    }
    const qreal ratio = qreal(m_points.constLast().first) / std::max<qreal>(1, qreal(m_points.constFirst().first));
    for (int step = 0; step <= curveSteps; ++step) {
        const qreal size = qreal(m_points.constFirst().first) * std::pow(ratio, qreal(step) / curveSteps);
        line.append(place(axes, size, curve.at(size)));
    }
    return line;
}

QList<QPointF> GrowthChartItem::targetLine(const Axes &axes) const
{
    QList<QPointF> line;
    if (m_points.size() < 2 || m_target.isEmpty())
        return line;
    const auto &[firstSize, firstCount] = m_points.constFirst();
    const GrowthCurve shape{m_target, m_target == QLatin1StringView("1") ? 1.0 : 0.0, 1.0, 0};
    const qreal start = shape.at(qreal(firstSize));
    if (start <= 0)
        return line;
    const qreal ratio = qreal(m_points.constLast().first) / std::max<qreal>(1, qreal(firstSize));
    for (int step = 0; step <= curveSteps; ++step) {
        const qreal size = qreal(firstSize) * std::pow(ratio, qreal(step) / curveSteps);
        const QPointF at = place(axes, size, qreal(firstCount) * shape.at(size) / start);
        line.append({at.x(), std::max(at.y(), axes.plot.top())});
    }
    return line;
}

int GrowthChartItem::indexAt(qreal x, qreal y) const
{
    if (m_points.isEmpty() || y < 0 || y >= height() || x < 0 || x > width())
        return -1;
    const Axes shown = axes();
    int nearest = -1;
    qreal least = width();
    for (int index = 0; index < count(); ++index) {
        const qreal distance = std::abs(place(shown, qreal(m_points.at(index).first), qreal(m_points.at(index).second)).x() - x);
        if (distance < least) {
            least = distance;
            nearest = index;
        }
    }
    return least <= 4 * markRadius ? nearest : -1;
}

QRectF GrowthChartItem::spotOf(int index) const
{
    if (!has(index))
        return {};
    const QPointF centre = place(axes(), qreal(m_points.at(index).first), qreal(m_points.at(index).second));
    return {centre.x() - markRadius, centre.y() - markRadius, 2 * markRadius, 2 * markRadius};
}

void GrowthChartItem::paintAxes(QPainter &painter, const Axes &axes) const
{
    const int powers = int(axes.span.mostCount - axes.span.leastCount);
    const int step = std::max(1, int(std::ceil(powers * 2 * tickHeight() / std::max<qreal>(1, axes.plot.height()))));
    for (int power = int(axes.span.leastCount); power <= int(axes.span.mostCount); power += step) {
        const qreal y = place(axes, 1, std::pow(10.0, power)).y();
        drawRule(painter, axes.plot.left(), axes.plot.right(), y, m_gridColor);
        drawText(painter, m_tickFont, m_tickColor, 0, y, axes.plot.left() - gap, Qt::AlignRight, powerText(power));
    }
    drawText(painter, m_tickFont, m_tickColor, axes.plot.left(), tickHeight() / 2, axes.plot.width(), Qt::AlignLeft, m_countText);
    const qreal foot = height() - tickHeight() / 2;
    qreal free = 0;
    for (const auto &[size, count] : m_points) {
        const QString text = QLocale(QLocale::English).toString(size).replace(u',', QChar(0x202F));
        const qreal wide = textWidth(m_tickFont, text);
        const qreal left = place(axes, qreal(size), qreal(count)).x() - wide / 2;
        const bool last = size == m_points.constLast().first;
        const qreal lastLeft = place(axes, qreal(m_points.constLast().first), 1).x() - wide / 2 - 2 * gap;
        if (left < free || (!last && left + wide > lastLeft))
            continue;
        drawText(painter, m_tickFont, m_tickColor, left, foot, wide + 1, Qt::AlignLeft, text);
        free = left + wide + 2 * gap;
    }
    const qreal name = std::max(axes.plot.right() + gap, free);
    drawText(painter, m_tickFont, m_tickColor, name, foot, std::max<qreal>(0, width() - name), Qt::AlignLeft, m_sizeText);
}

void GrowthChartItem::paintLines(QPainter &painter, const Axes &axes) const
{
    const QList<QPointF> fit = fitLine(axes);
    const QList<QPointF> target = targetLine(axes);
    if (m_worse && !fit.isEmpty() && !target.isEmpty()) {
        QPolygonF wedge(fit);
        for (auto at = target.crbegin(); at != target.crend(); ++at)
            wedge.append(*at);
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_wedgeColor);
        painter.drawPolygon(wedge);
    }
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_accentColor, lineWidth, Qt::DashLine, Qt::FlatCap));
    painter.drawPolyline(QPolygonF(target));
    painter.setPen(QPen(fitColor(), lineWidth, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.drawPolyline(QPolygonF(fit));
    for (const auto &[size, count] : m_points)
        drawRing(painter, place(axes, qreal(size), qreal(count)), fitColor());
    paintNames(painter, axes, fit, target);
}

void GrowthChartItem::paintNames(QPainter &painter, const Axes &axes, const QList<QPointF> &fit, const QList<QPointF> &target) const
{
    const qreal left = axes.plot.right() + 2;
    qreal fitY = fit.isEmpty() ? 0 : fit.constLast().y();
    qreal targetY = target.isEmpty() ? 0 : target.constLast().y();
    if (!fit.isEmpty() && !target.isEmpty() && std::abs(fitY - targetY) < nameRoom) {
        // Lines that end together have names one above the other; the one that fits is the upper.
        const qreal middle = (fitY + targetY) / 2;
        fitY = middle - nameRoom / 2;
        targetY = middle + nameRoom / 2;
    }
    if (!fit.isEmpty())
        drawText(painter, m_strongFont, fitColor(), left, fitY, width() - left, Qt::AlignLeft, m_modelText);
    if (!target.isEmpty())
        drawText(painter, m_strongFont, m_accentColor, left, targetY, width() - left, Qt::AlignLeft, m_targetText);
}

void GrowthChartItem::paintLegend(QPainter &painter, const Axes &axes) const
{
    const qreal left = axes.plot.left() + 2 * gap;
    const qreal row = tickHeight() + gap;
    qreal y = axes.plot.top() + row;
    for (qsizetype index = 0; index < m_legend.size(); ++index, y += row) {
        if (m_legend.at(index).isEmpty()) {
            y -= row;
            continue;
        }
        if (index == 0) {
            drawRing(painter, {left + legendMark / 2, y}, fitColor());
        } else {
            painter.setPen(
                QPen(index == 1 ? fitColor() : m_accentColor, lineWidth, index == 1 ? Qt::SolidLine : Qt::DashLine, Qt::FlatCap));
            painter.drawLine(QPointF(left, y), QPointF(left + legendMark, y));
        }
        drawText(painter, m_tickFont, m_labelColor, left + legendMark + gap, y, axes.plot.width() / 2, Qt::AlignLeft, m_legend.at(index));
    }
}

void GrowthChartItem::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const Axes shown = axes();
    paintAxes(*painter, shown);
    if (m_points.isEmpty())
        return;
    paintLines(*painter, shown);
    paintLegend(*painter, shown);
    if (has(m_cursor))
        drawCursor(*painter, spotOf(m_cursor).adjusted(-2, -2, 2, 2));
}

} // namespace greenroom
