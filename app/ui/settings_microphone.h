#pragma once

#include "audio/audio_devices.h"
#include "audio/recorder.h"
#include "settings_keeper.h"

#include <QObject>
#include <QStringList>
#include <QTimer>
#include <QtQml/qqmlregistration.h>

#include <memory>

namespace greenroom {

/// The microphone of the settings page: which one, and a test of five seconds with a live level. Nothing of the sound system is touched
/// before the user opens the list or starts the test.
class SettingsMicrophone : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The microphone comes from SettingsViewModel.")
    Q_PROPERTY(bool looked READ hasLooked NOTIFY changed)
    Q_PROPERTY(QStringList names READ names NOTIFY changed)
    Q_PROPERTY(int chosen READ chosen WRITE choose NOTIFY changed)
    Q_PROPERTY(bool testing READ isTesting NOTIFY changed)
    Q_PROPERTY(qreal levelDb READ levelDb NOTIFY levelChanged)
    Q_PROPERTY(int secondsLeft READ secondsLeft NOTIFY levelChanged)
    Q_PROPERTY(QString problem READ problem NOTIFY changed)

public:
    static constexpr int testMs = 5000;

    SettingsMicrophone(SettingsKeeper &keeper, AudioDevices &devices, QObject *parent = nullptr);
    /// With another source of sound, for tests.
    SettingsMicrophone(SettingsKeeper &keeper, AudioDevices &devices, AudioInputFactory factory, QObject *parent = nullptr);

    [[nodiscard]] bool hasLooked() const { return m_looked; }
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] int chosen() const;
    void choose(int index);
    [[nodiscard]] bool isTesting() const { return m_recorder != nullptr; }
    [[nodiscard]] qreal levelDb() const { return m_levelDb; }
    [[nodiscard]] int secondsLeft() const;
    [[nodiscard]] QString problem() const { return m_problem; }

    /// Asks the system for its microphones.
    Q_INVOKABLE void look();
    /// Listens for five seconds; nothing is kept.
    Q_INVOKABLE void startTest();
    Q_INVOKABLE void stopTest();

signals:
    void changed();
    void levelChanged();

private:
    SettingsKeeper &m_keeper;
    AudioDevices &m_devices;
    AudioInputFactory m_factory;
    QList<AudioDevice> m_inputs;
    std::unique_ptr<Recorder> m_recorder;
    QTimer m_end;
    qreal m_levelDb = silentDb;
    QString m_problem;
    bool m_looked = false;
};

} // namespace greenroom
