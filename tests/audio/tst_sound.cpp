#include "audio/sound.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

#include <sndfile.h>
#include <vector>

using namespace greenroom;

class TestSound : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(int format, int channels, int rate, const std::vector<float> &interleaved)
    {
        const QString path = m_folder.filePath(QStringLiteral("sound"));
        SF_INFO info{};
        info.format = format;
        info.channels = channels;
        info.samplerate = rate;
        SNDFILE *file = sf_open(QFile::encodeName(path).constData(), SFM_WRITE, &info);
        sf_write_float(file, interleaved.data(), sf_count_t(interleaved.size()));
        sf_close(file);
        return path;
    }

private slots:
    void readsManyFormats_data()
    {
        QTest::addColumn<int>("format");
        QTest::newRow("WAV 16 bit") << (SF_FORMAT_WAV | SF_FORMAT_PCM_16);
        QTest::newRow("WAV 8 bit") << (SF_FORMAT_WAV | SF_FORMAT_PCM_U8);
        QTest::newRow("WAV float") << (SF_FORMAT_WAV | SF_FORMAT_FLOAT);
        QTest::newRow("FLAC") << (SF_FORMAT_FLAC | SF_FORMAT_PCM_16);
    }
    void readsManyFormats()
    {
        QFETCH(int, format);
        std::vector<float> stereo;
        for (int frame = 0; frame < 4410; ++frame) {
            stereo.push_back(0.5f);
            stereo.push_back(-0.25f);
        }
        const auto sound = readSound(write(format, 2, 44100, stereo));
        QVERIFY(sound.ok());
        QCOMPARE(sound->sampleRate, 44100);
        QCOMPARE(sound->samples.size(), 4410u);
        QVERIFY(qAbs(sound->samples[2000] - 4096) < 300); // the mean of both channels; 8 bits are coarse
    }

    void floatsBeyondFullScaleAreCut()
    {
        const auto sound = readSound(write(SF_FORMAT_WAV | SF_FORMAT_FLOAT, 1, 48000, std::vector<float>(100, 1.5f)));
        QVERIFY(sound.ok());
        QCOMPARE(sound->samples[50], qint16(32767));
    }

    void whatCannotBeReadIsOneSentence_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::newRow("zero bytes") << QByteArray();
        QTest::newRow("text") << QByteArray("not a sound at all, just words");
        QTest::newRow("half a header") << QByteArray("RIFF\x24\x00\x00\x00WAVEfmt ", 16);
    }
    void whatCannotBeReadIsOneSentence()
    {
        QFETCH(QByteArray, content);
        QFile file(m_folder.filePath(QStringLiteral("bad.wav")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content);
        file.close();
        const auto sound = readSound(file.fileName());
        QVERIFY(!sound.ok());
        QCOMPARE(toString(sound.error().code), QStringLiteral("bad-input"));
        QVERIFY(sound.error().message.contains(QStringLiteral("bad.wav")));
    }

    void missingFileIsTold()
    {
        const auto sound = readSound(m_folder.filePath(QStringLiteral("nowhere.wav")));
        QVERIFY(!sound.ok());
        QCOMPARE(toString(sound.error().code), QStringLiteral("not-found"));
    }

    void writesWhatItReads()
    {
        const QString path = m_folder.filePath(QStringLiteral("out.wav"));
        const std::vector<qint16> samples{1, -2, 32767, -32768};
        QVERIFY(writeWav(path, samples, 16000).ok());
        const auto sound = readSound(path);
        QVERIFY(sound.ok());
        QVERIFY(sound->samples == samples);
        QCOMPARE(sound->sampleRate, 16000);
    }
};

QTEST_GUILESS_MAIN(TestSound)
#include "tst_sound.moc"
