/// What the pitch room costs: `greenroom_pitch_bench [SECONDS]` speaks a script of about that length (60) with flite, has it analysed as
/// the window does after Stop, records ten seconds, and prints JSON. See README.md beside this file.
#include "audio/file_input.h"
#include "audio/recorder.h"
#include "audio/sound.h"
#include "services/file_analysis.h"
#include "speech/resampler.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <cmath>
#include <cstdio>
#include <ctime>
#include <sys/resource.h>

using namespace greenroom;

namespace {

const QStringList sentences{
    QStringLiteral("Good morning, my name is Anna Berg and I build payment systems for a living."),
    QStringLiteral("For six years I have kept a ledger service alive that moves money between four banks."),
    QStringLiteral("Every change goes out behind a switch, and every switch has an owner and an end date."),
    QStringLiteral("Last spring we cut the time of a transfer from nine seconds to less than one."),
    QStringLiteral("I measured first, then I removed two queues nobody could explain any more."),
    QStringLiteral("When a partner sends the same request twice, the customer is still charged once."),
    QStringLiteral("I write down what broke and why, so that the next person sleeps through the night."),
    QStringLiteral("Now I am looking for a team that treats reliability as part of the product."),
};

double cpuSeconds()
{
    timespec time{};
    clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time);
    return double(time.tv_sec) + double(time.tv_nsec) / 1e9;
}

double peakMegabytes()
{
    rusage usage{};
    getrusage(RUSAGE_SELF, &usage);
    return double(usage.ru_maxrss) / 1024;
}

/// A spoken text at 48 kHz, as a microphone would have brought it.
Result<Sound> speak(const QString &text, const QString &folder)
{
    const QString raw = folder + QStringLiteral("/raw.wav");
    if (QProcess::execute(QStringLiteral("flite"),
                          {QStringLiteral("-voice"), QStringLiteral("slt"), QStringLiteral("-t"), text, QStringLiteral("-o"), raw}) != 0)
        return Error{ErrorCode::NotFound, QStringLiteral("The take is spoken by flite: install it."), {}};
    Result<Sound> sound = readSound(raw);
    if (!sound)
        return sound;
    Resampler resampler(sound->sampleRate, captureRate);
    resampler.add(sound->samples);
    return Sound{resampler.finish(), captureRate};
}

/// Sentences until the take is long enough, half a second of a quiet room between them.
Result<QString> makeTake(double seconds, const QString &folder, QString &script)
{
    Sound take;
    const auto rest = [&take](double length) {
        for (int index = 0; index < int(length * captureRate); ++index)
            take.samples.push_back(qint16(index * 7919 % 7 - 3));
    };
    rest(0.4);
    for (qsizetype index = 0; take.seconds() < seconds - 3; ++index) {
        const QString sentence = sentences.at(index % sentences.size());
        const Result<Sound> spoken = speak(sentence, folder);
        if (!spoken)
            return spoken.error();
        take.samples.insert(take.samples.end(), spoken->samples.begin(), spoken->samples.end());
        rest(0.5);
        script += sentence + QLatin1Char(' ');
    }
    const QString path = folder + QStringLiteral("/take.wav");
    if (const Result<void> written = writeWav(path, take.samples, captureRate); !written)
        return written.error();
    return path;
}

QJsonObject analysisFigures(const QString &path, const QString &script)
{
    AnalysisRequest request;
    request.path = path;
    request.script = spokenScript(script);
    request.targetSeconds = 60;
    double firstMs = 0;
    QElapsedTimer clock;
    clock.start();
    const double cpuBefore = cpuSeconds();
    const Result<TakeFeedback> feedback = analyseFile(request, [&](const TakeFeedback &) { firstMs = double(clock.nsecsElapsed()) / 1e6; });
    const double wall = double(clock.nsecsElapsed()) / 1e9;
    return {{QStringLiteral("takeSeconds"), feedback ? feedback->facts.durationSeconds : 0},
            {QStringLiteral("refused"), feedback ? toString(feedback->refusal) : feedback.error().message},
            {QStringLiteral("skipped"), feedback ? int(feedback->skipped.size()) : -1},
            {QStringLiteral("firstFactsMs"), std::round(firstMs)},
            {QStringLiteral("firstFactsBoundMs"), 150},
            {QStringLiteral("wallSeconds"), std::round(wall * 100) / 100},
            {QStringLiteral("wallBoundSeconds"), 3},
            {QStringLiteral("cpuSeconds"), std::round((cpuSeconds() - cpuBefore) * 100) / 100},
            {QStringLiteral("cpuBoundSeconds"), 4.5},
            {QStringLiteral("peakMegabytes"), std::round(peakMegabytes())},
            {QStringLiteral("peakBoundMegabytes"), 120}};
}

/// Ten seconds from a file in real time: the ring, the watch and the writer, without a window.
QJsonObject recordingFigures(const QString &path, const QString &folder)
{
    Recorder recorder([&path](const QString &) { return std::make_unique<FileInput>(path, FileInput::Pace::RealTime); });
    constexpr int seconds = 10;
    QEventLoop loop;
    QObject::connect(&recorder, &Recorder::finished, &loop, &QEventLoop::quit);
    QObject::connect(&recorder, &Recorder::failed, &loop, &QEventLoop::quit);
    const double cpuBefore = cpuSeconds();
    recorder.record({folder + QStringLiteral("/recorded.wav"), 0, qint64(seconds) * captureRate});
    loop.exec();
    const double percent = (cpuSeconds() - cpuBefore) / seconds * 100;
    return {{QStringLiteral("recordingCpuPercent"), std::round(percent * 100) / 100}, {QStringLiteral("recordingBoundPercent"), 3}};
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    const double seconds = argc > 1 ? std::atof(argv[1]) : 60;
    const QTemporaryDir folder;
    QString script;
    const Result<QString> path = makeTake(seconds, folder.path(), script);
    if (!path) {
        std::fprintf(stderr, "%s\n", qPrintable(path.error().message));
        return 3;
    }
    QJsonObject figures = analysisFigures(*path, script);
    const QJsonObject recording = recordingFigures(*path, folder.path());
    for (auto value = recording.begin(); value != recording.end(); ++value)
        figures.insert(value.key(), value.value());
    std::printf("%s", QJsonDocument(figures).toJson().constData());
    return 0;
}
