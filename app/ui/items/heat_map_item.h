#pragma once

#include "painted_item.h"

#include <QColor>
#include <QList>

namespace greenroom {

/// Days as a grid of cells, seven rows, one column a week, oldest first. Each day has a level of 0 to 4.
class HeatMapItem : public greenroom::PaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QList<int> levels READ levels WRITE setLevels NOTIFY changed) ///< first entry is the top of the first column
    Q_PROPERTY(int todayIndex MEMBER m_todayIndex NOTIFY changed)            ///< outlined; -1 for none
    Q_PROPERTY(int cursorIndex MEMBER m_cursorIndex NOTIFY changed)          ///< framed; -1 for none
    Q_PROPERTY(QList<QColor> colors MEMBER m_colors NOTIFY changed)          ///< one for each level
    Q_PROPERTY(QColor todayColor MEMBER m_todayColor NOTIFY changed)
    Q_PROPERTY(QColor cursorColor MEMBER m_cursorColor NOTIFY changed)

public:
    static constexpr int rows = 7;
    static constexpr int cellSize = 14;
    static constexpr int gap = 3;

    explicit HeatMapItem(QQuickItem *parent = nullptr);

    [[nodiscard]] QList<int> levels() const { return m_levels; }
    void setLevels(const QList<int> &levels);

    /// The day under a point of the item, or -1.
    Q_INVOKABLE [[nodiscard]] int indexAt(qreal x, qreal y) const;
    /// Where a day is drawn.
    Q_INVOKABLE [[nodiscard]] QRectF cellRect(int index) const;

    void paint(QPainter *painter) override;

private:
    QList<int> m_levels;
    int m_todayIndex = -1;
    int m_cursorIndex = -1;
    QList<QColor> m_colors;
    QColor m_todayColor = Qt::black;
    QColor m_cursorColor = Qt::blue;
};

} // namespace greenroom
