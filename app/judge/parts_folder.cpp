#include "judge/parts_folder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>

namespace greenroom {

namespace {

constexpr qsizetype keptFolders = 4; // some 90 MB each
constexpr QFile::Permissions readable = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
constexpr QFile::Permissions enterable = readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;

Error unwritable(const QString &path, const QString &detail)
{
    return {ErrorCode::Unwritable,
            QCoreApplication::translate("greenroom", "The judge cannot write to its cache “%1”: make room there, or make it writable.")
                .arg(path),
            detail};
}

QStringList harnessFiles() { return QDir(QStringLiteral(":/judge")).entryList(QDir::Files, QDir::Name); }

QByteArray harnessText(const QString &name)
{
    QFile file(QStringLiteral(":/judge/") + name);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void removeOldest(const QFileInfo &kept)
{
    const QDir cache = kept.dir();
    const QFileInfoList folders = cache.entryInfoList({partsPrefix() + QLatin1Char('*')}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time);
    for (qsizetype index = keptFolders; index < folders.size(); ++index) {
        if (folders.at(index) != kept) {
            QDir(folders.at(index).filePath()).removeRecursively();
        }
    }
}

} // namespace

QString partsPrefix() { return QStringLiteral("judge-"); }

QByteArray harnessFingerprint()
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QString &name : harnessFiles()) {
        hash.addData(name.toUtf8());
        hash.addData(harnessText(name));
    }
    return hash.result();
}

Result<void> writePart(const QString &folder, const QString &name, const QByteArray &content)
{
    QFile file(folder + QLatin1Char('/') + name);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size() || !file.flush()) {
        return unwritable(folder, file.errorString());
    }
    file.setPermissions(readable);
    return {};
}

Result<PartsBuild> PartsBuild::begin(const QString &cacheFolder)
{
    if (!QDir().mkpath(cacheFolder)) {
        return unwritable(cacheFolder, {});
    }
    // Not a name of a finished folder: those are counted and removed by age.
    PartsBuild build(std::make_unique<QTemporaryDir>(cacheFolder + QStringLiteral("/building-XXXXXX")));
    if (!build.m_folder->isValid()) {
        return unwritable(cacheFolder, build.m_folder->errorString());
    }
    const QString shim = build.folder() + QStringLiteral("/shim");
    QDir().mkpath(shim + QStringLiteral("/bits"));
    for (const QString &folder : {build.folder(), shim, shim + QStringLiteral("/bits")}) {
        QFile::setPermissions(folder, enterable);
    }
    for (const QString &name : harnessFiles()) {
        if (const Result<void> written = writePart(build.folder(), name, harnessText(name)); !written) {
            return written.error();
        }
    }
    const Result<void> written = writePart(shim, QStringLiteral("bits/stdc++.h"), "#pragma once\n");
    return written ? Result<PartsBuild>(std::move(build)) : Result<PartsBuild>(written.error());
}

Result<void> PartsBuild::publish(const QString &partsFolder)
{
    if (std::rename(QFile::encodeName(folder()).constData(), QFile::encodeName(partsFolder).constData()) != 0) {
        if (QFile::exists(partsFolder + QStringLiteral("/main.o"))) {
            return {}; // another process was quicker; ours is removed with the temporary folder
        }
        QDir(partsFolder).removeRecursively(); // a damaged leftover
        if (std::rename(QFile::encodeName(folder()).constData(), QFile::encodeName(partsFolder).constData()) != 0) {
            return unwritable(partsFolder, {});
        }
    }
    m_folder->setAutoRemove(false);
    removeOldest(QFileInfo(partsFolder));
    return {};
}

} // namespace greenroom
