#include "audio/fake_input.h"
#include "audio/file_input.h"
#include "audio/headless_recording.h"
#include "audio/recorder.h"
#include "audio/sound.h"

#include <QFile>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <vector>

using namespace greenroom;
using greenroom::test::FakeInput;

namespace {
constexpr qint64 block = 960;
constexpr qint64 roll = 14400;

/// Loud samples that tell their own position.
std::vector<qint16> ramp(qint64 from, qint64 count)
{
    std::vector<qint16> samples(size_t(std::max<qint64>(count, 0)));
    for (qint64 index = 0; index < qint64(samples.size()); ++index)
        samples[size_t(index)] = qint16((from + index) * 40503 >> 3);
    return samples;
}
} // namespace

class TestRecorder : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString m_path;
    QPointer<FakeInput> m_input;
    std::optional<Error> m_startError;
    qint64 m_given = 0;

    AudioInputFactory fakeFactory()
    {
        return [this](const QString &) {
            auto input = std::make_unique<FakeInput>();
            input->startError = m_startError;
            m_input = input.get();
            return input;
        };
    }
    void give(qint64 count)
    {
        for (; count > 0 && m_input; count -= block) {
            m_input->give(ramp(m_given, std::min(count, block)));
            m_given += std::min(count, block);
        }
    }
    RecordedTake waitForTake(QSignalSpy &finished)
    {
        return finished.isEmpty() && !finished.wait(10000) ? RecordedTake{} : finished.first().first().value<RecordedTake>();
    }

