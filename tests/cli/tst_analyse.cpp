#include "support/temporary_tree.h"

#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTest>

#include <cmath>
#include <numbers>

using greenroom::test::TemporaryTree;

namespace {

/// A 16-bit mono WAV file of a voiced sound with a pause of 0.6 s after 1.5 s.
void writeSound(const QString &path)
{
    constexpr quint32 rate = 16000;
    QByteArray samples;
    for (quint32 index = 0; index < rate * 4; ++index) {
        const double seconds = double(index) / rate;
        const bool sounds = seconds > 0.4 && seconds < 3.6 && !(seconds > 1.9 && seconds < 2.5);
        double value = double(index * 7919 % 7) - 3;
        for (int harmonic = 1; sounds && harmonic < 8; ++harmonic)
            value += 5000.0 / harmonic * std::sin(2 * std::numbers::pi * 110 * harmonic * seconds);
        const auto sample = qint16(std::lround(value));
        samples.append(reinterpret_cast<const char *>(&sample), 2);
    }
    const auto number = [](quint32 value) { return QByteArray(reinterpret_cast<const char *>(&value), 4); };
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("the test's folder cannot be written");
    file.write("RIFF" + number(36 + quint32(samples.size())) + "WAVEfmt " + number(16) + QByteArray("\x01\0\x01\0", 4) + number(rate) +
               number(rate * 2) + QByteArray("\x02\0\x10\0", 4) + "data" + number(quint32(samples.size())) + samples);
}

struct Answer
{
    int exitCode = -1;
    QJsonObject json;
    QByteArray error;
};

Answer analyse(const TemporaryTree &home, const QStringList &words)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("HOME"), home.path());
    process.setProcessEnvironment(environment);
    process.start(QStringLiteral(GREENROOM_BINARY), QStringList{QStringLiteral("--json"), QStringLiteral("--data-dir"),
                                                                home.path(QStringLiteral("data")), QStringLiteral("analyse")} +
                                                        words);
    process.waitForFinished(120000);
    return {process.exitCode(), QJsonDocument::fromJson(process.readAllStandardOutput()).object(), process.readAllStandardError()};
}

} // namespace

/// `greenroom analyse` as the contract has it; what it hears is tested in tests/speech.
class TestAnalyse : public QObject
{
    Q_OBJECT

private slots:
    void everyKeyIsThere()
    {
        const TemporaryTree home;
        const QString path = home.path(QStringLiteral("take.wav"));
        writeSound(path);
        const Answer answer = analyse(home, {path, QStringLiteral("--target"), QStringLiteral("45")});
        QVERIFY2(answer.exitCode == 0, answer.error.constData());
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
            QVERIFY2(answer.json.contains(QLatin1StringView(key)), key);
        QCOMPARE(answer.json.value(QStringLiteral("durationSeconds")).toDouble(), 4.0);
        QCOMPARE(answer.json.value(QStringLiteral("targetSeconds")).toInt(), 45);
        QVERIFY(answer.json.value(QStringLiteral("withinTarget")).toBool());
    }

    void wrongUsageIsTwo_data()
    {
        QTest::addColumn<QStringList>("words");
        QTest::newRow("no file") << QStringList{};
        QTest::newRow("no number") << QStringList{QStringLiteral("a.wav"), QStringLiteral("--target"), QStringLiteral("soon")};
        QTest::newRow("both scripts") << QStringList{QStringLiteral("a.wav"), QStringLiteral("--script"), QStringLiteral("b"),
                                                     QStringLiteral("--pitch"), QStringLiteral("c")};
    }
    void wrongUsageIsTwo()
    {
        QFETCH(QStringList, words);
        const TemporaryTree home;
        QCOMPARE(analyse(home, words).exitCode, 2);
    }

    void whatIsNotThereIsSaid()
    {
        const TemporaryTree home;
        const Answer answer = analyse(home, {home.path(QStringLiteral("none.wav"))});
        QCOMPARE(answer.exitCode, 1);
        QCOMPARE(answer.json.value(QStringLiteral("error")).toObject().value(QStringLiteral("code")).toString(),
                 QStringLiteral("not-found"));
        const QString path = home.path(QStringLiteral("take.wav"));
        writeSound(path);
        QCOMPARE(analyse(home, {path, QStringLiteral("--pitch"), QStringLiteral("nobody")}).exitCode, 1);
    }
};

QTEST_GUILESS_MAIN(TestAnalyse)
#include "tst_analyse.moc"
