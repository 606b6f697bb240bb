#pragma once

#include "chart_item.h"

#include <QPointF>
#include <QStringList>
#include <QVariantList>

namespace greenroom {

/// Counted work over the size of the input, both axes logarithmic: measured points as rings, the best fit as a line, the drill's target
/// dashed from the first point, and between the two a wedge where the work grows faster. Without a fit or a target only what is known is
/// drawn.
class GrowthChartItem : public greenroom::ChartItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QVariantList points READ points WRITE setPoints NOTIFY changed) ///< a list of [size, count], sizes rising
    Q_PROPERTY(QString model MEMBER m_model NOTIFY changed)                    ///< of the best fit, "n log n"; empty for none
    Q_PROPERTY(QString target MEMBER m_target NOTIFY changed)                  ///< the drill's; empty for none
    Q_PROPERTY(bool worse MEMBER m_worse NOTIFY changed)                       ///< than the target: drawn in warn, with the wedge
    Q_PROPERTY(QStringList legend MEMBER m_legend NOTIFY changed)              ///< measured, best fit, target, as far as they are drawn
    Q_PROPERTY(QString modelText MEMBER m_modelText NOTIFY changed)            ///< at the end of the fit
    Q_PROPERTY(QString targetText MEMBER m_targetText NOTIFY changed)          ///< at the end of the target
    Q_PROPERTY(QString countText MEMBER m_countText NOTIFY changed)            ///< over the upright axis: "steps"
    Q_PROPERTY(QString sizeText MEMBER m_sizeText NOTIFY changed)              ///< at the end of the other: "n"
    Q_PROPERTY(QColor wedgeColor MEMBER m_wedgeColor NOTIFY changed)

public:
    explicit GrowthChartItem(QQuickItem *parent = nullptr)
        : ChartItem(parent)
    {}

    [[nodiscard]] int count() const override { return int(m_points.size()); }
    [[nodiscard]] int indexAt(qreal x, qreal y) const override;
    [[nodiscard]] QRectF spotOf(int index) const override;

    [[nodiscard]] QVariantList points() const;
    void setPoints(const QVariantList &points);

    /// What both axes span, as powers of ten.
    struct Span
    {
        qreal leastSize = 0;
        qreal mostSize = 1;
        qreal leastCount = 0;
        qreal mostCount = 1;
    };
    [[nodiscard]] Span span() const;

    void paint(QPainter *painter) override;

private:
    struct Axes
    {
        Span span;
        QRectF plot;
        qreal named = 0; ///< the width of the names at the right
    };
    [[nodiscard]] Axes axes() const;
    [[nodiscard]] QPointF place(const Axes &axes, qreal size, qreal count) const;
    [[nodiscard]] QList<QPointF> fitLine(const Axes &axes) const;
    [[nodiscard]] QList<QPointF> targetLine(const Axes &axes) const;
    [[nodiscard]] QColor fitColor() const { return m_worse ? m_warnColor : m_accentColor; }
    void paintAxes(QPainter &painter, const Axes &axes) const;
    void paintLines(QPainter &painter, const Axes &axes) const;
    void paintNames(QPainter &painter, const Axes &axes, const QList<QPointF> &fit, const QList<QPointF> &target) const;
    void paintLegend(QPainter &painter, const Axes &axes) const;

    QList<QPair<qint64, qint64>> m_points;
    QString m_model;
    QString m_target;
    bool m_worse = false;
    QStringList m_legend;
    QString m_modelText;
    QString m_targetText;
    QString m_countText;
    QString m_sizeText;
    QColor m_wedgeColor = Qt::lightGray;
};

} // namespace greenroom
