#pragma once

#include "painted_item.h"

#include <QColor>
#include <QTimer>

namespace greenroom {

/// A level meter of 59 segments over -60 to 0 dB, with a peak that is held for a while.
class MeterItem : public greenroom::PaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(qreal levelDb READ levelDb WRITE setLevelDb NOTIFY changed) ///< dB below full scale, at or under 0
    Q_PROPERTY(qreal peakDb READ peakDb NOTIFY changed)                    ///< the loudest of the last 1.5 s
    Q_PROPERTY(bool active MEMBER m_active NOTIFY changed)                 ///< false paints idle segments only
    Q_PROPERTY(QColor okColor MEMBER m_okColor NOTIFY changed)
    Q_PROPERTY(QColor warnColor MEMBER m_warnColor NOTIFY changed)
    Q_PROPERTY(QColor dangerColor MEMBER m_dangerColor NOTIFY changed)
    Q_PROPERTY(QColor idleColor MEMBER m_idleColor NOTIFY changed)

public:
    static constexpr int segmentCount = 59;
    static constexpr qreal lowestDb = -60;

    explicit MeterItem(QQuickItem *parent = nullptr);

    [[nodiscard]] qreal levelDb() const { return m_levelDb; }
    void setLevelDb(qreal levelDb);
    [[nodiscard]] qreal peakDb() const { return m_peakDb; }

    /// How many segments a level lights, 0 to 59.
    [[nodiscard]] static int litSegments(qreal levelDb);

    void paint(QPainter *painter) override;

private:
    [[nodiscard]] QColor zoneColor(int segment) const;

    qreal m_levelDb = lowestDb;
    qreal m_peakDb = lowestDb;
    bool m_active = true;
    QTimer m_hold;
    QColor m_okColor = Qt::green;
    QColor m_warnColor = Qt::yellow;
    QColor m_dangerColor = Qt::red;
    QColor m_idleColor = Qt::gray;
};

} // namespace greenroom
