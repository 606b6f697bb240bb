#pragma once

#include "core/verdict.h"

#include <QByteArray>
#include <QByteArrayList>
#include <QList>
#include <QString>

#include <optional>

namespace greenroom {

/// What compiling a solution gave: a program, or what is wrong with the source.
struct CompileOutcome
{
    QByteArray program;            ///< the executable; empty when it did not compile
    QList<Diagnostic> diagnostics; ///< warnings too, when it did
    QString message;               ///< one sentence when it did not compile
};

/// Programs that were compiled before, kept in the cache folder by a digest of all that went into them: a run of what has not changed since
/// the background compiled it begins at once. Each file carries a digest of its content; a damaged one is thrown away. At most 128 MB, the
/// least recently used go first.
class ProgramCache
{
public:
    explicit ProgramCache(const QString &cacheFolder);

    [[nodiscard]] static QByteArray key(const QByteArrayList &parts);
    [[nodiscard]] std::optional<CompileOutcome> find(const QByteArray &key) const;
    /// A cache that cannot be written is none: the next run compiles again.
    void keep(const QByteArray &key, const CompileOutcome &outcome) const;

private:
    QString m_folder;
};

} // namespace greenroom
