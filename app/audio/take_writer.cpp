#include "audio/take_writer.h"

#include "audio/part_file.h"

#include <array>
#include <chrono>

namespace greenroom {

namespace {
/// About 20 s at 48 kHz: longer than a disk that wakes up or a snapshot takes.
constexpr size_t ringSamples = 1 << 20;
/// Loss of power costs at most this much; a killed program loses less, because the system keeps what was written.
constexpr std::chrono::seconds synchroniseInterval(2);
} // namespace

TakeWriter::TakeWriter(const QString &finalPath, int sampleRate, QObject *parent)
    : QObject(parent)
    , m_finalPath(finalPath)
    , m_sampleRate(sampleRate)
    , m_ring(ringSamples)
    , m_thread([this] { run(); })
{}

TakeWriter::~TakeWriter()
{
    end(Ending::Abandon);
    m_thread.join();
}

void TakeWriter::push(std::span<const qint16> samples)
{
    if (m_ending.load(std::memory_order_relaxed) != Ending::None || m_closed.load(std::memory_order_relaxed))
        return;
    if (!m_overflow.empty()) {
        const size_t taken = m_ring.push(m_overflow);
        m_overflow.erase(m_overflow.begin(), m_overflow.begin() + qint64(taken));
    }
    const size_t taken = m_overflow.empty() ? m_ring.push(samples) : 0;
    const auto rest = samples.subspan(taken);
    m_overflow.insert(m_overflow.end(), rest.begin(), rest.end());
    wake();
}

void TakeWriter::end(Ending ending)
{
    if (m_ending.load(std::memory_order_relaxed) == Ending::None)
        m_ending.store(ending, std::memory_order_release);
    wake();
}

void TakeWriter::wake()
{
    m_calls.fetch_add(1, std::memory_order_release);
    m_calls.notify_one();
}

void TakeWriter::run()
{
    auto created = PartFile::create(m_finalPath, m_sampleRate);
    if (!created) {
        tellClosed({{}, 0, created.error()});
        return;
    }
    PartFile &file = *created.value();
    std::optional<Error> error = writeUntilEnd(file);
    const Ending ending = m_ending.load(std::memory_order_acquire);
    if (ending == Ending::Abandon)
        return;
    if (ending == Ending::Discard) {
        file.discard();
        tellClosed({});
        return;
    }
    tellClosed(close(file, std::move(error)));
}

std::optional<Error> TakeWriter::writeUntilEnd(PartFile &file)
{
    auto synchronised = std::chrono::steady_clock::now();
    for (;;) {
        // Read before draining: what is pushed meanwhile changes the number, and the wait below returns at once.
        const unsigned calls = m_calls.load(std::memory_order_acquire);
        const Ending ending = m_ending.load(std::memory_order_acquire);
        if (ending == Ending::Discard)
            return {};
        Result<void> written = drain(file);
        if (written && ending != Ending::None)
            written = file.write(m_overflow);
        const auto now = std::chrono::steady_clock::now();
        if (written && ending == Ending::None && now - synchronised > synchroniseInterval) {
            written = file.synchronise();
            synchronised = now;
        }
        if (!written)
            return written.error();
        if (ending != Ending::None)
            return {};
        m_calls.wait(calls, std::memory_order_acquire);
    }
}

Result<void> TakeWriter::drain(PartFile &file)
{
    std::array<qint16, 4096> block;
    while (const size_t count = m_ring.pop(block)) {
        if (auto written = file.write(std::span(block).first(count)); !written)
            return written;
    }
    return {};
}

WrittenTake TakeWriter::close(PartFile &file, std::optional<Error> error) const
{
    if (file.samples() == 0) {
        file.discard();
        return {{}, 0, std::move(error)};
    }
    const Result<void> finished = file.finish();
    if (finished)
        return {m_finalPath, file.samples(), std::move(error)};
    // The part file stays where it is, to be adopted at the next start.
    return {{}, file.samples(), error ? error : std::optional(finished.error())};
}

void TakeWriter::tellClosed(const WrittenTake &take)
{
    m_closed.store(true, std::memory_order_release);
    QMetaObject::invokeMethod(
        this, [this, take] { emit closed(take); }, Qt::QueuedConnection);
}

} // namespace greenroom
