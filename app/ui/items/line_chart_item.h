#pragma once

#include "chart_item.h"

namespace greenroom {

/// One value a day as a line, with a dashed target: retention. Days without a value leave no gap: the line runs on to the next one.
/// Few values stand as rings on it; the last is a dot.
class LineChartItem : public greenroom::ChartItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<qreal> values MEMBER m_values NOTIFY changed)    ///< one each day, NaN without one
    Q_PROPERTY(qreal target MEMBER m_target NOTIFY changed)           ///< NaN for none
    Q_PROPERTY(qreal least MEMBER m_least NOTIFY changed)             ///< no value can lie under it
    Q_PROPERTY(qreal most MEMBER m_most NOTIFY changed)               ///< nor above this
    Q_PROPERTY(QString unit MEMBER m_unit NOTIFY changed)             ///< written at the lowest tick: "%"
    Q_PROPERTY(QString startText MEMBER m_startText NOTIFY changed)   ///< under the first day
    Q_PROPERTY(QString endText MEMBER m_endText NOTIFY changed)       ///< under the last one
    Q_PROPERTY(QString targetText MEMBER m_targetText NOTIFY changed) ///< the name of the target, at its end

public:
    explicit LineChartItem(QQuickItem *parent = nullptr)
        : ChartItem(parent)
    {}

    [[nodiscard]] int count() const override { return int(m_values.size()); }
    [[nodiscard]] int indexAt(qreal x, qreal y) const override;
    [[nodiscard]] QRectF spotOf(int index) const override;

    /// The values the axis spans: those of the data and the target with a little air, within least and most.
    struct Span
    {
        qreal least = 0;
        qreal most = 1;
    };
    [[nodiscard]] Span span() const;

    void paint(QPainter *painter) override;

private:
    struct Axis
    {
        Span span;
        QList<qreal> ticks;
        QStringList texts;
        QRectF plot;
    };
    [[nodiscard]] Axis axis() const;
    [[nodiscard]] QPointF point(const Axis &axis, int index) const;
    void paintAxis(QPainter &painter, const Axis &axis) const;
    void paintLine(QPainter &painter, const Axis &axis) const;

    QList<qreal> m_values;
    qreal m_target = noValue;
    qreal m_least = 0;
    qreal m_most = 100;
    QString m_unit;
    QString m_startText;
    QString m_endText;
    QString m_targetText;
};

} // namespace greenroom
