#include "judge/program_cache.h"

#include <QCryptographicHash>
#include <QDataStream>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSaveFile>

namespace greenroom {

namespace {

constexpr qint64 maxBytes = 128LL << 20;
constexpr qsizetype digestBytes = 32;

QByteArray digest(const QByteArray &content) { return QCryptographicHash::hash(content, QCryptographicHash::Sha256); }

QByteArray packed(const CompileOutcome &outcome)
{
    QByteArray content;
    QDataStream stream(&content, QIODevice::WriteOnly);
    stream.setVersion(QDataStream::Qt_6_0);
    stream << outcome.program << static_cast<qint32>(outcome.diagnostics.size());
    for (const Diagnostic &each : outcome.diagnostics) {
        stream << each.line << each.column << each.severity << each.message;
    }
    return content;
}

CompileOutcome unpacked(const QByteArray &content)
{
    CompileOutcome outcome;
    QDataStream stream(content);
    stream.setVersion(QDataStream::Qt_6_0);
    qint32 count = 0;
    stream >> outcome.program >> count;
    for (qint32 index = 0; index < count && stream.status() == QDataStream::Ok; ++index) {
        Diagnostic each;
        stream >> each.line >> each.column >> each.severity >> each.message;
        outcome.diagnostics.append(each);
    }
    return outcome;
}

void removeOldest(const QString &folder)
{
    qint64 total = 0;
    for (const QFileInfo &file : QDir(folder).entryInfoList(QDir::Files, QDir::Time)) {
        total += file.size();
        if (total > maxBytes) {
            QFile::remove(file.filePath());
        }
    }
}

} // namespace

ProgramCache::ProgramCache(const QString &cacheFolder)
    : m_folder(QDir(cacheFolder).filePath(QStringLiteral("programs")))
{}

QByteArray ProgramCache::key(const QByteArrayList &parts)
{
    QCryptographicHash hash(QCryptographicHash::Sha256);
    for (const QByteArray &part : parts) {
        hash.addData(QByteArray::number(part.size()));
        hash.addData(QByteArrayView("\0", 1));
        hash.addData(part);
    }
    return hash.result().toHex();
}

std::optional<CompileOutcome> ProgramCache::find(const QByteArray &key) const
{
    QFile file(m_folder + QLatin1Char('/') + QString::fromLatin1(key));
    if (!file.open(QIODevice::ReadOnly)) {
        return std::nullopt;
    }
    const QByteArray stored = file.readAll();
    const QByteArray content = stored.sliced(qMin(digestBytes, stored.size()));
    if (stored.first(qMin(digestBytes, stored.size())) != digest(content)) {
        file.remove();
        return std::nullopt;
    }
    file.setFileTime(QDateTime::currentDateTimeUtc(), QFileDevice::FileModificationTime);
    CompileOutcome outcome = unpacked(content);
    return outcome.program.isEmpty() ? std::nullopt : std::optional(std::move(outcome));
}

void ProgramCache::keep(const QByteArray &key, const CompileOutcome &outcome) const
{
    if (!QDir().mkpath(m_folder)) {
        return;
    }
    const QByteArray content = packed(outcome);
    QSaveFile file(m_folder + QLatin1Char('/') + QString::fromLatin1(key));
    if (file.open(QIODevice::WriteOnly) && file.write(digest(content)) == digestBytes && file.write(content) == content.size() &&
        file.commit()) {
        removeOldest(m_folder);
    }
}

} // namespace greenroom
