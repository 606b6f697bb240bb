#pragma once

#include "painted_item.h"

#include <QColor>
#include <QList>

namespace greenroom {

/// A bar of segments whose widths follow their weights; each is filled in part. The day strip and the split of due cards.
class SegmentBarItem : public greenroom::PaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<qreal> weights MEMBER m_weights NOTIFY changed) ///< relative widths; a segment of weight 0 is left out
    Q_PROPERTY(QList<qreal> fills MEMBER m_fills NOTIFY changed)     ///< 0 to 1 each; missing ones are full
    Q_PROPERTY(QList<QColor> colors MEMBER m_colors NOTIFY changed)  ///< repeated when there are fewer than weights
    Q_PROPERTY(QColor trackColor MEMBER m_trackColor NOTIFY changed)
    Q_PROPERTY(qreal gap MEMBER m_gap NOTIFY changed) ///< pixels between segments

public:
    explicit SegmentBarItem(QQuickItem *parent = nullptr)
        : PaintedItem(parent)
    {}

    /// Where the segments stand, on whole pixels; one entry a weight, empty for a weight of 0.
    [[nodiscard]] QList<QRectF> segments() const;

    void paint(QPainter *painter) override;

private:
    QList<qreal> m_weights;
    QList<qreal> m_fills;
    QList<QColor> m_colors;
    QColor m_trackColor = Qt::gray;
    qreal m_gap = 4;
};

} // namespace greenroom
