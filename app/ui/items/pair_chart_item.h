#pragma once

#include "chart_item.h"

namespace greenroom {

/// Rows of two marks on one track: a prediction as a ring, a fact as a dot, joined by a line; one or two columns of numbers at the right.
/// A dot under the warning becomes a square in the warn colour, so that colour is never alone.
class PairChartItem : public greenroom::ChartItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList labels MEMBER m_labels NOTIFY changed)
    Q_PROPERTY(QList<qreal> rings MEMBER m_rings NOTIFY changed) ///< one a row, NaN for none
    Q_PROPERTY(QList<qreal> dots MEMBER m_dots NOTIFY changed)   ///< one a row, NaN for none
    Q_PROPERTY(qreal least MEMBER m_least NOTIFY changed)        ///< at the left end of a track
    Q_PROPERTY(qreal most MEMBER m_most NOTIFY changed)          ///< at its right end
    Q_PROPERTY(qreal warnBelow MEMBER m_warnBelow NOTIFY changed)
    Q_PROPERTY(QStringList firstNumbers MEMBER m_firstNumbers NOTIFY changed)   ///< quiet, may be empty
    Q_PROPERTY(QStringList secondNumbers MEMBER m_secondNumbers NOTIFY changed) ///< strong
    Q_PROPERTY(QString firstHead MEMBER m_firstHead NOTIFY changed)
    Q_PROPERTY(QString secondHead MEMBER m_secondHead NOTIFY changed)
    Q_PROPERTY(qreal rowHeight MEMBER m_rowHeight NOTIFY changed)

public:
    explicit PairChartItem(QQuickItem *parent = nullptr);

    [[nodiscard]] int count() const override { return int(m_labels.size()); }
    [[nodiscard]] bool isRowwise() const override { return true; }
    [[nodiscard]] int indexAt(qreal x, qreal y) const override;
    [[nodiscard]] QRectF spotOf(int index) const override;

    void paint(QPainter *painter) override;

private:
    struct Columns
    {
        qreal top = 0; ///< of the first row
        qreal labelWidth = 0;
        qreal trackLeft = 0;
        qreal trackRight = 0;
        qreal firstLeft = 0;
        qreal firstWidth = 0;
        qreal secondWidth = 0;
    };
    [[nodiscard]] Columns columns() const;
    [[nodiscard]] qreal place(const Columns &columns, qreal value) const;
    [[nodiscard]] bool isWarned(int row) const;
    void paintRow(QPainter &painter, const Columns &columns, int row) const;

    QStringList m_labels;
    QList<qreal> m_rings;
    QList<qreal> m_dots;
    qreal m_least = 0;
    qreal m_most = 100;
    qreal m_warnBelow = noValue;
    QStringList m_firstNumbers;
    QStringList m_secondNumbers;
    QString m_firstHead;
    QString m_secondHead;
    qreal m_rowHeight = 24;
};

} // namespace greenroom
