#include "recorder_microphones.h"

#include "settings_keeper.h"

namespace greenroom {

RecorderMicrophones::RecorderMicrophones(SettingsKeeper &keeper, AudioDevices &devices, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_devices(devices)
{
    connect(&m_keeper, &SettingsKeeper::changed, this, &RecorderMicrophones::changed);
    connect(&m_devices, &AudioDevices::inputsChanged, this, [this] {
        if (m_looked)
            look();
    });
}

QStringList RecorderMicrophones::names() const
{
    QStringList names;
    for (const AudioDevice &input : m_inputs)
        names.append(input.description);
    return names;
}

int RecorderMicrophones::chosen() const
{
    for (qsizetype index = 0; index < m_inputs.size(); ++index) {
        if (m_inputs.at(index).id == chosenId())
            return int(index);
    }
    return m_inputs.isEmpty() ? -1 : 0;
}

QString RecorderMicrophones::name() const { return chosen() < 0 ? QString() : m_inputs.at(chosen()).description; }

QString RecorderMicrophones::chosenId() const { return m_keeper.settings().audioInput; }

void RecorderMicrophones::look()
{
    m_inputs = m_devices.inputs();
    m_looked = true;
    emit changed();
}

void RecorderMicrophones::choose(int index)
{
    if (index < 0 || index >= m_inputs.size() || index == chosen())
        return;
    m_keeper.change([id = m_inputs.at(index).id](Settings &settings) { settings.audioInput = id; });
}

} // namespace greenroom
