#include "chart_item.h"

#include <QFontMetricsF>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace greenroom {

namespace {
constexpr qreal ringStroke = 2;
constexpr qreal dotRadius = 4;
constexpr qreal cursorRadius = 5;
constexpr qreal cursorStroke = 1.5;
} // namespace

ChartItem::ChartItem(QQuickItem *parent)
    : PaintedItem(parent)
{}

qreal ChartItem::tickHeight() const { return std::ceil(QFontMetricsF(m_tickFont).height()); }

qreal ChartItem::textWidth(const QFont &font, const QString &text) { return std::ceil(QFontMetricsF(font).horizontalAdvance(text)); }

qreal ChartItem::textWidth(const QFont &font, const QStringList &texts)
{
    qreal widest = 0;
    for (const QString &text : texts)
        widest = std::max(widest, textWidth(font, text));
    return widest;
}

void ChartItem::drawRule(QPainter &painter, qreal left, qreal right, qreal y, const QColor &color, Qt::PenStyle style)
{
    if (style == Qt::SolidLine) {
        painter.fillRect(QRectF(left, std::round(y), right - left, 1), color);
        return;
    }
    painter.setPen(QPen(color, 1, style, Qt::FlatCap));
    painter.drawLine(QPointF(left, std::floor(y) + 0.5), QPointF(right, std::floor(y) + 0.5));
}

void ChartItem::drawText(QPainter &painter, const QFont &font, const QColor &color, qreal x, qreal y, qreal width, Qt::Alignment side,
                         const QString &text)
{
    const QFontMetricsF metrics(font);
    const QString shown = metrics.elidedText(text, Qt::ElideRight, width);
    const qreal free = width - metrics.horizontalAdvance(shown);
    const qreal left = side & Qt::AlignRight ? x + free : side & Qt::AlignHCenter ? x + free / 2 : x;
    painter.setFont(font);
    painter.setPen(color);
    // The middle of the capitals lies on y, and the baseline on a whole pixel.
    painter.drawText(QPointF(std::round(left), std::round(y + metrics.capHeight() / 2)), shown);
}

void ChartItem::drawRing(QPainter &painter, QPointF centre, const QColor &color) const
{
    painter.setPen(QPen(color, ringStroke));
    painter.setBrush(m_groundColor);
    const qreal radius = markRadius - ringStroke / 2;
    painter.drawEllipse(centre, radius, radius);
}

void ChartItem::drawDot(QPainter &painter, QPointF centre, const QColor &color) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawEllipse(centre, dotRadius, dotRadius);
}

void ChartItem::drawSquare(QPainter &painter, QPointF centre, const QColor &color) const
{
    painter.setPen(Qt::NoPen);
    painter.setBrush(color);
    painter.drawRect(QRectF(std::round(centre.x()) - dotRadius, std::round(centre.y()) - dotRadius, 2 * dotRadius, 2 * dotRadius));
}

void ChartItem::drawCursor(QPainter &painter, const QRectF &box) const
{
    painter.setPen(QPen(m_cursorColor, cursorStroke));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(box, cursorRadius, cursorRadius);
}

} // namespace greenroom
