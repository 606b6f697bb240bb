#pragma once

#include "painted_item.h"

#include <QColor>
#include <QString>

namespace greenroom {

/// One icon of our own set, `:/icons/<name>.svg`, in one colour. An unknown name paints nothing.
class IconItem : public greenroom::PaintedItem
{
    Q_OBJECT
    QML_ELEMENT
    Q_PROPERTY(QString name MEMBER m_name NOTIFY changed)
    Q_PROPERTY(QColor color MEMBER m_color NOTIFY changed)

public:
    explicit IconItem(QQuickItem *parent = nullptr)
        : PaintedItem(parent)
    {}

    void paint(QPainter *painter) override;

private:
    QString m_name;
    QColor m_color = Qt::black;
};

} // namespace greenroom
