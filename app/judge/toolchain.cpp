#include "judge/toolchain.h"

#include "judge/compile_outcome.h"
#include "judge/parts_folder.h"
#include "judge/solution_unit.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>

#include <algorithm>
#include <future>

namespace greenroom {

namespace {

constexpr int compileWallMs = 30000;
constexpr int partWallMs = 120000;
constexpr qint64 maxPartBytes = 512 << 20;
constexpr qint64 maxProgramBytes = 64 << 20;

/// Which linker is there and works; the quicker ones first.
constexpr auto harnessScript = R"(cd {tmp} && $CXX $FLAGS -I{cache} -c {cache}/main.cpp -o main.o || exit 10
if [ -n "$MEASURE" ]; then $CXX $MEASURE -O2 -I{cache} -c {cache}/measure.cpp -o measure.o && ld -r main.o measure.o -o both.o && mv both.o main.o || exit 10; fi
echo 'int main(){}' >probe.cpp
for name in mold lld gold; do if $CXX -fuse-ld=$name probe.cpp -o probe >linker.txt 2>&1; then echo $name; break; fi; done
exec cat main.o >&3)";

constexpr auto preludeScript = R"(cd {tmp} && $CXX $FLAGS $PCHFLAGS -w -I{cache} -x c++-header {cache}/prelude.h -o prelude || exit 10
exec cat prelude >&3)";

// One jail for both steps; its result leaves through a pipe, so that nothing it wrote is ever opened by path.
constexpr auto solutionScript = R"(cd {box} && $CXX $FLAGS $SHIM -I{cache} -include {cache}/$PRELUDE -c unit.cpp -o {tmp}/unit.o || exit 10
cd {tmp} && $CXX $LINKFLAGS $LINKER unit.o {cache}/main.o -o program || exit 11
exec cat program >&3)";

// An address is told first, then the places it belongs to, from the innermost function outwards.
constexpr auto linesScript = "exec addr2line -a -i -e {box}/program @{box}/addresses";

/// What is counted by its bytes, see measure.cpp.
constexpr auto wrapped = "-Wl,--wrap=memcpy,--wrap=memmove,--wrap=memset,--wrap=memcmp,--wrap=memchr,--wrap=strlen,--wrap=strcmp,"
                         "--wrap=malloc,--wrap=calloc,--wrap=realloc,--wrap=free";

/// Reads what addr2line said.
QList<int> solutionLines(const QByteArray &text, qsizetype count)
{
    QList<int> lines(count, 0);
    qsizetype index = -1;
    for (const QByteArray &line : text.split('\n')) {
        if (line.startsWith("0x")) {
            ++index;
            continue;
        }
        const qsizetype colon = line.lastIndexOf(':');
        const bool ofSolution = colon > 0 && line.first(colon).endsWith("solution.cpp");
        if (ofSolution && index >= 0 && index < count && lines.at(index) == 0) {
            lines[index] = line.sliced(colon + 1).split(' ').first().toInt();
        }
    }
    return lines;
}

} // namespace

Toolchain::Toolchain(const Sandbox &sandbox, Compiler compiler, QString standard, const QString &cacheFolder, Build build)
    : m_sandbox(sandbox)
    , m_compiler(std::move(compiler))
    , m_standard(std::move(standard))
    , m_cacheFolder(cacheFolder)
    , m_build(build)
    , m_programs(cacheFolder)
{
    QCryptographicHash key(QCryptographicHash::Sha256);
    for (const QByteArray &part :
         {m_compiler.path.toUtf8(), m_compiler.versionText, flags(), harnessFingerprint(), m_sandbox.isolation().level.toUtf8()}) {
        key.addData(part);
        key.addData(QByteArrayView("\0", 1));
    }
    m_partsFolder = QDir(m_cacheFolder).filePath(partsPrefix() + QString::fromLatin1(key.result().toHex().left(16)));
}

QByteArray Toolchain::flags() const
{
    QByteArray common = "-std=" + m_standard.toUtf8() + " -pipe -Wreturn-type -Wuninitialized";
    switch (m_build) {
    case Build::Plain:
        common += " -O2";
        break;
    case Build::Sanitized:
        common += " -O1 -g1 -fno-omit-frame-pointer -fsanitize=address,undefined -fno-sanitize-recover=all -ftrivial-auto-var-init=pattern "
                  "-D_GLIBCXX_ASSERTIONS -D_GLIBCXX_SANITIZE_VECTOR=1";
        break;
    case Build::Counted:
        common += " -O1 -g1 -fsanitize-coverage=trace-pc -DGREENROOM_COUNTED";
        if (!m_compiler.isClang) {
            common += " --param=max-inline-recursive-depth-auto=0 --param=max-inline-recursive-depth=0"; // a call is a frame
        }
    }
    // clang's precompiled header holds the paths of its headers, and without namespaces the folder it is built in is not the one it is used
    // from: below a "system root" they are relative.
    return common + (m_compiler.isClang ? " -fno-color-diagnostics -fno-caret-diagnostics -ferror-limit=20 -isysroot {cache}"
                                        : " -fdiagnostics-color=never -fno-diagnostics-show-caret -fmax-errors=20");
}

