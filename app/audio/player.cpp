#include "audio/player.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QCoreApplication>
#include <QFutureWatcher>
#include <QMediaDevices>
#include <QtConcurrent>

#include <algorithm>
#include <cmath>

namespace greenroom {

namespace {
constexpr int positionIntervalMs = 33;

QAudioFormat formatOf(const Sound &sound)
{
    QAudioFormat format;
    format.setSampleRate(sound.sampleRate);
    format.setChannelCount(1);
    format.setSampleFormat(QAudioFormat::Int16);
    return format;
}
} // namespace

Player::Player(QObject *parent)
    : QObject(parent)
{
    m_positionTimer.setTimerType(Qt::PreciseTimer);
    m_positionTimer.setInterval(positionIntervalMs);
    connect(&m_positionTimer, &QTimer::timeout, this, [this] { emit positionChanged(positionSeconds()); });
}

Player::~Player() { closeSink(); }

void Player::setState(State state)
{
    if (state == State::Playing)
        m_positionTimer.start();
    else
        m_positionTimer.stop();
    if (m_state == state)
        return;
    m_state = state;
    emit stateChanged(state);
}

void Player::load(const QString &path)
{
    closeSink();
    m_path = path;
    m_sound = {};
    m_startSample = 0;
    m_range.reset();
    m_playWhenLoaded = false;
    setState(State::Loading);
    const int generation = ++m_generation;
    // Not QFuture::then(this, ...): in Qt 6.4.2 it calls into an object that was deleted meanwhile.
    auto *reading = new QFutureWatcher<Result<Sound>>(this);
    connect(reading, &QFutureWatcherBase::finished, this, [this, reading, generation] {
        reading->deleteLater();
        takeSound(generation, reading->future().takeResult());
    });
    reading->setFuture(QtConcurrent::run(readSound, path));
}

void Player::takeSound(int generation, Result<Sound> sound)
{
    if (generation != m_generation)
        return;
    if (!sound) {
        setState(State::Empty);
        emit failed(sound.error());
        return;
    }
    m_sound = std::move(sound).value();
    setState(State::Stopped);
    emit loaded(durationSeconds());
    if (!m_playWhenLoaded)
        return;
    if (m_range)
        m_startSample = sampleAt(m_range->fromSeconds);
    play();
}

void Player::play()
{
    m_playWhenLoaded = m_state == State::Loading;
    if (m_state != State::Stopped && m_state != State::Paused)
        return;
    if (m_startSample >= m_sound.samples.size())
        m_startSample = 0;
    startSink();
}

void Player::playRange(double fromSeconds, double toSeconds, bool loop)
{
    m_range = Range{fromSeconds, std::max(fromSeconds, toSeconds), loop};
    m_playWhenLoaded = m_state == State::Loading;
    if (m_state == State::Empty || m_state == State::Loading)
        return;
    closeSink();
    m_startSample = sampleAt(fromSeconds);
    startSink();
}

void Player::setRate(double rate)
{
    constexpr double slowest = 0.5;
    constexpr double fastest = 2;
    const double wanted = std::clamp(rate, slowest, fastest);
    if (qFuzzyCompare(wanted, m_rate))
        return;
    const bool playing = m_state == State::Playing;
    if (playing) {
        m_startSample = sampleAt(positionSeconds());
        closeSink();
    }
    m_rate = wanted;
    if (playing)
        startSink();
}

size_t Player::sampleAt(double seconds) const
{
    return size_t(std::lround(std::clamp(seconds, 0.0, durationSeconds()) * m_sound.sampleRate));
}

void Player::startSink()
{
    const QAudioDevice device = QMediaDevices::defaultAudioOutput();
    if (device.isNull()) {
        setState(State::Stopped);
        emit failed({ErrorCode::Unreadable,
                     QCoreApplication::translate("greenroom", "No speaker found. Plug one in, or start a sound server."),
                     {}});
        return;
    }
    Playback playback{0, m_sound.samples.size(), m_startSample, false, m_rate};
    if (m_range) {
        playback.begin = sampleAt(m_range->fromSeconds);
        playback.end = sampleAt(m_range->toSeconds);
        playback.loop = m_range->loop;
    }
    m_source = std::make_unique<PlaybackSource>(m_sound, playback);
    m_sink = std::make_unique<QAudioSink>(device, formatOf(m_sound));
    connect(m_sink.get(), &QAudioSink::stateChanged, this, &Player::checkSink);
    setState(State::Playing);
    m_sink->start(m_source.get());
}

void Player::closeSink()
{
    if (!m_sink)
        return;
    m_sink->disconnect(this);
    m_sink->reset(); // at once: stop() would first play what is buffered
    m_sink.release()->deleteLater();
    m_source.release()->deleteLater();
}

void Player::pause()
{
    m_playWhenLoaded = false;
    if (m_state != State::Playing)
        return;
    m_startSample = sampleAt(positionSeconds());
    closeSink();
    setState(State::Paused);
    emit positionChanged(positionSeconds());
}

void Player::stop()
{
    m_playWhenLoaded = false;
    if (m_state != State::Playing && m_state != State::Paused)
        return;
    closeSink();
    m_startSample = 0;
    m_range.reset();
    setState(State::Stopped);
    emit positionChanged(0);
}

void Player::seek(double seconds)
{
    if (m_state == State::Empty || m_state == State::Loading)
        return;
    const bool playing = m_state == State::Playing;
    closeSink();
    m_startSample = sampleAt(seconds);
    // A spot outside of a range is a wish to hear on from there.
    if (m_range && (seconds < m_range->fromSeconds || seconds >= m_range->toSeconds))
        m_range.reset();
    emit positionChanged(positionSeconds());
    if (playing && m_startSample < m_sound.samples.size())
        startSink();
    else if (playing)
        setState(State::Paused);
}

double Player::positionSeconds() const
{
    if (!m_sink)
        return std::min(double(m_startSample) / m_sound.sampleRate, durationSeconds());
    return m_source->soundSeconds(double(m_sink->processedUSecs()) / 1e6);
}

void Player::checkSink()
{
    const QAudio::State sinkState = m_sink->state();
    const bool atEnd = sinkState == QAudio::IdleState && m_source->isFinished();
    const bool broken = sinkState == QAudio::StoppedState && m_sink->error() != QAudio::NoError;
    if (!atEnd && !broken)
        return;
    if (broken)
        m_startSample = sampleAt(positionSeconds());
    else
        m_startSample = m_range ? sampleAt(m_range->toSeconds) : m_sound.samples.size();
    closeSink();
    m_range.reset();
    setState(broken ? State::Paused : State::Stopped);
    emit positionChanged(positionSeconds());
    if (broken)
        emit failed({ErrorCode::Unreadable,
                     QCoreApplication::translate("greenroom", "The speaker has stopped. Check the sound server, then play again."),
                     {}});
    else
        emit finished();
}

} // namespace greenroom
