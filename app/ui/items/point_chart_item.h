#pragma once

#include "chart_item.h"

namespace greenroom {

/// Measured values in their order as rings, the last one a dot, against lines to keep under; a row of further numbers at the foot:
/// the lengths of takes against 45 s and 60 s, with the pace.
class PointChartItem : public greenroom::ChartItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<qreal> values MEMBER m_values NOTIFY changed)
    Q_PROPERTY(QStringList valueTexts MEMBER m_valueTexts NOTIFY changed) ///< over the first and the last mark
    Q_PROPERTY(QList<qreal> guides MEMBER m_guides NOTIFY changed)        ///< lines; the first one is the target
    Q_PROPERTY(QStringList guideTexts MEMBER m_guideTexts NOTIFY changed)
    Q_PROPERTY(QString footHead MEMBER m_footHead NOTIFY changed)       ///< "wpm"
    Q_PROPERTY(QStringList footTexts MEMBER m_footTexts NOTIFY changed) ///< one a value; those that find no room are left out

public:
    explicit PointChartItem(QQuickItem *parent = nullptr)
        : ChartItem(parent)
    {}

    [[nodiscard]] int count() const override { return int(m_values.size()); }
    [[nodiscard]] int indexAt(qreal x, qreal y) const override;
    [[nodiscard]] QRectF spotOf(int index) const override;

    void paint(QPainter *painter) override;

private:
    struct Axis
    {
        qreal least = 0;
        qreal most = 1;
        QRectF plot;
    };
    [[nodiscard]] Axis axis() const;
    [[nodiscard]] QPointF point(const Axis &axis, int index) const;
    [[nodiscard]] qreal heightOf(const Axis &axis, qreal value) const;
    void paintFoot(QPainter &painter, const Axis &axis) const;
    void paintName(QPainter &painter, const Axis &axis, int index) const;

    QList<qreal> m_values;
    QStringList m_valueTexts;
    QList<qreal> m_guides;
    QStringList m_guideTexts;
    QString m_footHead;
    QStringList m_footTexts;
};

} // namespace greenroom
