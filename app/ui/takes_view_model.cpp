#include "takes_view_model.h"

#include "core/waveform.h"
#include "take_peaks.h"

#include <QFutureWatcher>
#include <QtConcurrent>

#include <algorithm>

namespace greenroom {

namespace {

/// The outlines of the selected take and of the one it is compared with.
struct Outlines
{
    QList<float> selected;
    QList<float> before;
};

QList<float> readOutline(const QString &path)
{
    if (path.isEmpty())
        return {};
    const Result<Sound> sound = readSound(path);
    if (!sound)
        return {}; // said when it is played
    Waveform outline(sound->sampleRate);
    outline.add(sound->samples);
    return outline.peaks();
}

} // namespace

TakesViewModel::TakesViewModel(TakeService &takes, QObject *parent)
    : QObject(parent)
    , m_takes(takes)
    , m_feedback(takes)
    , m_wave(*m_feedback.findings())
{
    connect(&m_takes, &TakeService::takesChanged, this, &TakesViewModel::reload);
    connect(&m_takes, &TakeService::recorded, this, [this](const Take &take) {
        if (take.pitchId != m_pitchId)
            return;
        reload();
        selectId(take.id);
        emit takeRecorded();
    });
    connect(&m_player, &Player::stateChanged, this, &TakesViewModel::playingChanged);
    connect(&m_player, &Player::positionChanged, this, &TakesViewModel::positionChanged);
    connect(&m_player, &Player::finished, this, [this] {
        m_playingBoth = false;
        emit playingChanged();
        emit positionChanged();
    });
    connect(&m_lastPlayer, &Player::finished, this, [this] {
        if (m_playingBoth)
            m_player.playRange(m_wave.from(), m_wave.from() + m_wave.span());
    });
    connect(&m_lastPlayer, &Player::failed, this, [this](const Error &error) {
        m_playingBoth = false;
        emit playingChanged();
        tell(error.message);
    });
    connect(&m_feedback, &FeedbackViewModel::recounted, this, [this](const TakeTally &tally) { m_list.setTally(m_selectedId, tally); });
    connect(&m_player, &Player::failed, this, [this](const Error &error) { tell(error.message); });
}

void TakesViewModel::open(const QString &pitchId)
{
    if (pitchId == m_pitchId)
        return;
    stopAll();
    m_pitchId = pitchId;
    m_selectedId.clear();
    reload();
}

void TakesViewModel::reload()
{
    const Result<QList<Take>> takes = m_takes.takesOf(m_pitchId);
    const Result<QMap<QString, int>> numbers = m_takes.numbersOf(m_pitchId);
    if (!takes || !numbers) {
        tell(takes ? numbers.error().message : takes.error().message);
        return;
    }
    m_lastNumber = int(numbers->size());
    const int rowBefore = std::max(0, selected());
    m_list.set(m_pitchId.isEmpty() ? QList<Take>{} : *takes, *numbers, talliesOf(*takes));
    if (selected() >= 0) {
        show();
        emit selectionChanged();
        return;
    }
    const Take *next = m_list.at(std::min(rowBefore, m_list.count() - 1));
    selectId(next ? next->id : QString());
}

void TakesViewModel::select(int row)
{
    if (const Take *take = m_list.at(row); take && take->id != m_selectedId)
        selectId(take->id);
}

QMap<QString, TakeTally> TakesViewModel::talliesOf(const QList<Take> &takes) const
{
    QMap<QString, TakeTally> tallies;
    for (const Take &take : takes) {
        const TakeFeedback feedback = feedbackFrom(take.feedback);
        const auto verdicts = m_takes.verdictsOf(take.id);
        tallies.insert(take.id, tallyOf(verdicts && !verdicts->isEmpty() ? withVerdicts(feedback, *verdicts) : feedback));
    }
    return tallies;
}

const Take *TakesViewModel::takeBefore(const QString &takeId) const { return m_list.at(m_list.rowOf(takeId) + 1); }

void TakesViewModel::show()
{
    const Take *take = m_list.at(selected());
    const Take *before = take ? takeBefore(take->id) : nullptr;
    m_figures.set(take, m_list.numberOf(m_selectedId));
    m_feedback.set(take, before, before ? m_list.numberOf(before->id) : 0);
    m_wave.set(m_selectedId, m_feedback.heard(), take ? take->durationSeconds() : 0);
}

void TakesViewModel::selectId(const QString &takeId)
{
    const bool another = takeId != m_selectedId;
    m_selectedId = takeId;
    show();
    if (another) {
        stopAll();
        m_peaks.clear();
        emit peaksChanged();
        if (const Take *take = m_list.at(selected()))
            readOutlines(*take, takeBefore(takeId));
    }
    emit selectionChanged();
    emit positionChanged();
}

void TakesViewModel::readOutlines(const Take &take, const Take *before)
{
    const int generation = ++m_peaksGeneration;
    const TakeFeedback heardBefore = before ? feedbackFrom(before->feedback) : TakeFeedback();
    auto *reading = new QFutureWatcher<Outlines>(this);
    connect(reading, &QFutureWatcherBase::finished, this, [this, reading, generation, heardBefore] {
        reading->deleteLater();
        if (generation != m_peaksGeneration)
            return;
        const Outlines outlines = reading->result();
        m_peaks = drawnPeaks(outlines.selected);
        m_wave.setPeaks(outlines.selected);
        m_wave.setCompared(heardBefore, outlines.before);
        emit peaksChanged();
    });
    const QString path = m_takes.pathOf(take);
    const QString pathBefore = before ? m_takes.pathOf(*before) : QString();
    reading->setFuture(QtConcurrent::run([path, pathBefore] { return Outlines{readOutline(path), readOutline(pathBefore)}; }));
}

bool TakesViewModel::loadSelected()
{
    const Take *take = m_list.at(selected());
    if (!take)
        return false;
    const QString path = m_takes.pathOf(*take);
    if (m_player.path() != path || m_player.state() == Player::State::Empty)
        m_player.load(path);
    return true;
}

bool TakesViewModel::isBest() const
{
    const Take *take = m_list.at(selected());
    return take && take->best;
}

qreal TakesViewModel::recordedAtMs() const
{
    const Take *take = m_list.at(selected());
    return take ? qreal(take->recordedAt.msSinceEpoch) : 0;
}

void TakesViewModel::setRate(qreal rate)
{
    constexpr qreal slowest = 0.75;
    constexpr qreal fastest = 1.5;
    const qreal wanted = std::clamp(rate, slowest, fastest);
    if (qFuzzyCompare(wanted, m_player.rate()))
        return;
    m_player.setRate(wanted);
    m_lastPlayer.setRate(wanted);
    emit rateChanged();
}

void TakesViewModel::stopAll()
{
    m_playingBoth = false;
    m_player.stop();
    m_lastPlayer.stop();
    emit playingChanged();
}

void TakesViewModel::playRange(qreal fromSeconds, qreal toSeconds)
{
    dismissError();
    m_playingBoth = false;
    m_lastPlayer.stop();
    if (loadSelected())
        m_player.playRange(fromSeconds, toSeconds);
    emit playingChanged();
}

void TakesViewModel::toggleLoop()
{
    if (isLooping()) {
        m_player.pause();
        return;
    }
    dismissError();
    if (loadSelected())
        m_player.playRange(m_wave.from(), m_wave.from() + m_wave.span(), true);
    emit playingChanged();
}

void TakesViewModel::playBoth()
{
    const Take *take = m_list.at(selected());
    const Take *before = take ? takeBefore(take->id) : nullptr;
    if (m_playingBoth || !before) {
        pause();
        return;
    }
    dismissError();
    m_player.pause();
    if (!loadSelected())
        return;
    m_playingBoth = true;
    const QString path = m_takes.pathOf(*before);
    if (m_lastPlayer.path() != path || m_lastPlayer.state() == Player::State::Empty)
        m_lastPlayer.load(path);
    const auto range = m_wave.comparedRange().value_or(std::pair(m_wave.from(), m_wave.from() + m_wave.span()));
    m_lastPlayer.playRange(range.first, range.second);
    emit playingChanged();
}

void TakesViewModel::exportTo(const QUrl &file)
{
    dismissError();
    const Result<QString> written = m_takes.exportTake(m_selectedId, file.toLocalFile());
    if (written)
        emit exported(file.toLocalFile(), *written);
    else
        tell(written.error().message);
}

void TakesViewModel::playOrPause()
{
    if (isPlaying() || m_playingBoth) {
        pause();
        return;
    }
    dismissError();
    if (loadSelected())
        m_player.play();
}

void TakesViewModel::play(int row)
{
    select(row);
    playOrPause();
}

void TakesViewModel::pause()
{
    m_playingBoth = false;
    m_player.pause();
    m_lastPlayer.pause();
    emit playingChanged();
}

void TakesViewModel::seek(qreal seconds)
{
    if (loadSelected())
        m_player.seek(seconds);
}

void TakesViewModel::toggleBest(int row)
{
    if (const Take *take = m_list.at(row))
        this->take(take->best ? m_takes.unmarkBest(take->id) : m_takes.markBest(take->id));
}

void TakesViewModel::remove(int row)
{
    const Take *take = m_list.at(row);
    if (!take)
        return;
    const QString id = take->id; // the row is gone when the service comes back
    if (id == m_selectedId)
        stopAll();
    this->take(m_takes.remove(id));
}

void TakesViewModel::take(const Result<void> &result)
{
    if (!result)
        tell(result.error().message);
}

void TakesViewModel::tell(const QString &sentence)
{
    m_error = sentence;
    emit errorChanged();
}

void TakesViewModel::dismissError()
{
    if (!m_error.isEmpty())
        tell({});
}

} // namespace greenroom
