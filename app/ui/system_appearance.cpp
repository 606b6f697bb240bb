#include "system_appearance.h"

#include <QEvent>
#include <QGuiApplication>
#include <QPalette>

namespace greenroom {

namespace {
/// A window colour under this HSL lightness (0-255) is a dark desktop.
constexpr int darkLightness = 110;
} // namespace

SystemAppearance::SystemAppearance(QObject *parent)
    : QObject(parent)
{
    refresh();
    if (qGuiApp != nullptr)
        qGuiApp->installEventFilter(this);
}

bool SystemAppearance::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == qGuiApp && event->type() == QEvent::ApplicationPaletteChange)
        refresh();
    return QObject::eventFilter(watched, event);
}

void SystemAppearance::refresh()
{
    const bool dark = QGuiApplication::palette().color(QPalette::Window).lightness() < darkLightness;
    if (dark == m_dark)
        return;
    m_dark = dark;
    emit darkChanged();
}

} // namespace greenroom
