#include "settings_microphone.h"

#include "audio/microphone_input.h"

namespace greenroom {

SettingsMicrophone::SettingsMicrophone(SettingsKeeper &keeper, AudioDevices &devices, QObject *parent)
    : SettingsMicrophone(keeper, devices, microphoneFactory(devices), parent)
{}

SettingsMicrophone::SettingsMicrophone(SettingsKeeper &keeper, AudioDevices &devices, AudioInputFactory factory, QObject *parent)
    : QObject(parent)
    , m_keeper(keeper)
    , m_devices(devices)
    , m_factory(std::move(factory))
{
    m_end.setSingleShot(true);
    m_end.setInterval(testMs);
    connect(&m_end, &QTimer::timeout, this, &SettingsMicrophone::stopTest);
    connect(&m_keeper, &SettingsKeeper::changed, this, &SettingsMicrophone::changed);
    connect(&m_devices, &AudioDevices::inputsChanged, this, [this] {
        if (m_looked)
            look();
    });
}

QStringList SettingsMicrophone::names() const
{
    QStringList names;
    for (const AudioDevice &input : m_inputs)
        names.append(input.description);
    return names;
}

int SettingsMicrophone::chosen() const
{
    for (qsizetype index = 0; index < m_inputs.size(); ++index) {
        if (m_inputs[index].id == m_keeper.settings().audioInput)
            return int(index);
    }
    return 0;
}

void SettingsMicrophone::choose(int index)
{
    if (index < 0 || index >= m_inputs.size() || index == chosen())
        return;
    stopTest();
    m_keeper.change([id = m_inputs[index].id](Settings &settings) { settings.audioInput = id; });
}

int SettingsMicrophone::secondsLeft() const { return m_end.isActive() ? (m_end.remainingTime() + 999) / 1000 : 0; }

void SettingsMicrophone::look()
{
    m_inputs = m_devices.inputs();
    m_looked = true;
    m_problem = m_inputs.isEmpty() ? tr("No microphone found.") : QString();
    emit changed();
}

void SettingsMicrophone::startTest()
{
    if (m_recorder)
        return;
    m_problem.clear();
    m_recorder = std::make_unique<Recorder>(m_factory);
    m_recorder->setDeviceId(m_keeper.settings().audioInput);
    connect(m_recorder.get(), &Recorder::progressed, this, [this](const RecordingProgress &progress) {
        m_levelDb = progress.level.peakDb;
        emit levelChanged();
    });
    connect(m_recorder.get(), &Recorder::failed, this, [this](const Error &error) {
        m_problem = error.message;
        m_end.stop();
        // The recorder is still telling us: it may not die in its own signal.
        m_recorder.release()->deleteLater();
        emit changed();
    });
    m_end.start();
    m_recorder->arm();
    emit changed();
}

void SettingsMicrophone::stopTest()
{
    m_end.stop();
    if (!m_recorder)
        return;
    m_recorder->disarm();
    m_recorder.reset();
    m_levelDb = silentDb;
    emit levelChanged();
    emit changed();
}

} // namespace greenroom
