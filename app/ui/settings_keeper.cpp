#include "settings_keeper.h"

#include <QJsonArray>
#include <QJsonObject>

namespace greenroom {

namespace {

// A splitter that is dragged changes sixty times a second; it is stored once it rests.
constexpr int layoutDelayMs = 500;

QString geometryKey() { return QStringLiteral("window.geometry"); }
QString maximizedKey() { return QStringLiteral("window.maximized"); }
QString layoutKey() { return QStringLiteral("window.layout"); }

ShellViewModel::ThemeMode modeOf(ThemeChoice theme)
{
    if (theme == ThemeChoice::Light)
        return ShellViewModel::LightTheme;
    return theme == ThemeChoice::Dark ? ShellViewModel::DarkTheme : ShellViewModel::SystemTheme;
}

ThemeChoice themeOf(ShellViewModel::ThemeMode mode)
{
    if (mode == ShellViewModel::LightTheme)
        return ThemeChoice::Light;
    return mode == ShellViewModel::DarkTheme ? ThemeChoice::Dark : ThemeChoice::System;
}

} // namespace

SettingsKeeper::SettingsKeeper(SettingsService &service, ShellViewModel &shell, Apply apply, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_shell(shell)
    , m_apply(std::move(apply))
{
    const Result<Settings> settings = m_service.load();
    if (settings.ok())
        m_settings = *settings;
    else
        m_error = settings.error().message;
    m_systemLanguage = m_shell.language();
    restoreLayout();
    giveToShell();
    m_layoutTimer.setSingleShot(true);
    m_layoutTimer.setInterval(layoutDelayMs);
    connect(&m_layoutTimer, &QTimer::timeout, this, &SettingsKeeper::flush);
    for (const auto signal : {&ShellViewModel::themeModeChanged, &ShellViewModel::languageChanged, &ShellViewModel::textScaleChanged,
                              &ShellViewModel::reducedMotionChanged, &ShellViewModel::showKeyHintsChanged})
        connect(&m_shell, signal, this, &SettingsKeeper::takeFromShell);
    for (const auto signal :
         {&ShellViewModel::layoutChanged, &ShellViewModel::windowGeometryChanged, &ShellViewModel::windowMaximizedChanged})
        connect(&m_shell, signal, this, [this] { m_layoutTimer.start(); });
}

SettingsKeeper::~SettingsKeeper()
{
    if (m_layoutTimer.isActive())
        flush();
}

void SettingsKeeper::change(const std::function<void(Settings &)> &edit)
{
    const Settings before = m_settings;
    edit(m_settings);
    if (m_settings == before)
        return;
    giveToShell();
    m_apply(m_settings);
    emit changed();
    save();
}

void SettingsKeeper::save() { take(m_service.save(m_settings)); }

void SettingsKeeper::flush()
{
    m_layoutTimer.stop();
    const QRect box = m_shell.windowGeometry();
    if (box.isValid())
        take(m_service.setValue(geometryKey(), QJsonArray{box.x(), box.y(), box.width(), box.height()}));
    take(m_service.setValue(maximizedKey(), m_shell.windowMaximized()));
    take(m_service.setValue(layoutKey(), QJsonObject::fromVariantMap(m_shell.layout())));
}

void SettingsKeeper::giveToShell()
{
    m_giving = true;
    m_shell.setThemeMode(modeOf(m_settings.theme));
    m_shell.setTextScale(m_settings.textScale);
    m_shell.setReducedMotion(m_settings.reduceMotion);
    m_shell.setShowKeyHints(m_settings.keyHints);
    // Without a choice the shell keeps the language of the system.
    if (!m_settings.language.isEmpty())
        m_shell.setLanguage(m_settings.language);
    m_giving = false;
}

void SettingsKeeper::takeFromShell()
{
    if (m_giving)
        return;
    change([this](Settings &settings) {
        settings.theme = themeOf(m_shell.themeMode());
        settings.textScale = m_shell.textScale();
        settings.reduceMotion = m_shell.reducedMotion();
        settings.keyHints = m_shell.showKeyHints();
        // The language of the system is not a choice until another one is made.
        if (!settings.language.isEmpty() || m_shell.language() != m_systemLanguage)
            settings.language = m_shell.language();
    });
}

void SettingsKeeper::restoreLayout()
{
    if (const Result<QJsonValue> box = m_service.value(geometryKey()); box.ok() && box->toArray().size() == 4) {
        const QJsonArray numbers = box->toArray();
        m_shell.setWindowGeometry(QRect(numbers[0].toInt(), numbers[1].toInt(), numbers[2].toInt(), numbers[3].toInt()));
    }
    if (const Result<QJsonValue> maximized = m_service.value(maximizedKey()); maximized.ok())
        m_shell.setWindowMaximized(maximized->toBool());
    if (const Result<QJsonValue> layout = m_service.value(layoutKey()); layout.ok())
        m_shell.setLayout(layout->toObject().toVariantMap());
}

void SettingsKeeper::take(const Result<void> &result)
{
    const QString error = result.ok() ? QString() : result.error().message;
    if (error == m_error)
        return;
    m_error = error;
    emit errorChanged();
}

} // namespace greenroom