QByteArray Toolchain::linkFlags() const
{
    return m_build == Build::Sanitized ? "-fsanitize=address,undefined" : m_build == Build::Counted ? QByteArray(wrapped) : QByteArray();
}

bool Toolchain::isPrepared() const { return partsAreWhole(m_partsFolder); }

JailRequest Toolchain::request(const QByteArray &script, const QString &folder) const
{
    JailRequest request;
    request.step = JailStep::Compile;
    request.command = {"/bin/sh", "-c", script};
    request.cacheFolder = QFile::encodeName(folder);
    request.toolFolder = m_compiler.toolFolder;
    request.environment = {"PATH=/usr/local/bin:/usr/bin:/bin",         "LC_ALL=C",         "TMPDIR={tmp}",
                           "CXX=" + QFile::encodeName(m_compiler.path), "FLAGS=" + flags(), "LINKFLAGS=" + linkFlags()};
    request.environment.push_back(m_compiler.isClang ? "PCHFLAGS=--relocatable-pch -Xclang -fno-pch-timestamp" : "PCHFLAGS=");
    if (m_build == Build::Counted) {
        request.environment.push_back("MEASURE=-std=" + m_standard.toUtf8());
    }
    request.niceness = m_build == Build::Plain ? 0 : 5; // the verdict comes first, the findings after
    request.limits.cpuSeconds = partWallMs / 1000;
    request.limits.addressSpaceBytes = 3ULL << 30;
    request.limits.fileBytes = static_cast<std::uint64_t>(maxPartBytes);
    request.limits.openFiles = 256;
    request.temporaryBytes = static_cast<std::uint64_t>(maxPartBytes);
    request.showProcesses = m_compiler.isClang; // it finds its own headers by /proc/self/exe
    return request;
}

Result<QByteArray> Toolchain::buildPart(const QByteArray &script, const QString &folder, const std::stop_token &stop) const
{
    Result<CollectedOutput> output = runToEnd(m_sandbox, request(script, folder), partWallMs, maxPartBytes, stop);
    if (!output) {
        return output.error();
    }
    if (output->how == CollectedOutput::How::Cancelled) {
        return Error{ErrorCode::Cancelled, QCoreApplication::translate("greenroom", "Stopped."), {}};
    }
    if (output->how != CollectedOutput::How::Ended || output->end.exitCode != 0) {
        return Error{ErrorCode::NoCompiler,
                     QCoreApplication::translate(
                         "greenroom", "%1 could not compile the judge's own part with -std=%2; choose another compiler or standard.")
                         .arg(m_compiler.name, m_standard),
                     QString::fromUtf8(output->standardError.left(2000))};
    }
    if (script == harnessScript) {
        const Result<void> linker = writePart(folder, QStringLiteral("linker"), output->standardOutput.trimmed());
        if (!linker) {
            return linker.error();
        }
    }
    return std::move(output.value().result);
}

Result<void> Toolchain::buildParts(const std::stop_token &stop) const
{
    Result<PartsBuild> build = PartsBuild::begin(m_cacheFolder);
    if (!build) {
        return build.error();
    }
    const QString folder = build->folder();
    std::future<Result<QByteArray>> prelude = std::async(std::launch::async, [&] { return buildPart(preludeScript, folder, stop); });
    const Result<QByteArray> harness = buildPart(harnessScript, folder, stop);
    const Result<QByteArray> precompiled = prelude.get();
    if (!harness || !precompiled) {
        return harness ? precompiled.error() : harness.error();
    }
    const QString name = m_compiler.isClang ? QStringLiteral("prelude.h.pch") : QStringLiteral("prelude.h.gch");
    if (const Result<void> written = writePart(folder, name, precompiled.value()); !written) {
        return written;
    }
    if (const Result<void> written = writePart(folder, QStringLiteral("main.o"), harness.value()); !written) {
        return written;
    }
    return build.value().publish(m_partsFolder);
}

Result<void> Toolchain::prepare(const std::stop_token &stop) const
{
    const std::lock_guard lock(m_building);
    return isPrepared() ? Result<void>() : buildParts(stop);
}

Result<CollectedOutput> Toolchain::compileWith(Headers headers, const std::vector<JailFile> &files, const std::stop_token &stop) const
{
    JailRequest jail = request(solutionScript, m_partsFolder);
    jail.files = files;
    jail.limits.cpuSeconds = compileWallMs / 1000;
    jail.limits.fileBytes = static_cast<std::uint64_t>(maxProgramBytes);
    jail.temporaryBytes = 2ULL * maxProgramBytes;
    QFile linker(m_partsFolder + QStringLiteral("/linker"));
    const QByteArray name = linker.open(QIODevice::ReadOnly) ? linker.readAll() : QByteArray();
    jail.environment.push_back("LINKER=" + (name.isEmpty() ? name : "-fuse-ld=" + name));
    // The shim makes #include <bits/stdc++.h> free; with the full headers it must be the compiler's own.
    jail.environment.push_back(headers == Headers::Lean ? "PRELUDE=prelude.h" : "PRELUDE=prelude_full.h");
    jail.environment.push_back("SHIM=" + (headers == Headers::Lean ? QByteArray("-I{cache}/shim") : QByteArray()));
    return runToEnd(m_sandbox, std::move(jail), compileWallMs, maxProgramBytes, stop);
}

