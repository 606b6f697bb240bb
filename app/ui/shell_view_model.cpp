#include "shell_view_model.h"

#include <QLocale>

#include <algorithm>
#include <cmath>

namespace greenroom {

namespace {
constexpr qreal textScaleStep = 0.1;

QString systemLanguage() { return QLocale::system().language() == QLocale::Chinese ? QStringLiteral("zh_CN") : QStringLiteral("en"); }
} // namespace

ShellViewModel::ShellViewModel(QObject *parent)
    : QObject(parent)
    , m_language(systemLanguage())
{}

void ShellViewModel::setPlace(Place place)
{
    if (place == m_place)
        return;
    m_place = place;
    emit placeChanged();
}

void ShellViewModel::setThemeMode(ThemeMode mode)
{
    if (mode == m_themeMode)
        return;
    m_themeMode = mode;
    emit themeModeChanged();
}

void ShellViewModel::setLanguage(const QString &language)
{
    const QString known = language.startsWith(QLatin1StringView("zh")) ? QStringLiteral("zh_CN") : QStringLiteral("en");
    if (known == m_language)
        return;
    m_language = known;
    emit languageChanged();
}

void ShellViewModel::setTextScale(qreal scale)
{
    const qreal bounded = std::clamp(scale, smallestTextScale, largestTextScale);
    if (qFuzzyCompare(bounded, m_textScale))
        return;
    m_textScale = bounded;
    emit textScaleChanged();
}

void ShellViewModel::setReducedMotion(bool reduced)
{
    if (reduced == m_reducedMotion)
        return;
    m_reducedMotion = reduced;
    emit reducedMotionChanged();
}

void ShellViewModel::setShowKeyHints(bool shown)
{
    if (shown == m_showKeyHints)
        return;
    m_showKeyHints = shown;
    emit showKeyHintsChanged();
}

void ShellViewModel::setWindowGeometry(const QRect &geometry)
{
    if (geometry == m_windowGeometry)
        return;
    m_windowGeometry = geometry;
    emit windowGeometryChanged();
}

void ShellViewModel::setWindowMaximized(bool maximized)
{
    if (maximized == m_windowMaximized)
        return;
    m_windowMaximized = maximized;
    emit windowMaximizedChanged();
}

void ShellViewModel::setDueCount(int count)
{
    if (count == m_dueCount)
        return;
    m_dueCount = count;
    emit dueCountChanged();
}

void ShellViewModel::setLayout(const QVariantMap &layout)
{
    if (layout == m_layout)
        return;
    m_layout = layout;
    emit layoutChanged();
}

void ShellViewModel::stepTextScale(int direction)
{
    // Rounded to whole steps, so that ten steps of 0.1 do not add up to 0.9999.
    setTextScale(direction == 0 ? smallestTextScale : std::round(m_textScale / textScaleStep + direction) * textScaleStep);
}

qreal ShellViewModel::layoutValue(const QString &name, qreal fallback) const { return m_layout.value(name, fallback).toReal(); }

void ShellViewModel::setLayoutValue(const QString &name, qreal value)
{
    if (qFuzzyCompare(1 + layoutValue(name, -1), 1 + value))
        return;
    m_layout.insert(name, value);
    emit layoutChanged();
}

void ShellViewModel::setTrouble(const QString &sentence)
{
    if (m_trouble == sentence)
        return;
    m_trouble = sentence;
    emit troubleChanged();
}

} // namespace greenroom
