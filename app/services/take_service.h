#pragma once

#include "audio/part_recovery.h"
#include "audio/recorder.h"
#include "core/clock.h"
#include "core/spoken_script.h"
#include "core/take.h"
#include "core/take_facts.h"
#include "services/analysis_service.h"
#include "services/take_keeping.h"
#include "services/take_marks.h"
#include "storage/take_repository.h"

#include <QObject>

#include <functional>
#include <optional>

namespace greenroom {

/// What is to be recorded.
struct TakeRequest
{
    QString pitchId;                     ///< empty = a free take
    int targetSeconds = 0;               ///< 0 = none; recording ends itself at twice the target
    std::optional<double> lengthSeconds; ///< ends exactly here instead, when given
    int scriptWords = 0;      ///< length of the script read out, kept beside the facts so that a pace can be told later; 0 = none
    int scriptCharacters = 0; ///< the same of a Chinese script
    SpokenScript script = {}; ///< what is said, to be listened for; without words for a free answer
    QMap<QString, QString> sayLike = {}; ///< word -> how the user says it
    QString recogniserCommand = {};      ///< listens to free answers; empty = none
};

/// A take recorded without a window.
struct HeadlessTake
{
    Take take; ///< with feedback; without a row, and without an id, when it was recorded to a file of the caller's
    QString path;
    std::optional<Error> interruption; ///< why it ended early; what was heard before is kept
};

/// What came of looking for recordings that were cut off.
struct TakeRecovery
{
    QList<Take> takes;      ///< adopted now: with a row, marked as recovered
    QStringList unreadable; ///< part files left as they are, for a person to look at
};

/// Recording takes of pitches: the recorder, the files in the takes folder, and their rows. Belongs to the window's thread; files are
/// written and measured on others.
class TakeService : public QObject
{
    Q_OBJECT

public:
    /// `machineId` goes into the rows. `clock`, `takes` and what `inputFactory` needs must outlive the service.
    TakeService(const QString &takesFolder, const TakeRepository &takes, const Clock &clock, const QString &machineId,
                AudioInputFactory inputFactory, QObject *parent = nullptr);

    /// State, meter, waveform, clock and notices of the take being recorded; `arm` and `setDeviceId` are its own too.
    [[nodiscard]] Recorder &recorder() { return m_recorder; }

    /// What becomes of takes that are recorded from now on, once they are analysed.
    void setKeeping(const TakeKeeping &keeping) { m_keeping = keeping; }

    /// Begins a take. A take already in progress goes on. Failure comes by `failed`.
    void record(const TakeRequest &request);
    /// Ends the take; `recorded` follows in about 300 ms.
    void stop() { m_recorder.stop(); }
    /// Ends the take and deletes it; `Recorder::discarded` follows.
    void discard() { m_recorder.discard(); }

    /// Records one take and returns when it is stored and measured. With `outPath` it is only that file, without a row. Needs a
    /// QCoreApplication; Ctrl+C ends the take and keeps it. Errors: NoMicrophone, Unwritable, DiskFull, and those of the database.
    [[nodiscard]] Result<HeadlessTake> recordNow(const TakeRequest &request, const QString &outPath = {},
                                                 const std::function<void(const QString &sentence)> &told = {});

    /// Analyses a stored take again, such as one that was recovered or whose script has changed; `measured` and `analysed` follow.
    void analyseAgain(const Take &take, const TakeRequest &request) { analyseInBackground(take, request); }
    /// True while a take's words are listened for.
    [[nodiscard]] bool isAnalysing(const QString &takeId) const { return m_analysis.isAnalysing(takeId); }

    [[nodiscard]] Moment now() const { return m_clock.now(); }
    /// All takes, oldest first, or those of one pitch.
    [[nodiscard]] Result<QList<Take>> takes() const { return m_takes.all(); }
    [[nodiscard]] Result<QList<Take>> takesOf(const QString &pitchId) const { return m_takes.ofPitch(pitchId); }
    /// The take; NotFound when there is none.
    [[nodiscard]] Result<Take> take(const QString &takeId) const;
    [[nodiscard]] QString pathOf(const Take &take) const;
    /// The number of each take of a pitch, from 1 in the order they were recorded. A deleted take keeps its number, so that no other take
    /// ever changes its name.
    [[nodiscard]] Result<QMap<QString, int>> numbersOf(const QString &pitchId) const { return m_takes.numbersOf(pitchId); }
    /// Bytes all recordings take up on disk.
    [[nodiscard]] qint64 bytesOnDisk() const;