Result<CollectedOutput> Toolchain::compileUnit(const std::vector<JailFile> &files, const std::stop_token &stop) const
{
    Result<CollectedOutput> output = compileWith(Headers::Lean, files, stop);
    if (output && output->end.exitCode == 10 && readCompilerMessages(output->standardError).needsRareHeader) {
        // The first error is not shown: with all headers the compiler may have none, or a better one.
        output = compileWith(Headers::Full, files, stop);
    }
    return output;
}

Result<CompileOutcome> Toolchain::compileOnce(const Drill &drill, const QString &source, const std::stop_token &stop) const
{
    std::vector<JailFile> files{{"unit.cpp", solutionUnit(drill.signature, source)}, {"solution.cpp", source.toUtf8()}};
    Result<CollectedOutput> output = compileUnit(files, stop);
    if (output && output->end.exitCode == 10 && readCompilerMessages(output->standardError).wrongSignature &&
        drill.signature.designs.isEmpty()) {
        // Several methods of that name, perhaps: then the parameters say which.
        files.front().content = solutionUnit(drill.signature, source, MethodChoice::ByParameters);
        Result<CollectedOutput> second = compileUnit(files, stop);
        if (second && second->end.exitCode == 0) {
            output = std::move(second);
        }
    }
    if (!output) {
        return output.error();
    }
    return compileOutcome(std::move(output).value(), drill.signature, source);
}

Result<CompileOutcome> Toolchain::compile(const Drill &drill, const QString &source, const std::stop_token &stop) const
{
    const QByteArray key = ProgramCache::key({QFile::encodeName(m_partsFolder), solutionUnit(drill.signature, source), source.toUtf8()});
    {
        std::unique_lock lock(m_compiling);
        m_compiled.wait(lock, stop, [&] { return !m_underWay.contains(key); });
        if (std::optional<CompileOutcome> known = m_programs.find(key)) {
            return std::move(*known);
        }
        m_underWay.insert(key);
    }
    Result<CompileOutcome> outcome = compileOnce(drill, source, stop);
    const bool suspicious = outcome && outcome->program.isEmpty() && !stop.stop_requested() &&
                            std::none_of(outcome->diagnostics.begin(), outcome->diagnostics.end(),
                                         [](const Diagnostic &each) { return each.line > 0 && each.severity == QLatin1String("error"); });
    if (suspicious && !partsAreSound(m_partsFolder)) {
        // The disk has changed what is in the cache; the solution is not to blame.
        QDir(m_partsFolder).removeRecursively();
        const Result<void> again = prepare(stop);
        outcome = again ? compileOnce(drill, source, stop) : Result<CompileOutcome>(again.error());
    }
    if (outcome && !outcome->program.isEmpty()) {
        m_programs.keep(key, *outcome);
    }
    const std::lock_guard lock(m_compiling);
    m_underWay.erase(key);
    m_compiled.notify_all();
    return outcome;
}

Result<CompileOutcome> Toolchain::compileTools(const Drill &drill, const std::stop_token &stop) const
{
    const std::vector<JailFile> files{{"unit.cpp", toolsUnit(drill.programs)},
                                      {"validator.cpp", drill.programs.validator.toUtf8()},
                                      {"generator.cpp", drill.programs.generator.toUtf8()},
                                      {"checker.cpp", drill.programs.checker.toUtf8()}};
    QByteArrayList parts{QFile::encodeName(m_partsFolder)};
    for (const JailFile &file : files) {
        parts.append(file.content);
    }
    const QByteArray key = ProgramCache::key(parts);
    if (std::optional<CompileOutcome> known = m_programs.find(key)) {
        return std::move(*known);
    }
    Result<CollectedOutput> output = compileUnit(files, stop);
    if (!output) {
        return output.error();
    }
    CompileOutcome outcome;
    if (output->how == CollectedOutput::How::Ended && output->end.exitCode == 0) {
        outcome.program = std::move(output.value().result);
        m_programs.keep(key, outcome);
    } else {
        outcome.message = QString::fromUtf8(output->standardError.left(2000));
    }
    return outcome;
}

Result<QList<int>> Toolchain::linesOf(const QByteArray &program, const QList<quint64> &addresses, const std::stop_token &stop) const
{
    QByteArray words;
    for (const quint64 address : addresses) {
        words += "0x" + QByteArray::number(address, 16) + ' ';
    }
    JailRequest jail = request(linesScript, m_partsFolder);
    jail.files = {{"program", program}, {"addresses", words}};
    const Result<CollectedOutput> output = runToEnd(m_sandbox, std::move(jail), compileWallMs, 0, stop);
    if (!output) {
        return output.error();
    }
    return solutionLines(output->standardOutput, addresses.size());
}

} // namespace greenroom
