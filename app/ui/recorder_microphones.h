#pragma once

#include "audio/audio_devices.h"

#include <QObject>
#include <QStringList>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

class SettingsKeeper;

/// Which microphone records. The system is not asked before look().
class RecorderMicrophones : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("The microphones come from a recorder.")
    Q_PROPERTY(bool looked READ hasLooked NOTIFY changed)
    Q_PROPERTY(QStringList names READ names NOTIFY changed)
    Q_PROPERTY(int chosen READ chosen NOTIFY changed) ///< index into `names`; -1 without any
    Q_PROPERTY(QString name READ name NOTIFY changed) ///< empty until asked for

public:
    RecorderMicrophones(SettingsKeeper &keeper, AudioDevices &devices, QObject *parent = nullptr);

    [[nodiscard]] bool hasLooked() const { return m_looked; }
    [[nodiscard]] QStringList names() const;
    [[nodiscard]] int chosen() const;
    [[nodiscard]] QString name() const;
    /// The id as the settings keep it.
    [[nodiscard]] QString chosenId() const;

    /// Asks the system for its microphones.
    Q_INVOKABLE void look();
    /// Records with another one from the next take on, and remembers it.
    Q_INVOKABLE void choose(int index);

signals:
    void changed();

private:
    SettingsKeeper &m_keeper;
    AudioDevices &m_devices;
    QList<AudioDevice> m_inputs;
    bool m_looked = false;
};

} // namespace greenroom
