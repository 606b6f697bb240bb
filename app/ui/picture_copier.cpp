#include "picture_copier.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QPainter>
#include <QQuickItem>
#include <QQuickItemGrabResult>
#include <QQuickWindow>

namespace greenroom {

void PictureCopier::copy(QQuickItem *item, const QColor &ground)
{
    const qreal ratio = item && item->window() ? item->window()->effectiveDevicePixelRatio() : 1;
    const auto grab = item ? item->grabToImage((item->size() * ratio).toSize()) : nullptr;
    if (!grab) {
        emit failed();
        return;
    }
    connect(
        grab.data(), &QQuickItemGrabResult::ready, this,
        [this, grab, ground] {
            const QImage drawn = grab->image();
            if (drawn.isNull()) {
                emit failed();
                return;
            }
            // A rounded card has clear corners, which many programs show in black.
            QImage picture(drawn.size(), QImage::Format_RGB32);
            picture.fill(ground);
            QPainter(&picture).drawImage(0, 0, drawn);
            QGuiApplication::clipboard()->setImage(picture);
            emit copied();
        },
        Qt::SingleShotConnection); // the connection holds the grab, so that it must end with it
}

} // namespace greenroom
