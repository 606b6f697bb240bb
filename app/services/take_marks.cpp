#include "services/take_marks.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QSaveFile>

namespace greenroom {

namespace {
constexpr QLatin1StringView ending(".part.json");
} // namespace

QString TakeMarks::pathOf(const QString &takeId) const { return QDir(m_folder).filePath(takeId + ending); }

void TakeMarks::write(const Take &take) const
{
    QDir().mkpath(m_folder);
    const QJsonObject object{{QStringLiteral("pitch"), take.pitchId},
                             {QStringLiteral("targetSeconds"), take.targetSeconds},
                             {QStringLiteral("recordedAtMs"), take.recordedAt.msSinceEpoch},
                             {QStringLiteral("utcOffsetSeconds"), take.recordedAt.utcOffsetSeconds}};
    QSaveFile file(pathOf(take.id));
    if (file.open(QIODevice::WriteOnly) && file.write(QJsonDocument(object).toJson(QJsonDocument::Compact)) > 0)
        file.commit();
}

std::optional<Take> TakeMarks::read(const QString &takeId) const
{
    QFile file(pathOf(takeId));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    const QJsonObject object = QJsonDocument::fromJson(file.readAll()).object();
    if (!object.contains(QStringLiteral("recordedAtMs")))
        return {};
    Take take;
    take.id = takeId;
    take.pitchId = object[QStringLiteral("pitch")].toString();
    take.targetSeconds = object[QStringLiteral("targetSeconds")].toInt();
    take.recordedAt = {object[QStringLiteral("recordedAtMs")].toInteger(), object[QStringLiteral("utcOffsetSeconds")].toInt()};
    return take;
}

QStringList TakeMarks::ids() const
{
    QStringList ids;
    const QStringList names = QDir(m_folder).entryList({QStringLiteral("*") + ending}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        ids.append(name.chopped(ending.size()));
    return ids;
}

void TakeMarks::remove(const QString &takeId) const { QFile::remove(pathOf(takeId)); }

} // namespace greenroom
