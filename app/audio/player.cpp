#include "audio/player.h"

#include <QAudioDevice>
#include <QAudioFormat>
#include <QAudioSink>
#include <QBuffer>
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
    if (m_playWhenLoaded)
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
    const auto rest = std::span(m_sound.samples).subspan(m_startSample);
    m_bytes = QByteArray::fromRawData(reinterpret_cast<const char *>(rest.data()), qsizetype(rest.size_bytes()));
    m_buffer = std::make_unique<QBuffer>(&m_bytes);
    m_buffer->open(QIODevice::ReadOnly);
    m_sink = std::make_unique<QAudioSink>(device, formatOf(m_sound));
    connect(m_sink.get(), &QAudioSink::stateChanged, this, &Player::checkSink);
    setState(State::Playing);
    m_sink->start(m_buffer.get());
}

void Player::closeSink()
{
    if (!m_sink)
        return;
    m_sink->disconnect(this);
    m_sink->reset(); // at once: stop() would first play what is buffered
    m_sink.release()->deleteLater();
    m_buffer.release()->deleteLater();
}

void Player::pause()
{
    m_playWhenLoaded = false;
    if (m_state != State::Playing)
        return;
    m_startSample = size_t(std::lround(positionSeconds() * m_sound.sampleRate));
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
    setState(State::Stopped);
    emit positionChanged(0);
}

void Player::seek(double seconds)
{
    if (m_state == State::Empty || m_state == State::Loading)
        return;
    const bool playing = m_state == State::Playing;
    closeSink();
    m_startSample = size_t(std::lround(std::clamp(seconds, 0.0, durationSeconds()) * m_sound.sampleRate));
    emit positionChanged(positionSeconds());
    if (playing && m_startSample < m_sound.samples.size())
        startSink();
    else if (playing)
        setState(State::Paused);
}

double Player::positionSeconds() const
{
    const double start = double(m_startSample) / m_sound.sampleRate;
    const double played = m_sink ? double(m_sink->processedUSecs()) / 1e6 : 0;
    return std::min(start + played, durationSeconds());
}

void Player::checkSink()
{
    const QAudio::State sinkState = m_sink->state();
    const bool atEnd = sinkState == QAudio::IdleState && m_buffer->atEnd();
    const bool broken = sinkState == QAudio::StoppedState && m_sink->error() != QAudio::NoError;
    if (!atEnd && !broken)
        return;
    if (broken)
        m_startSample = size_t(std::lround(positionSeconds() * m_sound.sampleRate));
    else
        m_startSample = m_sound.samples.size();
    closeSink();
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
