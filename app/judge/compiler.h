#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

namespace greenroom {

/// A C++ compiler of this machine.
struct Compiler
{
    QString path;           ///< absolute
    QString name;           ///< "g++ 12.2", for people
    QByteArray versionText; ///< the first line of --version, part of the key of everything it built
    bool isClang = false;
    QByteArray toolFolder; ///< its prefix when it lies outside /usr and /usr/local, else empty
};

/// Finds the configured compiler (a name on PATH or an absolute path), or without one g++, then clang++. Starts it once to ask its version.
/// NoCompiler says what to install or where to look.
[[nodiscard]] Result<Compiler> findCompiler(const QString &configured);

} // namespace greenroom
