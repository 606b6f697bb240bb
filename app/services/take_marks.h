#pragma once

#include "core/take.h"

#include <QList>
#include <QString>

#include <optional>

namespace greenroom {

/// What is known of a take before it is finished, kept in a small file beside its part file ("ID.part.json"), so that a recording that was
/// cut off still knows its pitch. The mark is removed when the take has its row.
class TakeMarks
{
public:
    /// `folder`: the takes folder.
    explicit TakeMarks(const QString &folder)
        : m_folder(folder)
    {}

    /// Writes the mark of a take that begins. A mark that cannot be written is not worth stopping for: the recording itself will tell.
    void write(const Take &take) const;
    /// The mark of one take: id, pitch, target, moment; nothing when there is none that reads.
    [[nodiscard]] std::optional<Take> read(const QString &takeId) const;
    /// Ids of all marks.
    [[nodiscard]] QStringList ids() const;
    void remove(const QString &takeId) const;

private:
    [[nodiscard]] QString pathOf(const QString &takeId) const;

    QString m_folder;
};

} // namespace greenroom
