#include "audio/audio_devices.h"
#include "audio/headless_recording.h"
#include "audio/microphone_input.h"
#include "audio/player.h"
#include "audio/sound.h"
#include "support/virtual_microphone.h"

#include <QElapsedTimer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <random>
#include <thread>
#include <vector>

using namespace greenroom;
using greenroom::test::VirtualMicrophone;

namespace {
/// Noise: any 20 samples of it occur once, so that its place in a recording is beyond doubt.
std::vector<qint16> noise(double seconds)
{
    std::mt19937 random(904);
    std::vector<qint16> samples(size_t(seconds * captureRate));
    for (qint16 &sample : samples)
        sample = qint16(int(random() % 30000) - 15000);
    return samples;
}

/// True when `part` is one unbroken run of `whole`.
bool containsRun(const std::vector<qint16> &whole, std::span<const qint16> part)
{
    return std::search(whole.begin(), whole.end(), part.begin(), part.end()) != whole.end();
}
} // namespace

/// The one test through a real sound server. It fails where PulseAudio is not installed, and never skips.
class TestMicrophoneInput : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    VirtualMicrophone m_microphone;
    std::vector<qint16> m_played;

    QString path(const char *name) { return m_folder.filePath(QString::fromLatin1(name)); }

private slots:
    void initTestCase()
    {
        const QString problem = m_microphone.start();
        QVERIFY2(problem.isEmpty(), qPrintable(problem));
        m_microphone.useInThisProcess();
        m_played = noise(6);
        QVERIFY(writeWav(path("played.wav"), m_played, captureRate).ok());
    }

    void listsTheMicrophone()
    {
        AudioDevices devices;
        QTRY_COMPARE(devices.inputs().size(), 1);
        QCOMPARE(devices.inputs().first().description, QStringLiteral("TestMic"));
        QVERIFY(!devices.inputs().first().id.isEmpty());
    }

    void unknownDeviceFallsBackAndSaysSo()
    {
        AudioDevices devices;
        MicrophoneInput input(devices, QStringLiteral("one from yesterday"));
        QVERIFY(input.start([](std::span<const qint16>) {}).ok());
        QCOMPARE(input.device().description, QStringLiteral("TestMic"));
        QVERIFY(input.fallbackNotice().contains(QStringLiteral("TestMic")));
    }

    void recordsWhatIsPlayedSampleBySample()
    {
        AudioDevices devices;
        Recorder recorder(microphoneFactory(devices));
        QSignalSpy finished(&recorder, &Recorder::finished);
        recorder.record({path("take.wav"), 45, 0});
        m_microphone.send(QStringLiteral("play ") + path("played.wav"));
        QTRY_VERIFY_WITH_TIMEOUT(recorder.progress().samples >= 4 * captureRate, 20000);
        recorder.stop();
        QTRY_COMPARE(finished.size(), 1);
        const auto sound = readSound(path("take.wav"));
        QVERIFY(sound.ok());
        QVERIFY(sound->samples.size() >= size_t(4.3 * captureRate));
        QVERIFY(containsRun(m_played, sound->samples));
    }

    void aFrozenWindowLosesNothing()
    {
        AudioDevices devices;
        Recorder recorder(microphoneFactory(devices));
        QSignalSpy finished(&recorder, &Recorder::finished);
        recorder.record({path("frozen.wav"), 45, 0});
        m_microphone.send(QStringLiteral("speak ") + path("played.wav"));
        QTRY_VERIFY_WITH_TIMEOUT(recorder.progress().samples >= captureRate, 20000);
        std::this_thread::sleep_for(std::chrono::milliseconds(700)); // the event loop stands still, on purpose
        QTRY_VERIFY_WITH_TIMEOUT(recorder.progress().samples >= 3 * captureRate, 20000);
        recorder.stop();
        QTRY_COMPARE(finished.size(), 1);
        const auto sound = readSound(path("frozen.wav"));
        QVERIFY(sound.ok());
        // The recording may begin in what the take before left in the pipe; the last two and a half seconds are of this one.
        const size_t tail = size_t(2.5 * captureRate);
        QVERIFY(sound->samples.size() > tail);
        QVERIFY(containsRun(m_played, std::span(sound->samples).last(tail)));
    }

    void playsATakeToItsEnd()
    {
        Player player;
        QSignalSpy finished(&player, &Player::finished);
        QSignalSpy failed(&player, &Player::failed);
        QVERIFY(writeWav(path("short.wav"), std::span(m_played).first(captureRate), captureRate).ok());
        player.load(path("short.wav"));
        player.play(); // before it is loaded
        QTRY_COMPARE(player.state(), Player::State::Playing);
        QCOMPARE(player.durationSeconds(), 1.0);
        QTRY_VERIFY(player.positionSeconds() > 0.1);
        player.pause();
        const double paused = player.positionSeconds();
        QVERIFY(paused > 0.1 && paused < 1);
        QCOMPARE(player.state(), Player::State::Paused);
        player.seek(0.5);
        QCOMPARE(player.positionSeconds(), 0.5);
        player.play();
        player.seek(0.8);
        QCOMPARE(player.state(), Player::State::Playing);
        QTRY_COMPARE(finished.size(), 1);
        QCOMPARE(player.state(), Player::State::Stopped);
        QCOMPARE(player.positionSeconds(), 1.0);
        player.play(); // from the start again
        QTRY_VERIFY(player.positionSeconds() > 0.05 && player.positionSeconds() < 0.9);
        player.stop();
        QCOMPARE(player.positionSeconds(), 0.0);
        QCOMPARE(failed.size(), 0);
    }

    void unpluggingIsToldAndTheTakeKept()
    {
        AudioDevices devices;
        Recorder recorder(microphoneFactory(devices));
        QSignalSpy finished(&recorder, &Recorder::finished);
        QSignalSpy noticed(&recorder, &Recorder::noticed);
        recorder.record({path("unplugged.wav"), 45, 0});
        m_microphone.send(QStringLiteral("play ") + path("played.wav"));
        QTRY_VERIFY_WITH_TIMEOUT(recorder.progress().samples >= captureRate, 20000);
        m_microphone.send(QStringLiteral("unplug"));
        QSignalSpy changed(&devices, &AudioDevices::inputsChanged);
        const auto lost = [&noticed] {
            return std::ranges::any_of(
                noticed, [](const QList<QVariant> &call) { return call[0].value<RecorderNotice>() == RecorderNotice::DeviceLost; });
        };
        QTRY_VERIFY(lost());
        QCOMPARE(changed.size(), 1);
        recorder.stop();
        QTRY_COMPARE(finished.size(), 1);
        QVERIFY(finished[0][0].value<RecordedTake>().samples >= captureRate);
        m_microphone.send(QStringLiteral("plug"));
        QTRY_COMPARE(devices.inputs().size(), 1);
    }

    void aDeadServerKeepsWhatWasHeard()
    {
        AudioDevices devices;
        Recorder recorder(microphoneFactory(devices));
        QSignalSpy finished(&recorder, &Recorder::finished);
        recorder.record({path("dead.wav"), 45, 0});
        m_microphone.send(QStringLiteral("speak ") + path("played.wav"));
        QTRY_VERIFY_WITH_TIMEOUT(recorder.progress().samples >= captureRate, 20000);
        m_microphone.send(QStringLiteral("die"));
        QTRY_COMPARE_WITH_TIMEOUT(finished.size(), 1, 10000);
        const auto take = finished[0][0].value<RecordedTake>();
        QVERIFY(take.interruption.has_value());
        QVERIFY2(take.interruption->message.contains(QStringLiteral("is kept")), qPrintable(take.interruption->message));
        const auto sound = readSound(path("dead.wav"));
        QVERIFY(sound.ok());
        QVERIFY(containsRun(m_played, std::span(sound->samples).last(size_t(captureRate / 2))));
    }
};

QTEST_GUILESS_MAIN(TestMicrophoneInput)
#include "tst_microphone_input.moc"
