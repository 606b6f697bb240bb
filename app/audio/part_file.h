#pragma once

#include "audio/file_channel.h"
#include "core/result.h"

#include <QString>

#include <memory>
#include <span>

namespace greenroom {

/// What a recording that is not finished yet is called: "ID.part.wav" beside the "ID.wav" it will become.
[[nodiscard]] QString partPathFor(const QString &finalPath);

/// A 16-bit mono WAV file that is whole at any moment: its header is brought up to date with each write, so that a killed program leaves a
/// file that plays. While open it is locked against adoption by another Greenroom. Used by one thread.
class PartFile
{
public:
    /// Creates the part file of `finalPath`, and its folder. Errors: Unwritable, DiskFull.
    [[nodiscard]] static Result<std::unique_ptr<PartFile>> create(const QString &finalPath, int sampleRate);
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;
    /// Leaves the part file on disk, to be adopted at the next start.
    ~PartFile() { close(); }

    /// Appends samples. After an error all that was written before is in the file. Errors: DiskFull, Unwritable.
    [[nodiscard]] Result<void> write(std::span<const qint16> samples);
    /// Brings what was written to the disk itself, against loss of power.
    [[nodiscard]] Result<void> synchronise();
    /// Closes the file, makes it durable and gives it its final name.
    [[nodiscard]] Result<void> finish();
    /// Closes the file and deletes it.
    void discard();

    /// Samples in the file.
    [[nodiscard]] qint64 samples() const { return m_samples; }

private:
    explicit PartFile(const QString &finalPath);
    [[nodiscard]] Result<void> open(int sampleRate);
    void close();

    QString m_finalPath;
    QString m_partPath;
    FileChannel m_channel;
    SNDFILE *m_file = nullptr;
    qint64 m_samples = 0;
};

} // namespace greenroom
