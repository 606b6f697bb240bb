#include "icon_item.h"

#include <QFile>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

namespace greenroom {

namespace {
/// The icon drawn in black and filled over with the colour where it has ink.
QPixmap tinted(const QString &name, const QColor &color, QSize pixels)
{
    const QString path = QStringLiteral(":/icons/%1.svg").arg(name);
    if (!QFile::exists(path))
        return {};
    QSvgRenderer renderer(path);
    QPixmap picture(pixels);
    picture.fill(Qt::transparent);
    QPainter painter(&picture);
    renderer.render(&painter, QRectF(QPointF(0, 0), QSizeF(pixels)));
    painter.setCompositionMode(QPainter::CompositionMode_SourceIn);
    painter.fillRect(picture.rect(), color);
    return picture;
}
} // namespace

void IconItem::paint(QPainter *painter)
{
    if (m_name.isEmpty() || width() < 1 || height() < 1)
        return;
    const qreal scale = painter->worldTransform().m11();
    const QSize pixels(qRound(width() * scale), qRound(height() * scale));
    const QString key =
        QStringLiteral("greenroom-icon/%1/%2/%3x%4").arg(m_name, m_color.name(QColor::HexArgb)).arg(pixels.width()).arg(pixels.height());
    QPixmap picture;
    if (!QPixmapCache::find(key, &picture)) {
        picture = tinted(m_name, m_color, pixels);
        QPixmapCache::insert(key, picture);
    }
    painter->drawPixmap(QRectF(0, 0, width(), height()), picture, QRectF(picture.rect()));
}

} // namespace greenroom