private slots:
    void init()
    {
        m_path = m_folder.filePath(QStringLiteral("take.wav"));
        QFile::remove(m_path);
        m_startError.reset();
        m_given = 0;
    }

    void keepsBothEndsToTheSample_data()
    {
        QTest::addColumn<qint64>("before");
        QTest::addColumn<qint64>("during");
        QTest::newRow("long armed") << qint64(48000) << qint64(96000);
        QTest::newRow("armed for a moment") << qint64(5000) << qint64(1000);
        QTest::newRow("not armed") << qint64(0) << qint64(30001);
        QTest::newRow("a short word") << qint64(20000) << qint64(100);
    }
    void keepsBothEndsToTheSample()
    {
        QFETCH(qint64, before);
        QFETCH(qint64, during);
        Recorder recorder(fakeFactory());
        QSignalSpy finished(&recorder, &Recorder::finished);
        recorder.arm();
        QCOMPARE(recorder.state(), Recorder::State::Arming);
        give(before);
        recorder.record({m_path, 45, 0});
        QCOMPARE(recorder.state(), Recorder::State::Recording);
        give(during);
        recorder.stop();
        QCOMPARE(recorder.state(), Recorder::State::Finishing);
        give(48000); // more than is kept
        const RecordedTake take = waitForTake(finished);
        QCOMPARE(take.path, m_path);
        QVERIFY(!take.interruption);
        QCOMPARE(take.device.description, QStringLiteral("Fake microphone"));
        const qint64 preRoll = std::min(before, roll);
        QCOMPARE(take.samples, preRoll + during + roll);
        QCOMPARE(recorder.progress().samples, during); // the clock runs from Record to Stop
        QVERIFY(readSound(m_path)->samples == ramp(before - preRoll, take.samples));
        QCOMPARE(recorder.state(), Recorder::State::Idle);
        QVERIFY(!m_input || !m_input->running);
    }

    void stopsItselfAtTwiceTheTarget()
    {
        Recorder recorder(fakeFactory());
        QSignalSpy finished(&recorder, &Recorder::finished);
        recorder.record({m_path, 1, 0});
        give(5 * 48000);
        QCOMPARE(waitForTake(finished).samples, 2 * 48000);
    }

    void stopsAtAGivenSample()
    {
        Recorder recorder(fakeFactory());
        QSignalSpy finished(&recorder, &Recorder::finished);
        recorder.arm();
        give(48000);
        recorder.record({m_path, 1, 100001});
        give(5 * 48000);
        QCOMPARE(waitForTake(finished).samples, 100001);
        QVERIFY(readSound(m_path)->samples == ramp(48000, 100001));
    }

    void discardLeavesNothing()
    {
        Recorder recorder(fakeFactory());
        QSignalSpy finished(&recorder, &Recorder::finished);
        QSignalSpy discarded(&recorder, &Recorder::discarded);
        recorder.record({m_path, 45, 0});
        give(48000);
        recorder.discard();
        QTRY_COMPARE(discarded.size(), 1);
        QCOMPARE(finished.size(), 0);
        QVERIFY(QDir(m_folder.path()).isEmpty());
        QCOMPARE(recorder.state(), Recorder::State::Idle);
    }

    void noMicrophoneIsTold()
    {
        m_startError = Error{ErrorCode::NoMicrophone, QStringLiteral("No microphone found."), {}};
        Recorder recorder(fakeFactory());
        QSignalSpy failed(&recorder, &Recorder::failed);
        recorder.record({m_path, 45, 0});
        QCOMPARE(failed.size(), 1);
        QCOMPARE(recorder.state(), Recorder::State::Idle);
        QVERIFY(!QFile::exists(m_path));
        m_startError.reset(); // Try again
        recorder.arm();
        QCOMPARE(recorder.state(), Recorder::State::Arming);
        recorder.disarm();
        QCOMPARE(recorder.state(), Recorder::State::Idle);
    }

    void deadServerKeepsWhatWasHeard()
    {
        Recorder recorder(fakeFactory());
        QSignalSpy finished(&recorder, &Recorder::finished);
        recorder.record({m_path, 45, 0});
        give(72 * 48000);
        emit m_input->failed({ErrorCode::NoMicrophone, QStringLiteral("The sound has stopped."), {}});
        const RecordedTake take = waitForTake(finished);
        QCOMPARE(take.samples, 72 * 48000);
        QVERIFY(take.interruption.has_value());
        QCOMPARE(take.interruption->message, QStringLiteral("The sound has stopped. What was heard up to 1:12 is kept."));
    }

    void unpluggedDeviceWarnsAndGoesOn()
    {
        Recorder recorder(fakeFactory());
        QSignalSpy finished(&recorder, &Recorder::finished);
        QSignalSpy noticed(&recorder, &Recorder::noticed);
        recorder.record({m_path, 45, 0});
        give(48000);
        emit m_input->deviceLost();
        QCOMPARE(noticed.size(), 1);
        QCOMPARE(noticed[0][0].value<RecorderNotice>(), RecorderNotice::DeviceLost);
        QVERIFY(noticed[0][1].toString().contains(QStringLiteral("Fake microphone")));
        give(48000);
        recorder.stop();
        give(roll);
        QCOMPARE(waitForTake(finished).samples, 96000 + roll);
    }

    void aSecondOfSilenceIsToldOnceAndTakenBack()
    {
        qint64 now = 0;
        Recorder recorder(fakeFactory(), nullptr, [&now] { return now; });
        QSignalSpy noticed(&recorder, &Recorder::noticed);
        QSignalSpy progressed(&recorder, &Recorder::progressed);
        recorder.record({m_path, 45, 0});
        const auto kinds = [&noticed] {
            QList<RecorderNotice> list;
            for (const auto &call : noticed)
                list.append(call[0].value<RecorderNotice>());
            return list;
        };
        m_input->give(std::vector<qint16>(47999, 0));
        now += 40; // the next block may be reported: at most 30 a second are
        m_input->give(std::vector<qint16>(0));
        QCOMPARE(kinds(), QList<RecorderNotice>{});
        now += 40;
        m_input->give(std::vector<qint16>(960, 0));
        QCOMPARE(kinds(), QList<RecorderNotice>{RecorderNotice::Silent});
        QCOMPARE(noticed[0][1].toString(), QStringLiteral("No sound from Fake microphone."));
        now += 40;
        m_input->give(std::vector<qint16>(960, 10000));
        QCOMPARE(kinds(), (QList<RecorderNotice>{RecorderNotice::Silent, RecorderNotice::SoundAgain}));
        QVERIFY(!progressed.last().first().value<RecordingProgress>().silent);
        recorder.discard();
    }

    void aBurstIsToldEvenWhenNothingFollows()
    {
        Recorder recorder(fakeFactory());
        recorder.record({m_path, 45, 0});
        give(48000); // within one interval of the meter
        QTRY_COMPARE(recorder.progress().samples, 48000);
        recorder.discard();
    }

    void aStalledMicrophoneIsSilentAndEndsAfterStop()
    {
        Recorder recorder(fakeFactory());
        QSignalSpy finished(&recorder, &Recorder::finished);
        QSignalSpy noticed(&recorder, &Recorder::noticed);
        recorder.record({m_path, 45, 0});
        give(48000);
        QTRY_COMPARE(noticed.size(), 1);
        QCOMPARE(noticed[0][0].value<RecorderNotice>(), RecorderNotice::Silent);
        recorder.stop();
        QCOMPARE(waitForTake(finished).samples, 48000);
    }

    void notOneSampleIsNoTake()
    {
        Recorder recorder(fakeFactory());
        QSignalSpy failed(&recorder, &Recorder::failed);
        recorder.record({m_path, 45, 0});
        recorder.stop();
        QTRY_COMPARE(failed.size(), 1);
        QVERIFY(failed[0][0].value<Error>().message.contains(QStringLiteral("Fake microphone")));
        QVERIFY(QDir(m_folder.path()).isEmpty());
    }

    void folderThatCannotBeWritten()
    {
        QFile blocking(m_folder.filePath(QStringLiteral("takes")));
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        Recorder recorder(fakeFactory());
        QSignalSpy failed(&recorder, &Recorder::failed);
        recorder.record({m_folder.filePath(QStringLiteral("takes/take.wav")), 45, 0});
        give(48000);
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(toString(failed[0][0].value<Error>().code), QStringLiteral("unwritable"));
        QCOMPARE(recorder.state(), Recorder::State::Idle);
        QVERIFY(blocking.remove());
    }

    void countsPausesAndClippingWhileTheTakeGrows()
    {
        Recorder recorder(fakeFactory());
        QSignalSpy finished(&recorder, &Recorder::finished);
        recorder.record({m_path, 45, 0});
        const std::vector<qint16> speech = ramp(0, 48000);
        for (const int pauseSamples : {24000, 48000}) {
            m_input->give(speech);
            m_input->give(std::vector<qint16>(size_t(pauseSamples), 0));
        }
        m_input->give(speech);
        m_input->give(std::vector<qint16>{32767, -32768});
        recorder.stop();
        give(roll);
        (void)waitForTake(finished);
        QCOMPARE(recorder.progress().pauses, 2);
        QCOMPARE(recorder.progress().longestPauseSeconds, 1.0);
        QVERIFY(recorder.progress().clippedSamples >= 2);
        QCOMPARE(recorder.waveform().size(), (3 * 48000 + 72000 + 2 + 959) / 960);
    }

    void fileInputIsRecordedWhole_data()
    {
        QTest::addColumn<FileInput::Pace>("pace");
        QTest::newRow("fast") << FileInput::Pace::Fast;
        QTest::newRow("real time") << FileInput::Pace::RealTime;
    }
    void fileInputIsRecordedWhole()
    {
        QFETCH(FileInput::Pace, pace);
        const QString source = m_folder.filePath(QStringLiteral("source.wav"));
        const std::vector<qint16> samples = ramp(0, pace == FileInput::Pace::Fast ? 60 * 48000 : 30000);
        QVERIFY(writeWav(source, samples, captureRate).ok());
        Recorder recorder([&](const QString &) { return std::make_unique<FileInput>(source, pace); });
        const Result<RecordedTake> take = recordHeadless(recorder, {m_path, 45, 0});
        QVERIFY(take.ok());
        QCOMPARE(take->samples, qint64(samples.size()));
        QVERIFY(readSound(m_path)->samples == samples);
        QFile::remove(source);
    }

    void interruptKeyEndsAHeadlessRecording()
    {
        Recorder recorder(fakeFactory());
        QTimer::singleShot(0, this, [this] {
            give(48000);
            std::raise(SIGINT);
        });
        QTimer::singleShot(200, this, [this] { give(48000); });
        const Result<RecordedTake> take = recordHeadless(recorder, {m_path, 0, 0});
        QVERIFY(take.ok());
        QCOMPARE(take->samples, 48000 + roll);
    }

    void headlessTellsThatThereIsNoMicrophone()
    {
        m_startError = Error{ErrorCode::NoMicrophone, QStringLiteral("No microphone found."), {}};
        Recorder recorder(fakeFactory());
        const Result<RecordedTake> take = recordHeadless(recorder, {m_path, 0, 48000});
        QVERIFY(!take.ok());
        QCOMPARE(toString(take.error().code), QStringLiteral("no-microphone"));
    }
};

QTEST_GUILESS_MAIN(TestRecorder)
#include "tst_recorder.moc"
