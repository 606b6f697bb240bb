#pragma once

#include <QQuickPaintedItem>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// The common ground of our painted items: one picture on every backend, repainted when a property changes.
/// Colours come in as properties from the theme; an item never knows which theme is on. Derived classes write `greenroom::PaintedItem`:
/// the type registrar of Qt 6.4 takes the base as it is written.
class PaintedItem : public QQuickPaintedItem
{
    Q_OBJECT
    QML_ANONYMOUS

public:
    explicit PaintedItem(QQuickItem *parent = nullptr);

signals:
    /// Any property that changes the picture has changed.
    void changed();
};

} // namespace greenroom
