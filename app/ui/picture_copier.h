#pragma once

#include <QColor>
#include <QObject>
#include <QtQml/qqmlregistration.h>

class QQuickItem;

namespace greenroom {

/// Puts a picture of a part of the window on the clipboard: "Copy as picture".
class PictureCopier : public QObject
{
    Q_OBJECT
    QML_ELEMENT

public:
    using QObject::QObject;

    /// Draws the item over `ground` at the window's own resolution and copies it. copied() follows, or failed() where the window draws
    /// nothing, as while it is hidden.
    Q_INVOKABLE void copy(QQuickItem *item, const QColor &ground);

signals:
    void copied();
    void failed();
};

} // namespace greenroom
