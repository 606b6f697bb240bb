#pragma once

#include "painted_item.h"

#include <QColor>

namespace greenroom {

/// A ring that fills clockwise from twelve o'clock. The last stretch of the track can be marked as a warning.
class RingItem : public greenroom::PaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal value MEMBER m_value NOTIFY changed)               ///< 0 to 1, how much is filled
    Q_PROPERTY(qreal warnFraction MEMBER m_warnFraction NOTIFY changed) ///< 0 to 1, how much of the end of the track is marked
    Q_PROPERTY(qreal thickness MEMBER m_thickness NOTIFY changed)       ///< pixels
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)
    Q_PROPERTY(QColor trackColor MEMBER m_trackColor NOTIFY changed)
    Q_PROPERTY(QColor warnColor MEMBER m_warnColor NOTIFY changed)

public:
    explicit RingItem(QQuickItem *parent = nullptr)
        : PaintedItem(parent)
    {}

    void paint(QPainter *painter) override;

private:
    qreal m_value = 0;
    qreal m_warnFraction = 0;
    qreal m_thickness = 10;
    QColor m_color = Qt::black;
    QColor m_trackColor = Qt::gray;
    QColor m_warnColor = Qt::gray;
};

} // namespace greenroom
