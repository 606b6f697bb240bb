#include "judge/parts_folder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <utime.h>

namespace greenroom {

namespace {

constexpr qint64 keptBytes = 800LL << 20; // of all compilers, flags and standards; with the programs beside them under 1 GB
constexpr QFile::Permissions readable = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::ReadOther;
constexpr QFile::Permissions enterable = readable | QFile::ExeOwner | QFile::ExeGroup | QFile::ExeOther;

const QString manifestName = QStringLiteral("sizes");

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

qint64 sizeOf(const QString &folder)
{
    qint64 total = 0;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files)) {
        total += file.size();
    }
    return total;
}

QByteArray digestOf(const QString &path)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && hash.addData(&file) ? hash.result().toHex() : QByteArray();
}

/// Removes the folders that were used least recently, as far as it needs, and what an interrupted build left behind a day ago.
void removeOldest(const QFileInfo &kept)
{
    const QDir cache = kept.dir();
    qint64 total = sizeOf(kept.filePath());
    for (const QFileInfo &folder : cache.entryInfoList({partsPrefix() + QLatin1Char('*')}, QDir::Dirs | QDir::NoDotAndDotDot, QDir::Time)) {
        if (folder == kept) {
            continue;
        }
        total += sizeOf(folder.filePath());
        if (total > keptBytes) {
            QDir(folder.filePath()).removeRecursively();
        }
    }
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    for (const QFileInfo &folder : cache.entryInfoList({QStringLiteral("building-*")}, QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (folder.lastModified() < yesterday) {
            QDir(folder.filePath()).removeRecursively();
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

bool partsAreWhole(const QString &folder)
{
    QFile manifest(folder + QLatin1Char('/') + manifestName);
    if (!manifest.open(QIODevice::ReadOnly)) {
        return false;
    }
    for (const QByteArray &line : manifest.readAll().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 3 &&
            QFileInfo(folder + QLatin1Char('/') + QString::fromUtf8(words.first())).size() != words.at(1).toLongLong()) {
            return false;
        }
    }
    ::utime(QFile::encodeName(folder).constData(), nullptr); // used just now; a cache that is not ours to touch is used all the same
    return true;
}

bool partsAreSound(const QString &folder)
{
    QFile manifest(folder + QLatin1Char('/') + manifestName);
    if (!manifest.open(QIODevice::ReadOnly)) {
        return false;
    }
    for (const QByteArray &line : manifest.readAll().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        if (words.size() == 3 && digestOf(folder + QLatin1Char('/') + QString::fromUtf8(words.first())) != words.last()) {
            return false;
        }
    }
    return true;
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
    QByteArray sizes;
    for (const QFileInfo &file : QDir(folder()).entryInfoList(QDir::Files, QDir::Name)) {
        sizes += file.fileName().toUtf8() + ' ' + QByteArray::number(file.size()) + ' ' + digestOf(file.filePath()) + '\n';
    }
    if (const Result<void> written = writePart(folder(), manifestName, sizes); !written) {
        return written;
    }
    if (std::rename(QFile::encodeName(folder()).constData(), QFile::encodeName(partsFolder).constData()) != 0) {
        if (partsAreWhole(partsFolder)) {
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
