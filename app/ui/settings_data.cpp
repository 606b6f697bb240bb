#include "settings_data.h"

#include <QDesktopServices>
#include <QUrl>

namespace greenroom {

SettingsData::SettingsData(BackupService &backups, QString folder, QObject *parent)
    : QObject(parent)
    , m_service(backups)
    , m_folder(std::move(folder))
{}

QString SettingsData::newestBackup() const { return m_copies.isEmpty() ? QString() : m_copies.first().date.toString(Qt::ISODate); }

void SettingsData::refresh()
{
    m_copies = m_service.backups();
    emit changed();
}

void SettingsData::openFolder()
{
    m_error = QDesktopServices::openUrl(QUrl::fromLocalFile(m_folder)) ? QString() : tr("No program opens folders here.");
    emit changed();
}

bool SettingsData::backUp()
{
    const Result<QString> made = m_service.backUpNow();
    m_error = made.ok() ? QString() : made.error().message;
    refresh();
    return made.ok();
}

} // namespace greenroom
