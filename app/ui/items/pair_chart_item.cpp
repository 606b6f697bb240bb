#include "pair_chart_item.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace greenroom {

namespace {
constexpr qreal widestLabel = 0.45; ///< of the width; the track needs the rest
constexpr qreal joint = 3;

qreal valueOf(const QList<qreal> &values, int row) { return row < values.size() ? values.at(row) : noValue; }
} // namespace

PairChartItem::PairChartItem(QQuickItem *parent)
    : ChartItem(parent)
{
    connect(this, &PairChartItem::changed, this, [this] {
        const bool heads = !m_firstHead.isEmpty() || !m_secondHead.isEmpty();
        setImplicitHeight(m_rowHeight * count() + (heads ? tickHeight() : 0));
    });
}

PairChartItem::Columns PairChartItem::columns() const
{
    Columns columns;
    columns.top = m_firstHead.isEmpty() && m_secondHead.isEmpty() ? 0 : tickHeight();
    columns.labelWidth = std::min(textWidth(m_labelFont, m_labels) + 1, std::floor(width() * widestLabel));
    columns.secondWidth = std::max(textWidth(m_strongFont, m_secondNumbers), textWidth(m_tickFont, m_secondHead)) + 1;
    columns.firstWidth =
        m_firstNumbers.isEmpty() ? 0 : std::max(textWidth(m_labelFont, m_firstNumbers), textWidth(m_tickFont, m_firstHead)) + 1;
    columns.firstLeft = width() - columns.secondWidth - (columns.firstWidth > 0 ? 2 * gap + columns.firstWidth : 0);
    columns.trackLeft = columns.labelWidth + 2 * gap;
    columns.trackRight = std::max(columns.trackLeft, columns.firstLeft - 2 * gap);
    return columns;
}

qreal PairChartItem::place(const Columns &columns, qreal value) const
{
    const qreal share = m_most > m_least ? std::clamp((value - m_least) / (m_most - m_least), 0.0, 1.0) : 0;
    return columns.trackLeft + markRadius + share * std::max<qreal>(0, columns.trackRight - columns.trackLeft - 2 * markRadius);
}

bool PairChartItem::isWarned(int row) const
{
    const qreal dot = valueOf(m_dots, row);
    return std::isfinite(m_warnBelow) && std::isfinite(dot) && dot < m_warnBelow;
}

int PairChartItem::indexAt(qreal x, qreal y) const
{
    const qreal down = y - columns().top;
    if (x < 0 || x >= width() || down < 0 || m_rowHeight <= 0)
        return -1;
    const int row = int(down / m_rowHeight);
    return has(row) ? row : -1;
}

QRectF PairChartItem::spotOf(int index) const
{
    if (!has(index))
        return {};
    return {0, columns().top + m_rowHeight * index, width(), m_rowHeight};
}

void PairChartItem::paintRow(QPainter &painter, const Columns &columns, int row) const
{
    const qreal y = std::round(columns.top + m_rowHeight * row + m_rowHeight / 2);
    drawText(painter, m_labelFont, m_labelColor, 0, y, columns.labelWidth, Qt::AlignLeft, m_labels.at(row));
    drawRule(painter, columns.trackLeft, columns.trackRight, y, m_gridColor);
    const qreal ring = valueOf(m_rings, row);
    const qreal dot = valueOf(m_dots, row);
    const QColor ink = isWarned(row) ? m_warnColor : m_accentColor;
    // Marks sit on whole pixels with the track's one-pixel line through their middle.
    const auto centre = [&](qreal value) { return QPointF(std::round(place(columns, value)) + 0.5, y + 0.5); };
    if (std::isfinite(ring) && std::isfinite(dot)) {
        painter.setPen(QPen(ink, joint, Qt::SolidLine, Qt::FlatCap));
        painter.drawLine(centre(ring), centre(dot));
    }
    if (std::isfinite(ring))
        drawRing(painter, centre(ring), m_guideColor);
    if (std::isfinite(dot))
        isWarned(row) ? drawSquare(painter, centre(dot), ink) : drawDot(painter, centre(dot), ink);
    if (row < m_firstNumbers.size())
        drawText(painter, m_labelFont, m_labelColor, columns.firstLeft, y, columns.firstWidth, Qt::AlignRight, m_firstNumbers.at(row));
    if (row < m_secondNumbers.size())
        drawText(painter, m_strongFont, isWarned(row) ? m_warnColor : m_inkColor, width() - columns.secondWidth, y, columns.secondWidth,
                 Qt::AlignRight, m_secondNumbers.at(row));
}

void PairChartItem::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const Columns shown = columns();
    const qreal head = tickHeight() / 2;
    drawText(*painter, m_tickFont, m_tickColor, shown.firstLeft, head, shown.firstWidth, Qt::AlignRight, m_firstHead);
    drawText(*painter, m_tickFont, m_tickColor, width() - shown.secondWidth, head, shown.secondWidth, Qt::AlignRight, m_secondHead);
    for (int row = 0; row < count(); ++row)
        paintRow(*painter, shown, row);
    if (has(m_cursor))
        drawCursor(*painter, spotOf(m_cursor).adjusted(1, 1, -1, -1));
}

} // namespace greenroom
