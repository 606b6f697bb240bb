#pragma once

#include "chart_item.h"

namespace greenroom {

/// One bar a day, in two parts on each other: what is due, minutes practised. A line may mark a day to come.
class BarChartItem : public greenroom::ChartItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<qreal> lower MEMBER m_lower NOTIFY changed) ///< the parts at the foot: new cards
    Q_PROPERTY(QList<qreal> upper MEMBER m_upper NOTIFY changed) ///< the parts above them; one each bar
    Q_PROPERTY(QColor lowerColor MEMBER m_lowerColor NOTIFY changed)
    Q_PROPERTY(QColor upperColor MEMBER m_upperColor NOTIFY changed)
    Q_PROPERTY(int today MEMBER m_today NOTIFY changed)         ///< drawn in the accent; -1 for none
    Q_PROPERTY(int markIndex MEMBER m_markIndex NOTIFY changed) ///< a line in the warn colour stands at the end of this bar; -1 for none
    Q_PROPERTY(QString markText MEMBER m_markText NOTIFY changed)
    Q_PROPERTY(QList<int> tickIndexes MEMBER m_tickIndexes NOTIFY changed) ///< bars with a text under them, in order
    Q_PROPERTY(QStringList tickTexts MEMBER m_tickTexts NOTIFY changed)

public:
    explicit BarChartItem(QQuickItem *parent = nullptr)
        : ChartItem(parent)
    {}

    [[nodiscard]] int count() const override { return int(m_upper.size()); }
    [[nodiscard]] int indexAt(qreal x, qreal y) const override;
    [[nodiscard]] QRectF spotOf(int index) const override;

    void paint(QPainter *painter) override;

private:
    struct Axis
    {
        qreal most = 1;
        QList<qreal> ticks;
        QRectF plot;
        qreal slot = 1;  ///< from bar to bar
        qreal thick = 1; ///< of a bar
    };
    [[nodiscard]] Axis axis() const;
    [[nodiscard]] qreal lowerAt(int index) const { return index < m_lower.size() ? m_lower.at(index) : 0; }
    [[nodiscard]] QRectF bar(const Axis &axis, int index) const;
    void paintAxis(QPainter &painter, const Axis &axis) const;
    void paintBar(QPainter &painter, const Axis &axis, int index) const;
    void paintMark(QPainter &painter, const Axis &axis) const;

    QList<qreal> m_lower;
    QList<qreal> m_upper;
    QColor m_lowerColor = Qt::blue;
    QColor m_upperColor = Qt::darkGreen;
    int m_today = -1;
    int m_markIndex = -1;
    QString m_markText;
    QList<int> m_tickIndexes;
    QStringList m_tickTexts;
};

} // namespace greenroom
