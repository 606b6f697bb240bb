#include "takes_view_model.h"

#include "core/waveform.h"
#include "take_peaks.h"

#include <QFutureWatcher>
#include <QtConcurrent>

#include <algorithm>

namespace greenroom {

namespace {

QList<qreal> readOutline(const QString &path)
{
    const Result<Sound> sound = readSound(path);
    if (!sound)
        return {}; // said when it is played
    Waveform outline(sound->sampleRate);
    outline.add(sound->samples);
    return drawnPeaks(outline.peaks());
}

} // namespace

TakesViewModel::TakesViewModel(TakeService &takes, QObject *parent)
    : QObject(parent)
    , m_takes(takes)
    , m_feedback(takes)
{
    connect(&m_takes, &TakeService::takesChanged, this, &TakesViewModel::reload);
    connect(&m_takes, &TakeService::recorded, this, [this](const Take &take) {
        if (take.pitchId != m_pitchId)
            return;
        reload();
        selectId(take.id);
    });
    connect(&m_player, &Player::stateChanged, this, &TakesViewModel::playingChanged);
    connect(&m_player, &Player::positionChanged, this, &TakesViewModel::positionChanged);
    connect(&m_player, &Player::finished, this, &TakesViewModel::positionChanged);
    connect(&m_player, &Player::failed, this, [this](const Error &error) { tell(error.message); });
}

void TakesViewModel::open(const QString &pitchId)
{
    if (pitchId == m_pitchId)
        return;
    m_player.stop();
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
    m_list.set(m_pitchId.isEmpty() ? QList<Take>{} : *takes, *numbers);
    if (selected() >= 0) {
        m_figures.set(m_list.at(selected()), m_list.numberOf(m_selectedId));
        m_feedback.set(m_list.at(selected()));
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

void TakesViewModel::selectId(const QString &takeId)
{
    const bool another = takeId != m_selectedId;
    m_selectedId = takeId;
    const Take *take = m_list.at(selected());
    m_figures.set(take, m_list.numberOf(takeId));
    m_feedback.set(take);
    if (another) {
        m_player.stop();
        m_peaks.clear();
        emit peaksChanged();
        if (take)
            readPeaks(m_takes.pathOf(*take));
    }
    emit selectionChanged();
    emit positionChanged();
}

void TakesViewModel::readPeaks(const QString &path)
{
    const int generation = ++m_peaksGeneration;
    auto *reading = new QFutureWatcher<QList<qreal>>(this);
    connect(reading, &QFutureWatcherBase::finished, this, [this, reading, generation] {
        reading->deleteLater();
        if (generation != m_peaksGeneration)
            return;
        m_peaks = reading->result();
        emit peaksChanged();
    });
    reading->setFuture(QtConcurrent::run(readOutline, path));
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

void TakesViewModel::playOrPause()
{
    if (isPlaying()) {
        m_player.pause();
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

void TakesViewModel::pause() { m_player.pause(); }

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
        m_player.stop();
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
