#pragma once

#include "audio/sample_ring.h"
#include "core/result.h"

#include <QObject>

#include <atomic>
#include <memory>
#include <optional>
#include <thread>
#include <vector>

namespace greenroom {

class PartFile;

/// What became of a recording on disk.
struct WrittenTake
{
    QString path; ///< the finished file; empty when nothing was heard, it was discarded, or it could not be kept
    qint64 samples = 0;
    std::optional<Error> error; ///< why it ended early; what was heard before is in the file
};

/// Writes a recording from a thread of its own, so that a slow disk never holds up the microphone or the window.
class TakeWriter : public QObject
{
    Q_OBJECT

public:
    /// Starts a thread that creates the part file of `finalPath`; a file that cannot be created is told through `closed`.
    TakeWriter(const QString &finalPath, int sampleRate, QObject *parent = nullptr);
    /// Writes what is still waiting and leaves the part file to recovery, unless `finish` or `discard` came before.
    ~TakeWriter() override;

    /// Hands over samples; never waits. From the thread this object lives in.
    void push(std::span<const qint16> samples);
    /// Writes what is waiting, makes the file durable under its final name, then tells `closed`.
    void finish() { end(Ending::Finish); }
    /// Deletes what was written, then tells `closed`.
    void discard() { end(Ending::Discard); }

signals:
    /// Once: the file is finished, discarded, or could not be written further. Nothing more is taken after it.
    void closed(const greenroom::WrittenTake &take);

private:
    enum class Ending { None, Finish, Discard, Abandon };

    void end(Ending ending);
    void wake();
    void run();
    [[nodiscard]] std::optional<Error> writeUntilEnd(PartFile &file);
    [[nodiscard]] Result<void> drain(PartFile &file);
    [[nodiscard]] WrittenTake close(PartFile &file, std::optional<Error> error) const;
    void tellClosed(const WrittenTake &take);

    QString m_finalPath;
    int m_sampleRate;
    SampleRing m_ring;
    /// Samples the ring had no room for, while the disk is behind. The pushing thread's, until it sets `m_ending`; then the writer's.
    std::vector<qint16> m_overflow;
    std::atomic<Ending> m_ending = Ending::None;
    std::atomic<bool> m_closed = false;
    std::atomic<unsigned> m_calls = 0;
    std::jthread m_thread;
};

} // namespace greenroom