    /// Marks a take as the best of its pitch, taking the mark from any other; or takes it back.
    [[nodiscard]] Result<void> markBest(const QString &takeId);
    [[nodiscard]] Result<void> unmarkBest(const QString &takeId);
    /// Deletes row and file; the recording cannot be restored.
    [[nodiscard]] Result<void> remove(const QString &takeId);
    /// Writes a copy as WAV, FLAC or Ogg Opus, by the ending of the name, and its feedback as Markdown beside it (the same name with
    /// ".md"); returns the path of the Markdown file, empty when there is no feedback. Errors: NotFound, BadInput, BadUsage (another
    /// ending), Unwritable, DiskFull.
    [[nodiscard]] Result<QString> exportTake(const QString &takeId, const QString &outPath) const;

    /// What the user said to the findings of a take: finding id -> verdict.
    [[nodiscard]] Result<QMap<QString, FindingVerdict>> verdictsOf(const QString &takeId) const { return m_takes.verdicts(takeId); }
    /// Keeps a verdict on a finding; without one the finding stands again.
    [[nodiscard]] Result<void> judgeFinding(const QString &takeId, const QString &finding, std::optional<FindingVerdict> verdict)
    {
        return m_takes.setVerdict(takeId, finding, verdict, m_clock.now().msSinceEpoch);
    }

    /// Adopts recordings that were cut off by a crash, as takes of their pitch. Once at the start; a recording of another Greenroom that
    /// is in progress is left alone.
    [[nodiscard]] Result<TakeRecovery> recover();

signals:
    /// A take is safe on disk and has its row; its facts follow. `interruption` says why it ended early.
    void recorded(const greenroom::Take &take, const std::optional<greenroom::Error> &interruption);
    /// Length, level and pauses of a take are measured and stored; its words are still being listened for.
    void measured(const greenroom::Take &take);
    /// Everything about a take is known and stored: `measured` came before.
    void analysed(const greenroom::Take &take);
    /// Instead of `analysed`: the take and what was measured of it stay.
    void analysisFailed(const QString &takeId, const greenroom::Error &error);
    /// No take came of it, or a row could not be stored; the file, if there is one, is adopted at the next start.
    void failed(const greenroom::Error &error);
    /// The list is another than before.
    void takesChanged();

private:
    /// Who takes care of a finished recording: the signals of the recorder, or recordNow().
    enum class Mode { Window, Headless };

    void followAnalysis();
    /// The take is listened to: the old ones of its pitch may go, and it may become smaller.
    void keepAsWished(const Take &take);
    void compress(const Take &take);
    [[nodiscard]] RecordingRequest begin(const TakeRequest &request);
    void finishInWindow(const RecordedTake &finished);
    void analyseInBackground(const Take &take, const TakeRequest &request);
    /// What was found about a take; false when the take is gone or could not be stored.
    [[nodiscard]] bool storeFeedback(const TakeFeedback &feedback, Take &take);
    [[nodiscard]] Result<Take> store(const RecordedTake &finished);
    void dropMarkUnlessPartIsLeft();
    [[nodiscard]] Result<void> adopt(const QString &takeId, const RecoveredTake *recovered, TakeRecovery &recovery);

    QString m_folder;
    TakeRepository m_takes;
    const Clock &m_clock;
    QString m_machineId;
    TakeMarks m_marks;
    Recorder m_recorder;
    AnalysisService m_analysis;
    QHash<QString, std::pair<Take, TakeRequest>> m_analysing; ///< by take id
    Take m_current;                                           ///< being recorded
    TakeRequest m_request;                                    ///< of it
    Mode m_mode = Mode::Window;
    TakeKeeping m_keeping;
};

} // namespace greenroom
