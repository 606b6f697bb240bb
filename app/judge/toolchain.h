#pragma once

#include "core/drill.h"
#include "core/result.h"
#include "core/verdict.h"
#include "judge/collected_output.h"
#include "judge/compiler.h"
#include "judge/program_cache.h"
#include "judge/run_session.h"
#include "judge/sandbox.h"
#include "judge/solution_unit.h"

#include <QByteArray>
#include <QString>

#include <condition_variable>
#include <mutex>
#include <set>
#include <stop_token>

namespace greenroom {

/// Compiles solutions in the jail, fast: a precompiled header of the common headers and the harness object are built once per compiler,
/// flags and header texts, and kept in the cache folder. Two processes may build at once; the first to finish wins, the other takes its
/// folder.
class Toolchain
{
public:
    /// `standard` is what follows -std=, `cacheFolder` is ours alone and may be deleted at any time.
    Toolchain(const Sandbox &sandbox, Compiler compiler, QString standard, const QString &cacheFolder, Build build = Build::Plain);

    /// Builds what is missing in the cache, some three seconds; quick when all is there. Errors: Unwritable, DiskFull, NoCompiler (it does
    /// not know the standard, say), Cancelled.
    [[nodiscard]] Result<void> prepare(const std::stop_token &stop) const;

    /// Compiles and links `source` with the harness for this drill's method. A program that was compiled before comes from the cache, and
    /// one that another thread is at is waited for.
    [[nodiscard]] Result<CompileOutcome> compile(const Drill &drill, const QString &source, const std::stop_token &stop) const;
    /// The same for the drill's own programs, all in one.
    [[nodiscard]] Result<CompileOutcome> compileTools(const Drill &drill, const std::stop_token &stop) const;
    /// The lines of solution.cpp behind addresses of a program with debug information; 0 for what is not of the solution. An address in
    /// code that was inlined counts for the line it was inlined into.
    [[nodiscard]] Result<QList<int>> linesOf(const QByteArray &program, const QList<quint64> &addresses, const std::stop_token &stop) const;

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
    [[nodiscard]] Result<CollectedOutput> compileWith(Headers headers, const std::vector<JailFile> &files,
                                                      const std::stop_token &stop) const;
    [[nodiscard]] Result<CollectedOutput> compileUnit(const std::vector<JailFile> &files, const std::stop_token &stop) const;
    [[nodiscard]] Result<CompileOutcome> compileOnce(const Drill &drill, const QString &source, const std::stop_token &stop) const;
    [[nodiscard]] QByteArray flags() const;
    [[nodiscard]] QByteArray linkFlags() const;

    const Sandbox &m_sandbox;
    Compiler m_compiler;
    QString m_standard;
    QString m_cacheFolder;
    Build m_build;
    QString m_partsFolder;
    ProgramCache m_programs;
    mutable std::mutex m_building; // one build at a time within this process
    mutable std::mutex m_compiling;
    mutable std::condition_variable_any m_compiled;
    mutable std::set<QByteArray> m_underWay; // programs that are being compiled; who wants one of them waits for it
};

} // namespace greenroom
