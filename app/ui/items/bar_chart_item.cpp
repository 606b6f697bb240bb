#include "bar_chart_item.h"

#include "chart_axis.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace greenroom {

namespace {
constexpr int mostTicks = 3;
constexpr qreal thickest = 28;
constexpr qreal barGap = 4;
constexpr qreal corner = 2;
} // namespace

BarChartItem::Axis BarChartItem::axis() const
{
    Axis axis;
    qreal highest = 0;
    for (int index = 0; index < count(); ++index)
        highest = std::max(highest, m_upper.at(index) + lowerAt(index));
    axis.most = std::max<qreal>(1, highest);
    axis.ticks = roundTicks(0, axis.most, mostTicks);
    QStringList texts;
    for (const qreal tick : axis.ticks)
        texts.append(tickText(tick));
    const qreal left = textWidth(m_tickFont, texts) + gap;
    const qreal top = m_markIndex >= 0 && !m_markText.isEmpty() ? tickHeight() : tickHeight() / 2;
    axis.plot = QRectF(left, top, std::max<qreal>(1, width() - left), std::max<qreal>(1, height() - top - tickHeight() - gap));
    axis.slot = count() > 0 ? axis.plot.width() / count() : axis.plot.width();
    axis.thick = std::max<qreal>(1, std::min(thickest, axis.slot > 2 * barGap ? std::floor(axis.slot - barGap) : axis.slot * 0.75));
    return axis;
}

QRectF BarChartItem::bar(const Axis &axis, int index) const
{
    const qreal tall = std::round((m_upper.at(index) + lowerAt(index)) / axis.most * axis.plot.height());
    const qreal left = axis.plot.left() + axis.slot * index;
    // Whole pixels as long as bars are wide enough to show it.
    const qreal x = axis.thick >= 3 ? std::round(left) : left;
    return {x, axis.plot.bottom() - tall, axis.thick, tall};
}

int BarChartItem::indexAt(qreal x, qreal y) const
{
    const Axis shown = axis();
    if (count() == 0 || y < 0 || y >= height() || x < shown.plot.left() || x >= shown.plot.right())
        return -1;
    return std::clamp(int((x - shown.plot.left()) / shown.slot), 0, count() - 1);
}

QRectF BarChartItem::spotOf(int index) const { return has(index) ? bar(axis(), index) : QRectF(); }

void BarChartItem::paintAxis(QPainter &painter, const Axis &axis) const
{
    for (const qreal tick : axis.ticks) {
        const qreal y = axis.plot.bottom() - tick / axis.most * axis.plot.height();
        drawRule(painter, axis.plot.left(), axis.plot.right(), y, m_gridColor);
        drawText(painter, m_tickFont, m_tickColor, 0, y, axis.plot.left() - gap, Qt::AlignRight, tickText(tick));
    }
    const qreal foot = height() - tickHeight() / 2;
    qreal free = axis.plot.left();
    for (qsizetype index = 0; index < std::min(m_tickIndexes.size(), m_tickTexts.size()); ++index) {
        const qreal wide = textWidth(m_tickFont, m_tickTexts.at(index)) + 1;
        const qreal wanted = axis.plot.left() + axis.slot * m_tickIndexes.at(index);
        const qreal x = std::clamp(wanted, axis.plot.left(), std::max(axis.plot.left(), axis.plot.right() - wide));
        // A text that would run into the one before it is left out.
        if (x < free)
            continue;
        drawText(painter, m_tickFont, m_tickColor, x, foot, wide, Qt::AlignLeft, m_tickTexts.at(index));
        free = x + wide + gap;
    }
}

void BarChartItem::paintBar(QPainter &painter, const Axis &axis, int index) const
{
    const QRectF box = bar(axis, index);
    if (box.height() <= 0)
        return;
    const qreal round = std::min({corner, box.height() / 2, box.width() / 2});
    const qreal low = std::round(lowerAt(index) / axis.most * axis.plot.height());
    painter.setPen(Qt::NoPen);
    painter.setBrush(index == m_today ? m_accentColor : m_upperColor);
    // One pixel of ground parts the two.
    const qreal slit = low > 0 && box.height() - low > 2 ? 1 : 0;
    if (box.height() - low > 0)
        painter.drawRoundedRect(box.adjusted(0, 0, 0, -low - slit), round, round);
    if (low > 0) {
        painter.setBrush(m_lowerColor);
        painter.drawRoundedRect(QRectF(box.left(), box.bottom() - low, box.width(), low), std::min(round, low / 2),
                                std::min(round, low / 2));
    }
}

void BarChartItem::paintMark(QPainter &painter, const Axis &axis) const
{
    if (m_markIndex < 0 || m_markIndex >= count())
        return;
    const qreal x = std::min(width() - lineWidth, std::round(axis.plot.left() + axis.slot * (m_markIndex + 1) - lineWidth));
    painter.fillRect(QRectF(x, 0, lineWidth, axis.plot.bottom()), m_warnColor);
    const qreal wide = textWidth(m_strongFont, m_markText) + 1;
    const bool fits = x - gap - wide >= axis.plot.left();
    drawText(painter, m_strongFont, m_warnColor, fits ? x - gap - wide : x + gap, tickHeight() / 2, wide,
             fits ? Qt::AlignRight : Qt::AlignLeft, m_markText);
}

void BarChartItem::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const Axis shown = axis();
    paintAxis(*painter, shown);
    for (int index = 0; index < count(); ++index)
        paintBar(*painter, shown, index);
    paintMark(*painter, shown);
    if (has(m_cursor)) {
        const QRectF box = bar(shown, m_cursor);
        drawCursor(*painter, box.adjusted(-2, std::min<qreal>(0, box.height() - 6) - 2, 2, 2));
    }
}

} // namespace greenroom
