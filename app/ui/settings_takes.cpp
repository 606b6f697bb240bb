#include "settings_takes.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace greenroom {

SettingsTakes::SettingsTakes(SettingsService *settings, const QString &takesFolder, QObject *parent)
    : QObject(parent)
    , m_settings(settings)
    , m_takesFolder(takesFolder)
{
    if (m_settings != nullptr)
        m_keeping = takeKeeping(*m_settings);
}

void SettingsTakes::setFlac(bool flac)
{
    TakeKeeping keeping = m_keeping;
    keeping.flac = flac;
    change(keeping);
}

void SettingsTakes::setPerPitch(int count)
{
    TakeKeeping keeping = m_keeping;
    keeping.perPitch = std::max(0, count);
    change(keeping);
}

void SettingsTakes::setRecogniser(const QString &command)
{
    TakeKeeping keeping = m_keeping;
    keeping.recogniser = command.trimmed();
    change(keeping);
}

qreal SettingsTakes::megabytes() const
{
    qint64 bytes = 0;
    const QFileInfoList files = QDir(m_takesFolder).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files)
        bytes += file.size();
    return double(bytes) / 1e6;
}

void SettingsTakes::change(const TakeKeeping &keeping)
{
    if (keeping == m_keeping || m_settings == nullptr)
        return;
    const Result<void> stored = storeTakeKeeping(*m_settings, keeping);
    m_error = stored ? QString() : stored.error().message;
    if (stored)
        m_keeping = keeping;
    emit changed();
}

} // namespace greenroom
