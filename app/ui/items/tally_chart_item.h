#pragma once

#include "chart_item.h"

namespace greenroom {

/// Rows of boxes, some of them filled: drills accepted of those tried, pattern by pattern, with two columns of words.
class TallyChartItem : public greenroom::ChartItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QStringList labels MEMBER m_labels NOTIFY changed)
    Q_PROPERTY(QList<int> filled MEMBER m_filled NOTIFY changed)
    Q_PROPERTY(QList<int> totals MEMBER m_totals NOTIFY changed)
    Q_PROPERTY(QStringList numbers MEMBER m_numbers NOTIFY changed) ///< strong: "6 of 7"
    Q_PROPERTY(QStringList details MEMBER m_details NOTIFY changed) ///< quiet: "19 min"
    Q_PROPERTY(qreal rowHeight MEMBER m_rowHeight NOTIFY changed)

public:
    explicit TallyChartItem(QQuickItem *parent = nullptr);

    [[nodiscard]] int count() const override { return int(m_labels.size()); }
    [[nodiscard]] bool isRowwise() const override { return true; }
    [[nodiscard]] int indexAt(qreal x, qreal y) const override;
    [[nodiscard]] QRectF spotOf(int index) const override;

    void paint(QPainter *painter) override;

private:
    void paintBoxes(QPainter &painter, qreal left, qreal right, qreal y, int row) const;

    QStringList m_labels;
    QList<int> m_filled;
    QList<int> m_totals;
    QStringList m_numbers;
    QStringList m_details;
    qreal m_rowHeight = 29;
};

} // namespace greenroom
