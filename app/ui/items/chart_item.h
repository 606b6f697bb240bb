#pragma once

#include "painted_item.h"

#include <QColor>
#include <QFont>
#include <QList>
#include <QStringList>

#include <limits>

class QPainter;

namespace greenroom {

/// What no chart has measured; a chart leaves it out, it is never drawn as 0.
inline constexpr qreal noValue = std::numeric_limits<qreal>::quiet_NaN();

/// The common ground of the charts: fonts and colours of the axes, one pointed value, and where each value is drawn, so that pointer, keys
/// and pictures agree. One picture on every backend; colours come from the theme.
class ChartItem : public greenroom::PaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("A chart is one of its kinds.")
    Q_PROPERTY(int count READ count NOTIFY changed)
    Q_PROPERTY(bool rowwise READ isRowwise CONSTANT)      ///< values lie under each other, and the up and down keys move over them
    Q_PROPERTY(int cursor MEMBER m_cursor NOTIFY changed) ///< the pointed value, marked; -1 for none
    Q_PROPERTY(QFont tickFont MEMBER m_tickFont NOTIFY changed)
    Q_PROPERTY(QFont labelFont MEMBER m_labelFont NOTIFY changed)
    Q_PROPERTY(QFont strongFont MEMBER m_strongFont NOTIFY changed)
    Q_PROPERTY(QColor gridColor MEMBER m_gridColor NOTIFY changed)   ///< axes and tracks
    Q_PROPERTY(QColor guideColor MEMBER m_guideColor NOTIFY changed) ///< targets and rings
    Q_PROPERTY(QColor tickColor MEMBER m_tickColor NOTIFY changed)
    Q_PROPERTY(QColor labelColor MEMBER m_labelColor NOTIFY changed)
    Q_PROPERTY(QColor inkColor MEMBER m_inkColor NOTIFY changed)       ///< numbers
    Q_PROPERTY(QColor accentColor MEMBER m_accentColor NOTIFY changed) ///< what was measured
    Q_PROPERTY(QColor warnColor MEMBER m_warnColor NOTIFY changed)
    Q_PROPERTY(QColor groundColor MEMBER m_groundColor NOTIFY changed) ///< what the chart lies on
    Q_PROPERTY(QColor cursorColor MEMBER m_cursorColor NOTIFY changed)

public:
    explicit ChartItem(QQuickItem *parent = nullptr);

    [[nodiscard]] virtual int count() const = 0;
    [[nodiscard]] virtual bool isRowwise() const { return false; }
    /// The value under a point of the item, or -1.
    Q_INVOKABLE [[nodiscard]] virtual int indexAt(qreal x, qreal y) const = 0;
    /// Where a value is drawn, for a tooltip; empty for a value that is not there.
    Q_INVOKABLE [[nodiscard]] virtual QRectF spotOf(int index) const = 0;

protected:
    static constexpr qreal lineWidth = 2;
    static constexpr qreal markRadius = 5; ///< of rings; dots are drawn at the same outer size less the stroke
    static constexpr qreal gap = 8;

    [[nodiscard]] bool has(int index) const { return index >= 0 && index < count(); }
    [[nodiscard]] qreal tickHeight() const;
    [[nodiscard]] static qreal textWidth(const QFont &font, const QString &text);
    /// The widest of some texts.
    [[nodiscard]] static qreal textWidth(const QFont &font, const QStringList &texts);

    /// A horizontal line of one pixel, or of dashes.
    static void drawRule(QPainter &painter, qreal left, qreal right, qreal y, const QColor &color, Qt::PenStyle style = Qt::SolidLine);
    /// A text whose baseline box is centred on `y`, elided when it is wider than `width`.
    static void drawText(QPainter &painter, const QFont &font, const QColor &color, qreal x, qreal y, qreal width, Qt::Alignment side,
                         const QString &text);
    void drawRing(QPainter &painter, QPointF centre, const QColor &color) const;
    void drawDot(QPainter &painter, QPointF centre, const QColor &color) const;
    void drawSquare(QPainter &painter, QPointF centre, const QColor &color) const;
    /// The frame around a pointed value.
    void drawCursor(QPainter &painter, const QRectF &box) const;

    int m_cursor = -1;
    QFont m_tickFont;
    QFont m_labelFont;
    QFont m_strongFont;
    QColor m_gridColor = Qt::lightGray;
    QColor m_guideColor = Qt::gray;
    QColor m_tickColor = Qt::gray;
    QColor m_labelColor = Qt::darkGray;
    QColor m_inkColor = Qt::black;
    QColor m_accentColor = Qt::darkGreen;
    QColor m_warnColor = Qt::darkYellow;
    QColor m_groundColor = Qt::white;
    QColor m_cursorColor = Qt::blue;
};

} // namespace greenroom
