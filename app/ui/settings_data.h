#pragma once

#include "services/backup_service.h"

#include <QObject>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// Where the user's data lies, and its daily copies.
class SettingsData : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The data comes from SettingsViewModel.")
    Q_PROPERTY(QString folder READ folder CONSTANT)
    Q_PROPERTY(int backups READ backups NOTIFY changed)               ///< copies that are kept
    Q_PROPERTY(QString newestBackup READ newestBackup NOTIFY changed) ///< its day, "2026-05-14"; empty without one
    Q_PROPERTY(QString error READ error NOTIFY changed)

public:
    SettingsData(BackupService &backups, QString folder, QObject *parent = nullptr);

    [[nodiscard]] QString folder() const { return m_folder; }
    [[nodiscard]] int backups() const { return int(m_copies.size()); }
    [[nodiscard]] QString newestBackup() const;
    [[nodiscard]] QString error() const { return m_error; }

    /// Looks which copies there are.
    Q_INVOKABLE void refresh();
    /// Shows the folder in the desktop's file manager.
    Q_INVOKABLE void openFolder();
    /// Makes today's copy anew; true when that worked.
    Q_INVOKABLE bool backUp();

signals:
    void changed();

private:
    BackupService &m_service;
    QString m_folder;
    QList<Backup> m_copies;
    QString m_error;
};

} // namespace greenroom
