#pragma once

#include "core/drill.h"
#include "core/result.h"
#include "core/verdict.h"
#include "judge/collected_output.h"
#include "judge/compiler.h"
#include "judge/sandbox.h"

#include <QByteArray>
#include <QString>

#include <mutex>
#include <stop_token>

namespace greenroom {

/// What compiling a solution gave: a program, or what is wrong with the source.
struct CompileOutcome
{
    QByteArray program;            ///< the executable; empty when it did not compile
    QList<Diagnostic> diagnostics; ///< warnings too, when it did
    QString message;               ///< one sentence when it did not compile
};

/// Compiles solutions in the jail, fast: a precompiled header of the common headers and the harness object are built once per compiler,
/// flags and header texts, and kept in the cache folder. Two processes may build at once; the first to finish wins, the other takes its
/// folder.
class Toolchain
{
public:
    /// `standard` is what follows -std=, `cacheFolder` is ours alone and may be deleted at any time.
    Toolchain(const Sandbox &sandbox, Compiler compiler, QString standard, const QString &cacheFolder);

    /// Builds what is missing in the cache, some three seconds; quick when all is there. Errors: Unwritable, DiskFull, NoCompiler (it does
    /// not know the standard, say), Cancelled.
    [[nodiscard]] Result<void> prepare(const std::stop_token &stop) const;

    /// Compiles and links `source` with the harness for this drill's method.
    [[nodiscard]] Result<CompileOutcome> compile(const Drill &drill, const QString &source, const std::stop_token &stop) const;

    [[nodiscard]] const Compiler &compiler() const { return m_compiler; }
    [[nodiscard]] QString standard() const { return m_standard; }
    /// Where the parts for this compiler and standard are kept.
    [[nodiscard]] QString partsFolder() const { return m_partsFolder; }
    /// Whether they are there.
    [[nodiscard]] bool isPrepared() const;

private:
    enum class Headers { Lean, Full };

    [[nodiscard]] Result<void> buildParts(const std::stop_token &stop) const;
    [[nodiscard]] JailRequest request(const QByteArray &script, const QString &folder) const;
    [[nodiscard]] Result<QByteArray> buildPart(const QByteArray &script, const QString &folder, const std::stop_token &stop) const;
    [[nodiscard]] Result<CollectedOutput> compileWith(Headers headers, const Drill &drill, const QString &source,
                                                      const std::stop_token &stop) const;
    [[nodiscard]] QByteArray flags() const;

    const Sandbox &m_sandbox;
    Compiler m_compiler;
    QString m_standard;
    QString m_cacheFolder;
    QString m_partsFolder;
    mutable std::mutex m_building; // one build at a time within this process
};

} // namespace greenroom
