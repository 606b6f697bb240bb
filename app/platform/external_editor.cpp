#include "platform/external_editor.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QHash>
#include <QProcess>
#include <QStandardPaths>

namespace greenroom {

namespace {

#if defined(Q_OS_MACOS)
const QString opener = QStringLiteral("open");
#elif defined(Q_OS_WIN)
const QString opener = QStringLiteral("explorer");
#else
const QString opener = QStringLiteral("xdg-open");
#endif

/// How an editor with a window is told a file (%1) and a line (%2).
const QHash<QString, QStringList> &editors()
{
    static const QStringList colon{QStringLiteral("%1:%2")};
    static const QStringList go{QStringLiteral("-g"), QStringLiteral("%1:%2")};
    static const QStringList plus{QStringLiteral("+%2"), QStringLiteral("%1")};
    static const QStringList option{QStringLiteral("--line"), QStringLiteral("%2"), QStringLiteral("%1")};
    static const QHash<QString, QStringList> known{{QStringLiteral("code"), go},
                                                   {QStringLiteral("codium"), go},
                                                   {QStringLiteral("code-insiders"), go},
                                                   {QStringLiteral("cursor"), go},
                                                   {QStringLiteral("subl"), colon},
                                                   {QStringLiteral("sublime_text"), colon},
                                                   {QStringLiteral("zed"), colon},
                                                   {QStringLiteral("kate"), option},
                                                   {QStringLiteral("kwrite"), option},
                                                   {QStringLiteral("gedit"), plus},
                                                   {QStringLiteral("xed"), plus},
                                                   {QStringLiteral("pluma"), plus},
                                                   {QStringLiteral("gnome-text-editor"), plus},
                                                   {QStringLiteral("gvim"), plus},
                                                   {QStringLiteral("emacs"), plus},
                                                   {QStringLiteral("emacsclient"), plus},
                                                   {QStringLiteral("mousepad"), option},
                                                   {QStringLiteral("idea"), option},
                                                   {QStringLiteral("geany"), plus},
                                                   {QStringLiteral("featherpad"), plus}};
    return known;
}

/// "org.kde.kate.desktop", "/usr/bin/code", "code --wait": kate, code, code.
QString programName(QString text)
{
    text = QFileInfo(text.section(u' ', 0, 0)).fileName();
    if (text.endsWith(QLatin1String(".desktop")))
        text.chop(8);
    const QString last = text.section(u'.', -1).toLower();
    if (last == QLatin1String("texteditor"))
        return QStringLiteral("gnome-text-editor");
    return last.endsWith(QLatin1String("_code")) ? QStringLiteral("code") : last;
}

} // namespace

ExternalEditor::ExternalEditor(QProcessEnvironment environment)
    : m_environment(std::move(environment))
{}

QString ExternalEditor::find(const QString &program) const
{
    const QStringList folders = m_environment.value(QStringLiteral("PATH")).split(QLatin1Char(':'), Qt::SkipEmptyParts);
    return folders.isEmpty() ? QString() : QStandardPaths::findExecutable(program, folders);
}

EditorCall ExternalEditor::call(const QString &path, int line, const QString &desktopProgram) const
{
    for (const QString &wish :
         {m_environment.value(QStringLiteral("VISUAL")), m_environment.value(QStringLiteral("EDITOR")), desktopProgram}) {
        const QString name = programName(wish);
        const auto known = editors().constFind(name);
        const QString program = known == editors().constEnd() ? QString() : find(name);
        if (program.isEmpty())
            continue;
        QStringList arguments;
        for (const QString &argument : *known)
            arguments.append(
                argument.contains(QLatin1String("%1")) && argument.contains(QLatin1String("%2"))
                    ? argument.arg(path, QString::number(line))
                    : QString(argument).replace(QLatin1String("%2"), QString::number(line)).replace(QLatin1String("%1"), path));
        return {program, line > 0 ? arguments : QStringList{path}};
    }
    return {opener, {path}};
}

QString ExternalEditor::desktopProgram() const
{
    if (find(QStringLiteral("xdg-mime")).isEmpty())
        return {};
    QProcess query;
    query.setProcessEnvironment(m_environment);
    query.start(find(QStringLiteral("xdg-mime")), {QStringLiteral("query"), QStringLiteral("default"), QStringLiteral("text/markdown")});
    constexpr int patienceMs = 1000;
    if (!query.waitForFinished(patienceMs)) {
        query.kill();
        query.waitForFinished(patienceMs);
        return {};
    }
    return QString::fromLocal8Bit(query.readAllStandardOutput()).trimmed();
}

Result<void> ExternalEditor::open(const QString &path, int line) const
{
    const QString name = QFileInfo(path).fileName();
    if (!QFileInfo::exists(path))
        return Error{ErrorCode::NotFound, QCoreApplication::translate("greenroom", "%1 is no longer there. The text is kept.").arg(name),
                     path};
    const EditorCall how = call(path, line, desktopProgram());
    const QString program = QFileInfo(how.program).isAbsolute() ? how.program : find(how.program);
    QProcess process;
    process.setProgram(program);
    process.setArguments(how.arguments);
    process.setProcessEnvironment(m_environment);
    process.setStandardOutputFile(QProcess::nullDevice());
    process.setStandardErrorFile(QProcess::nullDevice());
    if (program.isEmpty() || !process.startDetached())
        return Error{
            ErrorCode::Internal,
            QCoreApplication::translate("greenroom", "No program here opens %1. It lies in %2.").arg(name, QFileInfo(path).absolutePath()),
            how.program};
    return {};
}

} // namespace greenroom
