#include "judge/sandbox.h"

#include "judge/jail_command.h"
#include "judge/landlock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>

#include <unistd.h>

namespace greenroom {

namespace {

Error noRoom(ErrorCode code, const QString &detail)
{
    return {code,
            QCoreApplication::translate("greenroom", "The folder for temporary files is full or cannot be written; free some space there."),
            detail};
}

/// The request's files in a temporary folder: `box` with the files, `tmp` to write into.
Result<std::unique_ptr<QTemporaryDir>> layOut(const JailRequest &request)
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid() || !QDir(folder->path()).mkdir(QStringLiteral("box")) || !QDir(folder->path()).mkdir(QStringLiteral("tmp"))) {
        return noRoom(ErrorCode::Unwritable, folder->errorString());
    }
    for (const JailFile &file : request.files) {
        QFile copy(folder->filePath(QStringLiteral("box/") + QString::fromUtf8(file.name)));
        if (!copy.open(QIODevice::WriteOnly) || copy.write(file.content) != file.content.size()) {
            return noRoom(ErrorCode::DiskFull, copy.errorString());
        }
        copy.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    }
    return folder;
}

/// Where the parts of a request are without namespaces, and what it is started with.
ProcessRequest processIn(const JailRequest &request, const QByteArray &folder, const QByteArray &filter)
{
    const QByteArray box = folder + "/box";
    const QByteArray temporary = folder + "/tmp";
    ProcessRequest process;
    process.command = placed(request.command, box, temporary, request.cacheFolder);
    process.environment = placed(request.environment, box, temporary, request.cacheFolder);
    process.descriptors = request.descriptors;
    process.workingDirectory = box;
    process.limits = request.limits;
    process.niceness = request.niceness;
    process.systemCallFilter = filter;
    return process;
}

/// What a jail without namespaces may use of the system: the same folders that bubblewrap would show.
std::vector<LandlockPath> landlockPaths(const JailRequest &request, const QByteArray &folder)
{
    using Access = LandlockPath::Access;
    std::vector<LandlockPath> paths;
    for (const char *path : {"/usr/bin", "/usr/lib", "/usr/lib32", "/usr/lib64", "/usr/libx32", "/bin", "/lib", "/lib32", "/lib64",
                             "/libx32", "/etc/ld.so.cache", "/dev/zero", "/dev/urandom", "/dev/random"}) {
        paths.push_back({path, Access::Read});
    }
    paths.push_back({"/dev/null", Access::ReadWrite});
    paths.push_back({folder + "/box", Access::Read});
    if (request.showProcesses) {
        paths.push_back({"/proc", Access::Read});
    }
    if (request.step == JailStep::Compile) {
        for (const char *path : {"/usr/include", "/usr/libexec", "/usr/local/bin", "/usr/local/lib", "/usr/local/lib64",
                                 "/usr/local/include", "/etc/alternatives"}) {
            paths.push_back({path, Access::Read});
        }
        paths.push_back({request.toolFolder, Access::Read});
        paths.push_back({folder + "/tmp", Access::ReadWrite}); // a run writes nowhere: without a mount its space has no bound
    }
    if (!request.cacheFolder.isEmpty()) {
        paths.push_back({request.cacheFolder, Access::Read});
    }
    return paths;
}

/// Without namespaces: the kernel's Landlock closes the files, the filter what namespaces would hide.
Result<JailedProcess> startWithLandlock(const JailRequest &request)
{
    Result<std::unique_ptr<QTemporaryDir>> folder = layOut(request);
    const Result<QByteArray> filter = systemCallFilter(request.step, FilterScope::Alone);
    if (!folder || !filter) {
        return folder ? filter.error() : folder.error();
    }
    const QByteArray path = QFile::encodeName((*folder)->path());
    const Result<FileDescriptor> rules = landlockRules(landlockPaths(request, path));
    if (!rules) {
        return rules.error();
    }
    ProcessRequest process = processIn(request, path, *filter);
    process.landlockRules = rules->number();
    process.dropsCapabilities = ::geteuid() == 0;
    Result<ChildProcess> child = ChildProcess::start(process);
    if (!child) {
        return child.error();
    }
    return JailedProcess{std::move(folder).value(), std::move(child).value()};
}

/// The weak jail: limits and filter on, and nothing hidden.
Result<JailedProcess> startWithLimitsOnly(const JailRequest &request, const QByteArray &filter)
{
    Result<std::unique_ptr<QTemporaryDir>> folder = layOut(request);
    if (!folder) {
        return folder.error();
    }
    Result<ChildProcess> child = ChildProcess::start(processIn(request, QFile::encodeName((*folder)->path()), filter));
    if (!child) {
        return child.error();
    }
    return JailedProcess{std::move(folder).value(), std::move(child).value()};
}

} // namespace

const Sandbox::Probe &Sandbox::probed() const
{
    std::call_once(m_once, [this] { m_probe = probe(m_forced); });
    return m_probe;
}

Isolation Sandbox::isolation() const { return probed().isolation; }

Result<JailedProcess> Sandbox::start(const JailRequest &request) const { return startIn(probed(), request); }

Result<JailedProcess> Sandbox::startIn(const Probe &probe, const JailRequest &request)
{
    if (probe.kind == Kind::Landlock) {
        return startWithLandlock(request);
    }
    const Result<QByteArray> filter = systemCallFilter(request.step);
    const QByteArray program = filter ? filter.value() : QByteArray();
    if (probe.kind == Kind::LimitsOnly) {
        return startWithLimitsOnly(request, program);
    }
    const Result<JailCommand> command = namespaceJail(probe.kind, probe.bubblewrap, request, program);
    if (!command) {
        return command.error();
    }
    ProcessRequest process;
    process.command = command->words;
    process.environment = placed(request.environment, "/box", "/tmp", "/cache"); // never ours: the jail's first process shows it in /proc
    process.descriptors = command->descriptors;
    process.limits = request.limits;
    process.niceness = request.niceness;
    Result<ChildProcess> child = ChildProcess::start(process);
    if (!child) {
        return child.error();
    }
    return JailedProcess{nullptr, std::move(child).value()};
}

} // namespace greenroom
