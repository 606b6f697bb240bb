#include "audio/part_file.h"
#include "audio/part_recovery.h"
#include "audio/sound.h"
#include "audio/take_writer.h"

#include <QDir>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>
#include <thread>
#include <vector>

using namespace greenroom;

namespace {
constexpr int rate = 48000;

/// Samples that tell their own position.
std::vector<qint16> ramp(qint64 from, qint64 count)
{
    std::vector<qint16> samples(static_cast<size_t>(count));
    for (qint64 index = 0; index < count; ++index)
        samples[size_t(index)] = qint16((from + index) * 40503 >> 3);
    return samples;
}

/// Writes a ramp in blocks of 20 ms in real time until it is killed, telling after each block how many samples were handed over.
int recordUntilKilled(const QString &path)
{
    TakeWriter writer(path, rate);
    const auto began = std::chrono::steady_clock::now();
    for (qint64 block = 0;; ++block) {
        std::this_thread::sleep_until(began + std::chrono::milliseconds(20) * block);
        writer.push(ramp(block * 960, 960));
        std::printf("%lld\n", static_cast<long long>((block + 1) * 960));
        std::fflush(stdout);
    }
}

/// A soft limit on file size stands for a disk with that much room; the signal it brings is ignored, as a full disk brings none.
class SmallDisk
{
public:
    explicit SmallDisk(rlim_t bytes)
    {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit small{bytes, m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &small);
    }
    SmallDisk(const SmallDisk &) = delete;
    SmallDisk &operator=(const SmallDisk &) = delete;
    ~SmallDisk() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

WrittenTake waitForClosed(QSignalSpy &spy)
{
    return spy.isEmpty() && !spy.wait(10000) ? WrittenTake{} : spy.first().first().value<WrittenTake>();
}
} // namespace

class TestTakeWriter : public QObject
{
    Q_OBJECT

private slots:
    void writesEverySample()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("new folder/take.wav"));
        TakeWriter writer(path, rate);
        QSignalSpy closed(&writer, &TakeWriter::closed);
        // Far more than the ring holds, faster than any disk: nothing may be dropped.
        const std::vector<qint16> samples = ramp(0, 3'000'000);
        for (size_t from = 0; from < samples.size(); from += 96000)
            writer.push(std::span(samples).subspan(from, std::min<size_t>(96000, samples.size() - from)));
        writer.finish();
        const WrittenTake take = waitForClosed(closed);
        QCOMPARE(take.path, path);
        QVERIFY(!take.error);
        QCOMPARE(take.samples, qint64(samples.size()));
        const auto sound = readSound(path);
        QVERIFY(sound.ok());
        QCOMPARE(sound->sampleRate, rate);
        QVERIFY(sound->samples == samples);
        QVERIFY(!QFile::exists(partPathFor(path)));
    }

    void discardLeavesNothing()
    {
        const QTemporaryDir folder;
        TakeWriter writer(folder.filePath(QStringLiteral("take.wav")), rate);
        QSignalSpy closed(&writer, &TakeWriter::closed);
        writer.push(ramp(0, 48000));
        writer.discard();
        QCOMPARE(waitForClosed(closed).path, QString());
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void fullDiskKeepsWhatWasHeard()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("take.wav"));
        const std::vector<qint16> samples = ramp(0, 96000);
        {
            const SmallDisk disk(100'001); // an odd number: half a sample would fit
            TakeWriter writer(path, rate);
            QSignalSpy closed(&writer, &TakeWriter::closed);
            for (size_t from = 0; from < samples.size(); from += 960)
                writer.push(std::span(samples).subspan(from, 960));
            const WrittenTake take = waitForClosed(closed); // told at once, without a call of finish()
            QVERIFY(take.error.has_value());
            QCOMPARE(toString(take.error->code), QStringLiteral("disk-full"));
            QVERIFY2(take.error->message.contains(folder.path()), qPrintable(take.error->message));
            QCOMPARE(take.path, path);
            QCOMPARE(take.samples, (100'001 - 44) / 2);
        }
        const auto sound = readSound(path);
        QVERIFY(sound.ok());
        QCOMPARE(sound->samples.size(), size_t((100'001 - 44) / 2));
        QVERIFY(std::equal(sound->samples.begin(), sound->samples.end(), samples.begin()));
    }

    void fullDiskAtTheVeryBeginning()
    {
        const QTemporaryDir folder;
        const SmallDisk disk(20);
        TakeWriter writer(folder.filePath(QStringLiteral("take.wav")), rate);
        QSignalSpy closed(&writer, &TakeWriter::closed);
        const WrittenTake take = waitForClosed(closed);
        QVERIFY(take.error.has_value());
        QCOMPARE(toString(take.error->code), QStringLiteral("disk-full"));
        QCOMPARE(take.path, QString());
        QVERIFY(QDir(folder.path()).isEmpty(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot));
    }

    void folderThatCannotBeWritten()
    {
        const QTemporaryDir folder;
        QFile blocking(folder.filePath(QStringLiteral("takes")));
        QVERIFY(blocking.open(QIODevice::WriteOnly));
        TakeWriter writer(folder.filePath(QStringLiteral("takes/take.wav")), rate);
        QSignalSpy closed(&writer, &TakeWriter::closed);
        const WrittenTake take = waitForClosed(closed);
        QVERIFY(take.error.has_value());
        QCOMPARE(toString(take.error->code), QStringLiteral("unwritable"));
    }

    void destructionLeavesThePartFileToRecovery()
    {
        const QTemporaryDir folder;
        const std::vector<qint16> samples = ramp(0, 48000);
        {
            TakeWriter writer(folder.filePath(QStringLiteral("take.wav")), rate);
            writer.push(samples);
        }
        const PartRecovery recovery = adoptPartFiles(folder.path());
        QCOMPARE(recovery.takes.size(), 1);
        QCOMPARE(recovery.takes[0].samples, 48000);
        QVERIFY(readSound(recovery.takes[0].path)->samples == samples);
    }

    void killedProgramLosesAtMost60Ms_data()
    {
        QTest::addColumn<int>("blocks");
        for (const int blocks : {1, 7, 20, 41, 64})
            QTest::addRow("after %d ms", blocks * 20) << blocks;
    }
    void killedProgramLosesAtMost60Ms()
    {
        QFETCH(int, blocks);
        const QTemporaryDir folder;
        QProcess recorder;
        recorder.start(QCoreApplication::applicationFilePath(),
                       {QStringLiteral("--record-until-killed"), folder.filePath(QStringLiteral("a.wav"))});
        qint64 handedOver = 0;
        while (handedOver < blocks * 960) {
            QVERIFY(recorder.waitForReadyRead(10000));
            while (recorder.canReadLine())
                handedOver = recorder.readLine().trimmed().toLongLong();
        }
        recorder.kill();
        QVERIFY(recorder.waitForFinished());
        const PartRecovery recovery = adoptPartFiles(folder.path());
        if (blocks < 13) { // under a quarter of a second there is nothing to keep
            QVERIFY(recovery.takes.size() + recovery.emptyRemoved.size() <= 1);
            return;
        }
        QCOMPARE(recovery.takes.size(), 1);
        QCOMPARE(recovery.takes[0].id, QStringLiteral("a"));
        QVERIFY2(recovery.takes[0].samples >= handedOver - 60 * rate / 1000,
                 qPrintable(QString::number(recovery.takes[0].samples - handedOver)));
        const auto sound = readSound(recovery.takes[0].path);
        QVERIFY(sound.ok());
        QVERIFY(sound->samples == ramp(0, recovery.takes[0].samples));
    }
};

int main(int argc, char *argv[])
{
    if (argc == 3 && qstrcmp(argv[1], "--record-until-killed") == 0)
        return recordUntilKilled(QString::fromLocal8Bit(argv[2]));
    QCoreApplication application(argc, argv);
    TestTakeWriter test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_take_writer.moc"
