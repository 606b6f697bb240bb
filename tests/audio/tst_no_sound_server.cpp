#include "audio/audio_devices.h"
#include "audio/headless_recording.h"
#include "audio/microphone_input.h"
#include "audio/player.h"
#include "audio/sound.h"

#include <QAudioDevice>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace greenroom;

/// A computer without any sound: nothing hangs, everything says so.
class TestNoSoundServer : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

private slots:
    void initTestCase()
    {
        qputenv("XDG_RUNTIME_DIR", QFile::encodeName(m_folder.path()));
        qputenv("PULSE_SERVER", "unix:" + QFile::encodeName(m_folder.filePath(QStringLiteral("nowhere.sock"))));
    }

    void noDevicesAreListed()
    {
        AudioDevices devices;
        QVERIFY(devices.inputs().isEmpty());
        QVERIFY(devices.choose({}).isNull());
    }

    void recordingSaysSoAtOnce()
    {
        AudioDevices devices;
        Recorder recorder(microphoneFactory(devices));
        QElapsedTimer timer;
        timer.start();
        const auto take = recordHeadless(recorder, {m_folder.filePath(QStringLiteral("a.wav")), 0, captureRate});
        QVERIFY(!take.ok());
        QCOMPARE(toString(take.error().code), QStringLiteral("no-microphone"));
        QVERIFY(take.error().message.startsWith(QStringLiteral("No microphone found.")));
        QVERIFY(timer.elapsed() < 5000);
    }

    void playingSaysSo()
    {
        const QString path = m_folder.filePath(QStringLiteral("b.wav"));
        QVERIFY(writeWav(path, std::vector<qint16>(4800, 1), captureRate).ok());
        Player player;
        QSignalSpy failed(&player, &Player::failed);
        player.load(path);
        player.play();
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(player.state(), Player::State::Stopped);
    }
};

QTEST_GUILESS_MAIN(TestNoSoundServer)
#include "tst_no_sound_server.moc"
