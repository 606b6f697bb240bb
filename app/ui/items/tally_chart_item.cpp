#include "tally_chart_item.h"

#include <QPainter>

#include <algorithm>
#include <cmath>

namespace greenroom {

namespace {
constexpr qreal widestLabel = 0.36;
constexpr qreal boxWidth = 20;
constexpr qreal boxHeight = 12;
constexpr qreal boxGap = 4;
constexpr qreal boxRadius = 3;
constexpr qreal boxStroke = 1.5;
} // namespace

TallyChartItem::TallyChartItem(QQuickItem *parent)
    : ChartItem(parent)
{
    connect(this, &TallyChartItem::changed, this, [this] { setImplicitHeight(m_rowHeight * count()); });
}

int TallyChartItem::indexAt(qreal x, qreal y) const
{
    if (x < 0 || x >= width() || y < 0 || m_rowHeight <= 0)
        return -1;
    const int row = int(y / m_rowHeight);
    return has(row) ? row : -1;
}

QRectF TallyChartItem::spotOf(int index) const { return has(index) ? QRectF(0, m_rowHeight * index, width(), m_rowHeight) : QRectF(); }

void TallyChartItem::paintBoxes(QPainter &painter, qreal left, qreal right, qreal y, int row) const
{
    const int total = row < m_totals.size() ? m_totals.at(row) : 0;
    const int filled = row < m_filled.size() ? m_filled.at(row) : 0;
    // All rows share one width of box, so that lengths compare; where even the narrowest do not fit, one bar shows the share.
    const int most = m_totals.isEmpty() ? 0 : *std::max_element(m_totals.begin(), m_totals.end());
    const qreal fitting = most > 0 ? std::floor((right - left + boxGap) / most - boxGap) : boxWidth;
    if (fitting >= boxGap) {
        const qreal wide = std::min(boxWidth, fitting);
        for (int box = 0; box < total; ++box) {
            const QRectF place(left + box * (wide + boxGap), std::round(y - boxHeight / 2), wide, boxHeight);
            const qreal inset = box < filled ? 0 : boxStroke / 2;
            painter.setPen(box < filled ? QPen(Qt::NoPen) : QPen(m_guideColor, boxStroke));
            painter.setBrush(box < filled ? QBrush(m_accentColor) : QBrush(Qt::NoBrush));
            painter.drawRoundedRect(place.adjusted(inset, inset, -inset, -inset), boxRadius, boxRadius);
        }
        return;
    }
    const qreal length = (right - left) * total / most;
    painter.setPen(QPen(m_guideColor, boxStroke));
    painter.setBrush(Qt::NoBrush);
    const QRectF whole(left + boxStroke / 2, std::round(y - boxHeight / 2) + boxStroke / 2, length - boxStroke, boxHeight - boxStroke);
    painter.drawRoundedRect(whole, boxRadius, boxRadius);
    if (filled > 0) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(m_accentColor);
        painter.drawRoundedRect(QRectF(left, std::round(y - boxHeight / 2), length * filled / total, boxHeight), boxRadius, boxRadius);
    }
}

void TallyChartItem::paint(QPainter *painter)
{
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal labelWidth = std::min(textWidth(m_labelFont, m_labels) + 1, std::floor(width() * widestLabel));
    const qreal detailWidth = textWidth(m_labelFont, m_details) + 1;
    const qreal numberWidth = textWidth(m_strongFont, m_numbers) + 1;
    const qreal numberLeft = width() - detailWidth - 3 * gap - numberWidth;
    for (int row = 0; row < count(); ++row) {
        const qreal y = std::round(m_rowHeight * row + m_rowHeight / 2);
        if (row > 0)
            drawRule(*painter, 0, width(), m_rowHeight * row, m_gridColor);
        drawText(*painter, m_labelFont, m_labelColor, 0, y, labelWidth, Qt::AlignLeft, m_labels.at(row));
        paintBoxes(*painter, labelWidth + 3 * gap, numberLeft - 2 * gap, y, row);
        if (row < m_numbers.size())
            drawText(*painter, m_strongFont, m_inkColor, numberLeft, y, numberWidth, Qt::AlignRight, m_numbers.at(row));
        if (row < m_details.size())
            drawText(*painter, m_labelFont, m_labelColor, width() - detailWidth, y, detailWidth, Qt::AlignRight, m_details.at(row));
    }
    if (has(m_cursor))
        drawCursor(*painter, spotOf(m_cursor).adjusted(1, 1, -1, -1));
}

} // namespace greenroom
