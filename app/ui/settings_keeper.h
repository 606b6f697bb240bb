#pragma once

#include "services/settings_service.h"
#include "shell_view_model.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace greenroom {

/// The settings of the open window. They come from the database at the start, what the shell shows follows them, and each change is stored
/// at once, whoever makes it: the settings page, Ctrl+Plus, or the window that was moved.
class SettingsKeeper : public QObject
{
    Q_OBJECT

public:
    using Apply = std::function<void(const Settings &)>;

    /// Reads the settings and gives them to the shell. `apply` tells the services that depend on them. All must outlive this object.
    SettingsKeeper(SettingsService &service, ShellViewModel &shell, Apply apply, QObject *parent = nullptr);
    /// Stores where the window and its splitters stand.
    ~SettingsKeeper() override;

    [[nodiscard]] const Settings &settings() const { return m_settings; }
    /// Why the last change is not stored; empty when it is. The change holds until the window closes.
    [[nodiscard]] QString error() const { return m_error; }

    /// Changes some of the settings, applies and stores them.
    void change(const std::function<void(Settings &)> &edit);
    /// Stores once more after a failure.
    void save();
    /// Stores the places of splitters and the window without waiting.
    void flush();

signals:
    void changed();
    void errorChanged();

private:
    void giveToShell();
    void takeFromShell();
    void restoreLayout();
    void take(const Result<void> &result);

    SettingsService &m_service;
    ShellViewModel &m_shell;
    Apply m_apply;
    Settings m_settings;
    QString m_error;
    QString m_systemLanguage;
    QTimer m_layoutTimer;
    bool m_giving = false;
};

} // namespace greenroom
