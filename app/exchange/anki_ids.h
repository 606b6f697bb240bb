#pragma once

#include <QSet>
#include <QString>

namespace greenroom {

/// Gives out the 64-bit ids Anki wants, each drawn from a name: the same name has the same id at each export and on each machine. They look
/// like moments between 2010 and 2024, because Anki refuses ids that lie in the future.
class AnkiIds
{
public:
    /// The id of a name. A second name on the same number moves up by one.
    [[nodiscard]] qint64 idFor(const QString &name);

private:
    QSet<qint64> m_taken;
};

/// The first four bytes of the SHA-1 of a field without its HTML: what Anki finds duplicates by.
[[nodiscard]] qint64 ankiChecksum(const QString &html);

/// A field without its HTML as Anki sees it: tags away, picture names kept, entities read.
[[nodiscard]] QString ankiPlain(const QString &html);

} // namespace greenroom
