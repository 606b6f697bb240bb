#include "services/file_analysis.h"

#include <QFile>
#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <numbers>
#include <sndfile.h>
#include <vector>

using namespace greenroom;

namespace {
constexpr int rate = 48000;

/// Room, a voiced sound of harmonics for 1.5 s, a pause of 0.6 s, sound again, room.
std::vector<float> phrases()
{
    std::vector<float> sound;
    quint32 noise = 1;
    const auto add = [&](double seconds, double amplitude) {
        for (int index = 0; index < int(seconds * rate); ++index) {
            noise = noise * 1664525U + 1013904223U;
            double value = double(noise >> 16U) / 65536.0 * 0.0002;
            for (int harmonic = 1; harmonic <= 8; ++harmonic)
                value += amplitude / harmonic * std::sin(2 * std::numbers::pi * 120 * harmonic * index / rate);
            sound.push_back(float(value));
        }
    };
    add(0.5, 0);
    add(1.5, 0.2);
    add(0.6, 0);
    add(1.5, 0.2);
    add(0.5, 0);
    return sound;
}
} // namespace

class TestFileAnalysis : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString write(const QString &name, int format, int channels = 1)
    {
        const std::vector<float> mono = phrases();
        std::vector<float> interleaved;
        for (const float sample : mono)
            interleaved.insert(interleaved.end(), size_t(channels), sample);
        SF_INFO info{};
        info.format = format;
        info.channels = channels;
        info.samplerate = rate;
        const QString path = m_folder.filePath(name);
        SNDFILE *file = sf_open(QFile::encodeName(path).constData(), SFM_WRITE, &info);
        sf_writef_float(file, interleaved.data(), sf_count_t(mono.size()));
        sf_close(file);
        return path;
    }

    QString writeBytes(const QString &name, const QByteArray &bytes)
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("the test's folder cannot be written");
        return file.fileName();
    }

    QByteArray bytesOf(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private slots:
    void everyFormatTellsTheSame_data()
    {
        QTest::addColumn<int>("format");
        QTest::addColumn<int>("channels");
        QTest::newRow("WAV 16 bit") << (SF_FORMAT_WAV | SF_FORMAT_PCM_16) << 1;
        QTest::newRow("WAV 8 bit") << (SF_FORMAT_WAV | SF_FORMAT_PCM_U8) << 1;
        QTest::newRow("WAV stereo") << (SF_FORMAT_WAV | SF_FORMAT_PCM_24) << 2;
        QTest::newRow("FLAC") << (SF_FORMAT_FLAC | SF_FORMAT_PCM_16) << 1;
        QTest::newRow("Ogg Vorbis") << (SF_FORMAT_OGG | SF_FORMAT_VORBIS) << 1;
    }
    void everyFormatTellsTheSame()
    {
        QFETCH(int, format);
        QFETCH(int, channels);
        int firsts = 0;
        const auto feedback = analyseFile({write(QStringLiteral("sound"), format, channels), {}, 60, {}, {}, {}},
                                          [&firsts](const TakeFeedback &first) { firsts += first.pauses.size() == 1 ? 1 : 0; });
        QVERIFY2(feedback.ok(), feedback.ok() ? "" : qPrintable(feedback.error().message));
        QCOMPARE(firsts, 1);
        QVERIFY(qAbs(feedback->facts.durationSeconds - 4.6) < 0.05);
        QVERIFY(qAbs(feedback->spanSeconds() - 3.6) < 0.1);
        QCOMPARE(feedback->pauses.size(), 1);
        QVERIFY(qAbs(feedback->pauses.first().pause.lengthSeconds() - 0.6) < 0.05);
        const QJsonObject json = toJson(*feedback);
        for (const char *key : {"durationSeconds",
                                "spanSeconds",
                                "targetSeconds",
                                "withinTarget",
                                "scriptWords",
                                "saidWords",
                                "wordsPerMinute",
                                "syllablesPerSecond",
                                "sentences",
                                "pauses",
                                "fillers",
                                "skipped",
                                "repeated",
                                "extra",
                                "wordTimes",
                                "emphasis",
                                "level",
                                "method",
                                "trust",
                                "refused",
                                "tips",
                                "warnings"})
            QVERIFY2(json.contains(QLatin1StringView(key)), key);
        QVERIFY(json.value(QStringLiteral("wordsPerMinute")).isNull() && json.value(QStringLiteral("withinTarget")).toBool());
    }

    void whatTheHeaderSaysIsNotBelieved_data()
    {
        QTest::addColumn<QByteArray>("length");
        QTest::newRow("nothing") << QByteArray(4, '\0');
        QTest::newRow("four gigabytes") << QByteArray(4, '\xff');
    }
    void whatTheHeaderSaysIsNotBelieved()
    {
        QFETCH(QByteArray, length);
        QByteArray bytes = bytesOf(write(QStringLiteral("sound"), SF_FORMAT_WAV | SF_FORMAT_PCM_16));
        bytes.replace(40, 4, length);
        const auto feedback = analyseFile({writeBytes(QStringLiteral("lies.wav"), bytes), {}, 0, {}, {}, {}});
        QVERIFY2(feedback.ok(), feedback.ok() ? "" : qPrintable(feedback.error().message));
        QVERIFY(qAbs(feedback->facts.durationSeconds - 4.6) < 0.01);
    }

    void aFileThatBreaksOffIsReadToItsEnd()
    {
        const QByteArray bytes = bytesOf(write(QStringLiteral("sound"), SF_FORMAT_WAV | SF_FORMAT_PCM_16)).left(44 + 2 * rate * 2);
        const auto feedback = analyseFile({writeBytes(QStringLiteral("short.wav"), bytes), {}, 0, {}, {}, {}});
        QVERIFY(feedback.ok());
        QVERIFY(qAbs(feedback->facts.durationSeconds - 2) < 0.01);
    }

    void whatIsNoSoundIsOneSentence_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("text") << QByteArray("This is a letter, not a sound.\n").repeated(50);
        QTest::newRow("half a header") << QByteArray("RIFF\x24\0\0\0WAVEfmt ", 16);
    }
    void whatIsNoSoundIsOneSentence()
    {
        QFETCH(QByteArray, bytes);
        const auto feedback = analyseFile({writeBytes(QStringLiteral("none.wav"), bytes), {}, 0, {}, {}, {}});
        QVERIFY(!feedback.ok());
        QCOMPARE(toString(feedback.error().code), QStringLiteral("bad-input"));
        QVERIFY(feedback.error().message.endsWith(u'.') && !feedback.error().message.contains(u'\n'));
    }

    void aMissingFileIsNotFound()
    {
        const auto feedback = analyseFile({m_folder.filePath(QStringLiteral("nowhere.wav")), {}, 0, {}, {}, {}});
        QVERIFY(!feedback.ok());
        QCOMPARE(toString(feedback.error().code), QStringLiteral("not-found"));
    }

    void withoutTheModelTheFactsAreStillThere()
    {
        AnalysisRequest request{write(QStringLiteral("sound"), SF_FORMAT_WAV | SF_FORMAT_PCM_16),
                                spokenScript(QStringLiteral("We answer each request once.")),
                                0,
                                {},
                                {},
                                m_folder.path()};
        const auto feedback = analyseFile(request);
        QVERIFY(feedback.ok());
        QCOMPARE(toString(feedback->refusal), QStringLiteral("no-model"));
        QCOMPARE(feedback->pauses.size(), 1);
        QVERIFY(feedback->warnings.first().contains(QStringLiteral("pocketsphinx-en-us")));
    }

    void aRecogniserOfTheUsersAddsWhatItHeard()
    {
        const QString script = writeBytes(QStringLiteral("fake.sh"),
                                          "#!/bin/sh\ntest -s \"$2\" || exit 3\n"
                                          "echo '{\"words\":[{\"word\":\"Um\",\"start\":0.5,\"end\":0.7},{\"word\":\"hello\",\"start\":0.8,"
                                          "\"end\":1.2},{\"text\":\"there\",\"start\":1.2,\"end\":1.9}]}'\n");
        AnalysisRequest request{write(QStringLiteral("sound"), SF_FORMAT_WAV | SF_FORMAT_PCM_16), {}, 0, {}, {}, {}};
        request.recogniserCommand = QStringLiteral("sh \"%1\" --file %f").arg(script);
        const auto feedback = analyseFile(request);
        QVERIFY(feedback.ok());
        QVERIFY2(feedback->warnings.isEmpty(), qPrintable(feedback->warnings.join(u'\n')));
        QCOMPARE(toString(feedback->method), QStringLiteral("recognition"));
        QCOMPARE(feedback->transcript, QStringLiteral("Um hello there"));
        QCOMPARE(feedback->words.size(), 2);
        QCOMPARE(feedback->fillers.first().word, QStringLiteral("um"));
    }

    void aRecogniserThatFailsIsAWarning_data()
    {
        QTest::addColumn<QString>("command");
        QTest::newRow("no such program") << QStringLiteral("/nowhere/recogniser");
        QTest::newRow("an error") << QStringLiteral("false");
        QTest::newRow("no JSON") << QStringLiteral("echo hello");
    }
    void aRecogniserThatFailsIsAWarning()
    {
        QFETCH(QString, command);
        AnalysisRequest request{write(QStringLiteral("sound"), SF_FORMAT_WAV | SF_FORMAT_PCM_16), {}, 0, {}, {}, {}};
        request.recogniserCommand = command;
        const auto feedback = analyseFile(request);
        QVERIFY(feedback.ok());
        QCOMPARE(feedback->warnings.size(), 1);
        QVERIFY(feedback->transcript.isEmpty() && feedback->syllablesPerSecond.has_value());
    }
};

QTEST_GUILESS_MAIN(TestFileAnalysis)
#include "tst_file_analysis.moc"
