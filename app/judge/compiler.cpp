#include "judge/compiler.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QProcess>
#include <QProcessEnvironment>
#include <QRegularExpression>
#include <QStandardPaths>

namespace greenroom {

namespace {

constexpr int versionWallMs = 10000;

Error noCompiler(const QString &configured)
{
    if (configured.isEmpty()) {
        return {ErrorCode::NoCompiler, QCoreApplication::translate("greenroom", "There is no C++ compiler: install the package g++."), {}};
    }
    return {ErrorCode::NoCompiler,
            QCoreApplication::translate("greenroom",
                                        "The compiler “%1” is not there: choose another one in the settings, or install the package g++.")
                .arg(configured),
            {}};
}

QByteArray prefixOutsideUsr(const QString &path)
{
    const QFileInfo real(QFileInfo(path).canonicalFilePath());
    const QString prefix = QFileInfo(real.path()).path(); // …/bin/g++ -> …
    const bool usual = prefix == QLatin1String("/usr") || prefix == QLatin1String("/usr/local") ||
                       real.path().startsWith(QLatin1String("/usr/lib/")) || prefix == QLatin1String("/");
    return usual ? QByteArray() : QFile::encodeName(prefix);
}

Result<Compiler> ask(const QString &path)
{
    QProcess process;
    process.setProcessEnvironment([] {
        QProcessEnvironment environment;
        environment.insert(QStringLiteral("PATH"), QStringLiteral("/usr/local/bin:/usr/bin:/bin"));
        environment.insert(QStringLiteral("LC_ALL"), QStringLiteral("C"));
        return environment;
    }());
    process.start(path, {QStringLiteral("--version")});
    if (!process.waitForFinished(versionWallMs) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0) {
        process.kill();
        process.waitForFinished();
        return Error{
            ErrorCode::NoCompiler,
            QCoreApplication::translate("greenroom", "The compiler “%1” does not answer when asked for its version; choose another one.")
                .arg(path),
            process.errorString()};
    }
    static const QRegularExpression number(QStringLiteral("(\\d+\\.\\d+)(\\.\\d+)?"));
    Compiler compiler;
    compiler.path = path;
    compiler.versionText = process.readAllStandardOutput().split('\n').value(0).trimmed();
    compiler.isClang = compiler.versionText.contains("clang");
    const QString version = number.match(QString::fromLocal8Bit(compiler.versionText).section(QLatin1Char(')'), -1)).captured(1);
    compiler.name = (compiler.isClang ? QStringLiteral("clang++ %1") : QStringLiteral("g++ %1")).arg(version);
    compiler.toolFolder = prefixOutsideUsr(path);
    return compiler;
}

} // namespace

Result<Compiler> findCompiler(const QString &configured)
{
    const QStringList names =
        configured.isEmpty() ? QStringList{QStringLiteral("g++"), QStringLiteral("clang++")} : QStringList{configured};
    Error last = noCompiler(configured);
    for (const QString &name : names) {
        const QString path = QStandardPaths::findExecutable(name);
        if (path.isEmpty()) {
            continue;
        }
        Result<Compiler> compiler = ask(path);
        if (compiler) {
            return compiler;
        }
        last = compiler.error();
    }
    return last;
}

} // namespace greenroom
