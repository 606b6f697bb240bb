#include "judge/jail_command.h"

#include <QFileInfo>

#include <initializer_list>

namespace greenroom {

namespace {

constexpr int firstOwnDescriptor = 5; // 0 to 4 belong to the jailed program
constexpr auto nobody = "65534";

class Builder
{
public:
    void add(std::initializer_list<const char *> words)
    {
        for (const char *word : words) {
            m_command.words.emplace_back(word);
        }
    }
    void bind(const QByteArray &from, const QByteArray &to) { addWords({"--ro-bind-try", from, to}); }
    void addWords(std::initializer_list<QByteArray> words) { m_command.words.insert(m_command.words.end(), words); }

    /// Hands `content` to bubblewrap through a descriptor and returns the number bubblewrap knows it by.
    Result<QByteArray> give(const QByteArray &content)
    {
        Result<FileDescriptor> memory = makeMemoryFile(content);
        if (!memory) {
            return memory.error();
        }
        const int number = firstOwnDescriptor + static_cast<int>(m_command.held.size());
        m_command.descriptors.emplace_back(memory->number(), number);
        m_command.held.push_back(std::move(memory).value());
        return QByteArray::number(number);
    }
    JailCommand take() { return std::move(m_command); }
    JailCommand &command() { return m_command; }

private:
    JailCommand m_command;
};

void addNamespaces(Builder &builder, Sandbox::Kind kind)
{
    if (kind == Sandbox::Kind::UserNamespaces) {
        builder.add({"--unshare-user", "--disable-userns", "--uid", nobody, "--gid", nobody});
    } else {
        // Root keeps just what setpriv needs to become nobody inside; bubblewrap must still be root to reach a cache in root's home.
        builder.add({"--cap-drop", "ALL", "--cap-add", "CAP_SETUID", "--cap-add", "CAP_SETGID", "--cap-add", "CAP_SETPCAP"});
    }
    builder.add({"--unshare-pid", "--unshare-net", "--unshare-ipc", "--unshare-uts", "--unshare-cgroup-try", "--die-with-parent",
                 "--new-session", "--hostname", "greenroom"});
}

/// Folders of the system. /usr/share stays out: nothing there is needed to compile or run, and installed drills live there.
void addSystem(Builder &builder, const JailRequest &request)
{
    // Folders that bubblewrap makes on the way to another are for its own user alone, who is not the one that runs.
    for (const char *folder : {"/usr", "/usr/local", "/etc", "/dev"}) {
        builder.add({"--perms", "0755", "--dir", folder});
    }
    for (const char *folder : {"/usr/bin", "/usr/lib", "/usr/lib32", "/usr/lib64", "/usr/libx32"}) {
        builder.bind(folder, folder);
    }
    if (request.step == JailStep::Compile) {
        for (const char *folder : {"/usr/include", "/usr/libexec", "/usr/local/bin", "/usr/local/lib", "/usr/local/lib64",
                                   "/usr/local/include", "/etc/alternatives"}) {
            builder.bind(folder, folder);
        }
        if (!request.toolFolder.isEmpty()) {
            for (qsizetype slash = request.toolFolder.indexOf('/', 1); slash > 0; slash = request.toolFolder.indexOf('/', slash + 1)) {
                builder.addWords({"--perms", "0755", "--dir", request.toolFolder.first(slash)});
            }
            builder.bind(request.toolFolder, request.toolFolder);
        }
    }
    for (const char *folder : {"/bin", "/lib", "/lib32", "/lib64", "/libx32"}) {
        const QFileInfo info(QString::fromLatin1(folder));
        if (info.isSymLink()) {
            builder.add({"--symlink", QByteArray("usr" + QByteArray(folder)).constData(), folder});
        } else {
            builder.bind(folder, folder);
        }
    }
    if (request.showProcesses) {
        builder.add({"--proc", "/proc"});
    }
    builder.bind("/etc/ld.so.cache", "/etc/ld.so.cache");
    for (const char *device : {"/dev/null", "/dev/zero", "/dev/urandom", "/dev/random"}) {
        builder.add({"--dev-bind-try", device, device});
    }
}

Result<void> addFiles(Builder &builder, const JailRequest &request)
{
    builder.add({"--perms", "0755", "--dir", "/box"});
    for (const JailFile &file : request.files) {
        const Result<QByteArray> number = builder.give(file.content);
        if (!number) {
            return number.error();
        }
        builder.addWords({"--perms", "0555", "--file", number.value(), "/box/" + file.name});
    }
    if (!request.cacheFolder.isEmpty()) {
        builder.addWords({"--ro-bind", request.cacheFolder, "/cache"});
    }
    builder.addWords({"--perms", "1777", "--size", QByteArray::number(static_cast<qulonglong>(request.temporaryBytes)), "--tmpfs", "/tmp"});
    builder.add({"--remount-ro", "/", "--chdir", "/box"});
    return {};
}

} // namespace

std::vector<QByteArray> placed(const std::vector<QByteArray> &command, const QByteArray &box, const QByteArray &temporary,
                               const QByteArray &cache)
{
    std::vector<QByteArray> words = command;
    for (QByteArray &word : words) {
        word.replace("{box}", box).replace("{tmp}", temporary).replace("{cache}", cache);
    }
    return words;
}

Result<JailCommand> namespaceJail(Sandbox::Kind kind, const QByteArray &bubblewrap, const JailRequest &request, const QByteArray &filter)
{
    Builder builder;
    builder.command().descriptors = request.descriptors;
    builder.addWords({bubblewrap});
    addNamespaces(builder, kind);
    addSystem(builder, request);
    if (const Result<void> files = addFiles(builder, request); !files) {
        return files.error();
    }
    if (!filter.isEmpty()) {
        const Result<QByteArray> number = builder.give(filter);
        if (!number) {
            return number.error();
        }
        builder.addWords({"--seccomp", number.value()});
    }
    if (kind == Sandbox::Kind::RootNamespaces) {
        builder.add({"/usr/bin/setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", "--inh-caps=-all", "--bounding-set=-all",
                     "--no-new-privs"});
    }
    // Inside, where the count is the namespace's own: outside it would count the user's other processes.
    builder.add({"/usr/bin/prlimit", request.step == JailStep::Compile ? "--nproc=256" : "--nproc=32"});
    JailCommand command = builder.take();
    for (const QByteArray &word : placed(request.command, "/box", "/tmp", "/cache")) {
        command.words.push_back(word);
    }
    return command;
}

} // namespace greenroom
