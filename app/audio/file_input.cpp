#include "audio/file_input.h"

#include <QCoreApplication>
#include <QFileInfo>

#include <algorithm>

namespace greenroom {

namespace {
constexpr int blockMs = 20;
constexpr size_t blockSamples = size_t(captureRate) * blockMs / 1000;
} // namespace

FileInput::FileInput(const QString &path, Pace pace, QObject *parent)
    : AudioInput(parent)
    , m_path(path)
    , m_pace(pace)
{
    m_timer.setTimerType(Qt::PreciseTimer);
    m_timer.setInterval(pace == Pace::RealTime ? blockMs : 0);
    connect(&m_timer, &QTimer::timeout, this, &FileInput::deliver);
}

Result<void> FileInput::start(Sink sink)
{
    auto sound = readSound(m_path);
    if (!sound)
        return sound.error();
    if (sound->sampleRate != captureRate)
        return Error{ErrorCode::BadInput,
                     QCoreApplication::translate("greenroom", "%1 must be recorded at %2 Hz.").arg(m_path).arg(captureRate),
                     {}};
    m_sound = std::move(sound).value();
    m_sink = std::move(sink);
    m_position = 0;
    m_timer.start();
    return {};
}

void FileInput::stop() { m_timer.stop(); }

AudioDevice FileInput::device() const { return {m_path, QFileInfo(m_path).fileName()}; }

void FileInput::deliver()
{
    const size_t count = std::min(blockSamples, m_sound.samples.size() - m_position);
    const auto block = std::span(std::as_const(m_sound.samples)).subspan(m_position, count);
    m_position += count;
    if (count > 0)
        m_sink(block);
    else
        m_timer.stop();
    if (count == 0)
        emit ended();
}

} // namespace greenroom
