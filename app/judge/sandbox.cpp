#include "judge/sandbox.h"

#include "judge/jail_command.h"

#include <QCoreApplication>
#include <QFile>

namespace greenroom {

namespace {

/// The weak jail: the request's files in a temporary folder, limits and filter on, and nothing hidden.
Result<JailedProcess> startWithLimitsOnly(const JailRequest &request, const QByteArray &filter)
{
    auto folder = std::make_unique<QTemporaryDir>();
    if (!folder->isValid()) {
        return Error{ErrorCode::Unwritable,
                     QCoreApplication::translate("greenroom", "The folder for temporary files cannot be written; free some space there."),
                     folder->errorString()};
    }
    for (const JailFile &file : request.files) {
        QFile copy(folder->filePath(QString::fromUtf8(file.name)));
        if (!copy.open(QIODevice::WriteOnly) || copy.write(file.content) != file.content.size()) {
            return Error{ErrorCode::DiskFull,
                         QCoreApplication::translate("greenroom", "The folder for temporary files is full; free some space there."),
                         copy.errorString()};
        }
        copy.setPermissions(QFile::ReadOwner | QFile::ExeOwner);
    }
    const QByteArray path = QFile::encodeName(folder->path());
    ProcessRequest process;
    process.command = placed(request.command, path, path, request.cacheFolder);
    process.environment = placed(request.environment, path, path, request.cacheFolder);
    process.descriptors = request.descriptors;
    process.workingDirectory = path;
    process.limits = request.limits;
    process.niceness = request.niceness;
    process.systemCallFilter = filter;
    Result<ChildProcess> child = ChildProcess::start(process);
    if (!child) {
        return child.error();
    }
    return JailedProcess{std::move(folder), std::move(child).value()};
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
