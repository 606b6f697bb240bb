#include "painted_item.h"

namespace greenroom {

PaintedItem::PaintedItem(QQuickItem *parent)
    : QQuickPaintedItem(parent)
{
    setAntialiasing(true);
    connect(this, &PaintedItem::changed, this, [this] { update(); });
}

} // namespace greenroom
