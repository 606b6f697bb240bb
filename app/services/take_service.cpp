#include "services/take_service.h"

#include "audio/headless_recording.h"
#include "audio/part_file.h"
#include "audio/sound.h"
#include "audio/sound_writer.h"
#include "platform/unique_id.h"
#include "services/take_export.h"
#include "speech/take_analysis.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFutureWatcher>
#include <QScopeGuard>
#include <QtConcurrent>

#include <cmath>

namespace greenroom {

namespace {
AnalysisRequest analysisOf(const QString &path, int targetSeconds, const TakeRequest &request)
{
    return {path, request.script, targetSeconds, request.sayLike, request.recogniserCommand, {}};
}

/// The length of the script is no measurement; it stands beside the facts because it may be another one by the next take.
void addScriptLength(QJsonObject &facts, const TakeRequest &request)
{
    if (request.scriptWords > 0 && request.script.words.isEmpty())
        facts.insert(QStringLiteral("scriptWords"), request.scriptWords);
    if (request.scriptCharacters > 0)
        facts.insert(QStringLiteral("scriptCharacters"), request.scriptCharacters);
}
} // namespace

TakeService::TakeService(const QString &takesFolder, const TakeRepository &takes, const Clock &clock, const QString &machineId,
                         AudioInputFactory inputFactory, QObject *parent)
    : QObject(parent)
    , m_folder(takesFolder)
    , m_takes(takes)
    , m_clock(clock)
    , m_machineId(machineId)
    , m_marks(takesFolder)
    , m_recorder(std::move(inputFactory))
{
    followAnalysis();
    connect(&m_recorder, &Recorder::finished, this, &TakeService::finishInWindow);
    connect(&m_recorder, &Recorder::discarded, this, &TakeService::dropMarkUnlessPartIsLeft);
    connect(&m_recorder, &Recorder::failed, this, [this](const Error &error) {
        dropMarkUnlessPartIsLeft();
        if (m_mode == Mode::Window)
            emit failed(error);
    });
}

RecordingRequest TakeService::begin(const TakeRequest &request)
{
    m_request = request;
    m_current = {};
    m_current.id = newUniqueId();
    m_current.pitchId = request.pitchId;
    m_current.targetSeconds = request.targetSeconds;
    m_current.recordedAt = m_clock.now();
    m_current.fileName = m_current.id + QStringLiteral(".wav");
    RecordingRequest recording;
    recording.path = pathOf(m_current);
    recording.targetSeconds = request.targetSeconds;
    if (request.lengthSeconds)
        recording.stopAfterSamples = std::max<qint64>(1, std::llround(*request.lengthSeconds * captureRate));
    return recording;
}

void TakeService::record(const TakeRequest &request)
{
    if (m_recorder.state() == Recorder::State::Recording || m_recorder.state() == Recorder::State::Finishing)
        return;
    const RecordingRequest recording = begin(request);
    m_marks.write(m_current);
    m_recorder.record(recording);
}

void TakeService::dropMarkUnlessPartIsLeft()
{
    if (!m_current.id.isEmpty() && !QFile::exists(partPathFor(pathOf(m_current))))
        m_marks.remove(m_current.id);
}

Result<Take> TakeService::store(const RecordedTake &finished)
{
    Take take = m_current;
    take.samples = finished.samples;
    take.sampleRate = finished.sampleRate;
    take.device = finished.device.description;
    if (auto added = m_takes.add(take, m_machineId); !added)
        return added.error();
    m_marks.remove(take.id);
    return take;
}

void TakeService::finishInWindow(const RecordedTake &finished)
{
    if (m_mode == Mode::Headless)
        return;
    const Result<Take> take = store(finished);
    if (!take) {
        emit failed(take.error());
        return;
    }
    emit recorded(*take, finished.interruption);
    emit takesChanged();
    analyseInBackground(*take, m_request);
}

void TakeService::analyseInBackground(const Take &take, const TakeRequest &request)
{
    m_analysing.insert(take.id, {take, request});
    m_analysis.analyse(take.id, analysisOf(pathOf(take), take.targetSeconds, request));
}

bool TakeService::storeFeedback(const TakeFeedback &feedback, Take &take)
{
    if (!QFile::exists(pathOf(take)))
        return false; // deleted meanwhile: it needs no facts
    take.feedback = toJson(feedback);
    addScriptLength(take.feedback, m_analysing.value(take.id).second);
    if (auto stored = m_takes.setFeedback(take.id, take.feedback); !stored) {
        emit failed(stored.error());
        return false;
    }
    return true;
}

void TakeService::followAnalysis()
{
    connect(&m_analysis, &AnalysisService::firstFacts, this, [this](const QString &takeId, const TakeFeedback &feedback) {
        Take take = m_analysing.value(takeId).first;
        if (!storeFeedback(feedback, take))
            return;
        emit measured(take);
        emit takesChanged();
    });
    connect(&m_analysis, &AnalysisService::analysed, this, [this](const QString &takeId, const TakeFeedback &feedback) {
        Take take = m_analysing.value(takeId).first;
        const bool stored = storeFeedback(feedback, take);
        m_analysing.remove(takeId);
        if (!stored)
            return;
        emit analysed(take);
        emit takesChanged();
        keepAsWished(take);
    });
    connect(&m_analysis, &AnalysisService::failed, this, [this](const QString &takeId, const Error &error) {
        const Take take = m_analysing.take(takeId).first;
        if (QFile::exists(pathOf(take)))
            emit analysisFailed(takeId, error);
    });
}

void TakeService::keepAsWished(const Take &take)
{
    if (m_keeping.perPitch > 0) {
        const Result<QList<Take>> all = m_takes.ofPitch(take.pitchId);
        const qsizetype surplus = all ? all->size() - m_keeping.perPitch : 0;
        for (qsizetype index = 0; index < surplus; ++index) {
            if (all->at(index).best || all->at(index).id == take.id)
                continue;
            if (const Result<void> removed = remove(all->at(index).id); !removed)
                emit failed(removed.error());
        }
    }
    if (m_keeping.flac && take.fileName.endsWith(QStringLiteral(".wav")))
        compress(take);
}

// The row changes once the new file is whole, and the old file goes last: whenever the program ends, the row names a file that is there.
void TakeService::compress(const Take &take)
{
    const QString fileName = take.id + QStringLiteral(".flac");
    const QString from = pathOf(take);
    const QString to = QDir(m_folder).filePath(fileName);
    auto *writing = new QFutureWatcher<Result<void>>(this);
    connect(writing, &QFutureWatcherBase::finished, this, [this, writing, take, fileName, from, to] {
        writing->deleteLater();
        Result<void> kept = writing->future().takeResult();
        if (kept)
            kept = m_takes.setFileName(take.id, fileName);
        if (!kept) {
            QFile::remove(to);
            emit failed(kept.error());
            return;
        }
        QFile::remove(from);
        emit takesChanged();
    });
    writing->setFuture(QtConcurrent::run([from, to]() -> Result<void> {
        const Result<Sound> sound = readSound(from);
        if (!sound)
            return sound.error();
        return writeSound(to, sound->samples, sound->sampleRate, SoundFormat::Flac);
    }));
}

Result<HeadlessTake> TakeService::recordNow(const TakeRequest &request, const QString &outPath,
                                            const std::function<void(const QString &sentence)> &told)
{
    m_mode = Mode::Headless;
    const auto windowAgain = qScopeGuard([this] { m_mode = Mode::Window; });
    RecordingRequest recording = begin(request);
    if (outPath.isEmpty())
        m_marks.write(m_current);
    else
        recording.path = QFileInfo(outPath).absoluteFilePath();
    const Result<RecordedTake> recorded = recordHeadless(m_recorder, recording, told);
    if (!recorded)
        return recorded.error();
    HeadlessTake result{m_current, recorded->path, recorded->interruption};
    result.take.samples = recorded->samples;
    result.take.device = recorded->device.description;
    if (outPath.isEmpty()) {
        Result<Take> stored = store(*recorded);
        if (!stored)
            return stored.error();
        result.take = std::move(stored).value();
    } else {
        result.take.id.clear();
    }
    const Result<TakeFeedback> feedback = analyseFile(analysisOf(result.path, request.targetSeconds, request));
    if (!feedback)
        return feedback.error();
    result.take.feedback = toJson(*feedback);
    if (outPath.isEmpty()) {
        if (auto stored = m_takes.setFeedback(result.take.id, result.take.feedback); !stored)
            return stored.error();
    }
    return result;
}

Result<Take> TakeService::take(const QString &takeId) const
{
    Result<std::optional<Take>> found = m_takes.find(takeId);
    if (!found)
        return found.error();
    if (!found.value())
        return Error{ErrorCode::NotFound, QCoreApplication::translate("greenroom", "There is no take %1.").arg(takeId), {}};
    return *found.value();
}

QString TakeService::pathOf(const Take &take) const { return QDir(m_folder).filePath(take.fileName); }

qint64 TakeService::bytesOnDisk() const
{
    qint64 bytes = 0;
    const QFileInfoList files = QDir(m_folder).entryInfoList(QDir::Files);
    for (const QFileInfo &file : files)
        bytes += file.size();
    return bytes;
}

Result<void> TakeService::markBest(const QString &takeId)
{
    const Result<void> marked = m_takes.setBest(takeId);
    if (marked)
        emit takesChanged();
    return marked;
}

Result<void> TakeService::unmarkBest(const QString &takeId)
{
    const Result<void> cleared = m_takes.clearBest(takeId);
    if (cleared)
        emit takesChanged();
    return cleared;
}

Result<void> TakeService::remove(const QString &takeId)
{
    const Result<Take> found = take(takeId);
    if (!found)
        return found.error();
    // The row goes first: a file without a row is harmless, a row without a file is a take that does not play.
    if (auto removed = m_takes.remove(takeId, m_clock.now().msSinceEpoch); !removed)
        return removed;
    emit takesChanged();
    const QString path = pathOf(*found);
    if (QFile::exists(path) && !QFile::remove(path))
        return Error{ErrorCode::Unwritable,
                     QCoreApplication::translate("greenroom", "The take is off the list, but its file %1 could not be deleted.")
                         .arg(QDir::toNativeSeparators(path)),
                     {}};
    return {};
}

Result<QString> TakeService::exportTake(const QString &takeId, const QString &outPath) const
{
    const Result<Take> found = take(takeId);
    if (!found)
        return found.error();
    return greenroom::exportTake(*found, pathOf(*found), QFileInfo(outPath).absoluteFilePath());
}

Result<TakeRecovery> TakeService::recover()
{
    const PartRecovery parts = adoptPartFiles(m_folder);
    TakeRecovery recovery;
    recovery.unreadable = parts.unreadable;
    for (const RecoveredTake &part : parts.takes) {
        if (auto adopted = adopt(part.id, &part, recovery); !adopted)
            return adopted.error();
    }
    // A mark whose file is finished: the program ended between the file and its row.
    for (const QString &takeId : m_marks.ids()) {
        const bool finished = QFile::exists(QDir(m_folder).filePath(takeId + QStringLiteral(".wav")));
        if (!finished)
            continue;
        if (auto adopted = adopt(takeId, nullptr, recovery); !adopted)
            return adopted.error();
    }
    for (const QString &path : parts.emptyRemoved)
        m_marks.remove(QFileInfo(path).fileName().chopped(QStringLiteral(".part.wav").size()));
    if (!recovery.takes.isEmpty())
        emit takesChanged();
    return recovery;
}

Result<void> TakeService::adopt(const QString &takeId, const RecoveredTake *recovered, TakeRecovery &recovery)
{
    const Result<std::optional<Take>> known = m_takes.find(takeId);
    if (!known)
        return known.error();
    if (known.value().has_value()) {
        m_marks.remove(takeId);
        return {};
    }
    Take take = m_marks.read(takeId).value_or(Take{});
    take.id = takeId;
    take.fileName = takeId + QStringLiteral(".wav");
    take.recovered = true;
    const Result<Sound> sound = readSound(pathOf(take));
    if (!sound) {
        recovery.unreadable.append(pathOf(take));
        return {};
    }
    take.samples = qint64(sound->samples.size());
    take.sampleRate = sound->sampleRate;
    if (take.recordedAt.msSinceEpoch == 0) {
        take.recordedAt = m_clock.now();
        if (recovered)
            take.recordedAt.msSinceEpoch = recovered->lastWrittenMs - std::llround(sound->seconds() * 1000);
    }
    AnalysisInput input;
    input.facts = measureTake(sound->samples, sound->sampleRate);
    input.targetSeconds = take.targetSeconds;
    take.feedback = toJson(firstFeedback(input));
    if (auto added = m_takes.add(take, m_machineId); !added)
        return added;
    m_marks.remove(takeId);
    recovery.takes.append(take);
    return {};
}

} // namespace greenroom
