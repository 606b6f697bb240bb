#include "audio/part_file.h"
#include "audio/part_recovery.h"
#include "audio/sound.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <vector>

using namespace greenroom;

namespace {
void writeBytes(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(bytes), bytes.size());
}

/// A part file as a program that was killed leaves it.
void leavePart(const QString &finalPath, qint64 samples)
{
    const auto file = PartFile::create(finalPath, 48000);
    QVERIFY(file.ok());
    QVERIFY(file.value()->write(std::vector<qint16>(size_t(samples), 1000)).ok());
}
} // namespace

class TestPartRecovery : public QObject
{
    Q_OBJECT

private slots:
    void adoptsWhatWasHeard()
    {
        const QTemporaryDir folder;
        leavePart(folder.filePath(QStringLiteral("first.wav")), 24000);
        leavePart(folder.filePath(QStringLiteral("second.take.wav")), 12000);
        const PartRecovery recovery = adoptPartFiles(folder.path());
        QCOMPARE(recovery.takes.size(), 2);
        QCOMPARE(recovery.takes[0].id, QStringLiteral("first"));
        QCOMPARE(recovery.takes[0].samples, 24000);
        QCOMPARE(recovery.takes[0].sampleRate, 48000);
        QVERIFY(recovery.takes[0].lastWrittenMs > 0);
        QCOMPARE(recovery.takes[1].id, QStringLiteral("second.take"));
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), (QStringList{QStringLiteral("first.wav"), QStringLiteral("second.take.wav")}));
        QVERIFY(adoptPartFiles(folder.path()).takes.isEmpty());
    }

    void aHeaderThatLagsBehindCostsOnlyWhatItHides()
    {
        const QTemporaryDir folder;
        leavePart(folder.filePath(QStringLiteral("a.wav")), 24000);
        QFile part(folder.filePath(QStringLiteral("a.part.wav")));
        QVERIFY(part.open(QIODevice::Append));
        part.write(QByteArray(101, 'x')); // killed between the samples and the header, in mid-sample
        part.close();
        const PartRecovery recovery = adoptPartFiles(folder.path());
        QCOMPARE(recovery.takes.size(), 1);
        QCOMPARE(recovery.takes[0].samples, 24000);
    }

    void emptyOnesAreRemovedAndTold_data()
    {
        QTest::addColumn<int>("samples");
        QTest::newRow("header alone") << 0;
        QTest::newRow("a tenth of a second") << 4800;
    }
    void emptyOnesAreRemovedAndTold()
    {
        QFETCH(int, samples);
        const QTemporaryDir folder;
        leavePart(folder.filePath(QStringLiteral("a.wav")), samples);
        const PartRecovery recovery = adoptPartFiles(folder.path());
        QVERIFY(recovery.takes.isEmpty());
        QCOMPARE(recovery.emptyRemoved.size(), 1);
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void zeroBytesAreRemoved()
    {
        const QTemporaryDir folder;
        writeBytes(folder.filePath(QStringLiteral("a.part.wav")), {});
        QCOMPARE(adoptPartFiles(folder.path()).emptyRemoved.size(), 1);
    }

    void whatCannotBeReadIsLeftAlone()
    {
        const QTemporaryDir folder;
        writeBytes(folder.filePath(QStringLiteral("a.part.wav")), QByteArray(100000, 'z'));
        const PartRecovery recovery = adoptPartFiles(folder.path());
        QVERIFY(recovery.takes.isEmpty());
        QCOMPARE(recovery.unreadable, QStringList{folder.filePath(QStringLiteral("a.part.wav"))});
        QVERIFY(QFile::exists(folder.filePath(QStringLiteral("a.part.wav"))));
    }

    void aRecordingInProgressIsNotTouched()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("a.wav"));
        const auto file = PartFile::create(path, 48000);
        QVERIFY(file.ok());
        QVERIFY(file.value()->write(std::vector<qint16>(48000, 5)).ok());
        QVERIFY(adoptPartFiles(folder.path()).takes.isEmpty());
        QVERIFY(file.value()->write(std::vector<qint16>(48000, 5)).ok());
        QVERIFY(file.value()->finish().ok());
        QCOMPARE(readSound(path)->samples.size(), 96000u);
    }

    void aFinishedTakeIsNeverOverwritten()
    {
        const QTemporaryDir folder;
        leavePart(folder.filePath(QStringLiteral("a.wav")), 24000);
        QVERIFY(writeWav(folder.filePath(QStringLiteral("b.wav")), std::vector<qint16>(100, 1), 48000).ok());
        QVERIFY(QFile::rename(folder.filePath(QStringLiteral("b.wav")), folder.filePath(QStringLiteral("a.wav"))));
        const PartRecovery recovery = adoptPartFiles(folder.path());
        QCOMPARE(recovery.unreadable.size(), 1);
        QCOMPARE(readSound(folder.filePath(QStringLiteral("a.wav")))->samples.size(), 100u);
    }

    void noFolderIsNoError() { QVERIFY(adoptPartFiles(QStringLiteral("/nonexistent/takes")).takes.isEmpty()); }
};

QTEST_GUILESS_MAIN(TestPartRecovery)
#include "tst_part_recovery.moc"
