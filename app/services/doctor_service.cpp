#include "services/doctor_service.h"

#include "audio/audio_devices.h"
#include "storage/sqlite_facts.h"

#include <QCoreApplication>

namespace greenroom {
namespace {

using State = DoctorLine::State;

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

} // namespace

QString toString(DoctorLine::State state)
{
    switch (state) {
    case State::Ok:
        return QStringLiteral("ok");
    case State::Missing:
        return QStringLiteral("missing");
    case State::Weak:
        break;
    }
    return QStringLiteral("weak");
}

QList<DoctorLine> DoctorService::examine()
{
    const Places &places = m_workspace.places();
    return {
        {QStringLiteral("qt"), State::Ok, QString::fromLatin1(qVersion()), {}},
        database(),
        compiler(),
        precompiledHeaders(),
        isolation(),
        microphones(),
        folder(QStringLiteral("data"), {places.dataFolder}),
        folder(QStringLiteral("content"), searchFolders(places, DataKind::Content)),
        folder(QStringLiteral("drills"), searchFolders(places, DataKind::Drills)),
    };
}

DoctorLine DoctorService::database()
{
    const Result<SqliteFacts> facts = sqliteFacts(m_workspace.database());
    if (!facts)
        return {QStringLiteral("sqlite"), State::Missing, facts.error().message, facts.error().detail};
    const QString value = facts->hasFullTextSearch ? facts->version + QStringLiteral(", FTS5") : facts->version;
    return {QStringLiteral("sqlite"), State::Ok, value, {}};
}

DoctorLine DoctorService::compiler()
{
    const Result<Compiler> found = m_judge.compiler();
    if (!found)
        return {QStringLiteral("compiler"), State::Missing, {}, found.error().message};
    return {QStringLiteral("compiler"), State::Ok, QStringLiteral("%1 (%2)").arg(found->name, found->path), {}};
}

DoctorLine DoctorService::precompiledHeaders()
{
    if (m_judge.isPrepared())
        return {QStringLiteral("precompiled headers"), State::Ok, Workspace::cacheFolder(), {}};
    return {QStringLiteral("precompiled headers"),
            State::Ok,
            translated(QT_TRANSLATE_NOOP("greenroom", "not built yet; the first run builds them in some seconds")),
            {}};
}

DoctorLine DoctorService::isolation()
{
    const Isolation level = m_judge.isolation();
    const bool full = level.level == QLatin1String("full");
    return {QStringLiteral("isolation"), full ? State::Ok : State::Weak, QStringLiteral("%1: %2").arg(level.level, level.detail),
            full ? QString()
                 : translated(QT_TRANSLATE_NOOP("greenroom", "Install bubblewrap, and allow user namespaces, for a full jail."))};
}

DoctorLine DoctorService::microphones()
{
    QStringList names;
    for (const AudioDevice &device : m_devices.inputs())
        names.append(QStringLiteral("%1 [%2]").arg(device.description, device.id));
    if (names.isEmpty())
        return {QStringLiteral("microphone"),
                State::Missing,
                {},
                translated(QT_TRANSLATE_NOOP("greenroom", "No microphone found. Plug one in, and start PulseAudio or pipewire-pulse."))};
    return {QStringLiteral("microphone"), State::Ok, names.join(QStringLiteral(", ")), {}};
}

DoctorLine DoctorService::folder(const QString &name, const QStringList &paths) const
{
    if (paths.isEmpty())
        return {name,
                State::Missing,
                {},
                translated(QT_TRANSLATE_NOOP("greenroom", "No folder was found; reinstall Greenroom or name one on the command line."))};
    return {name, State::Ok, paths.join(QStringLiteral(", ")), {}};
}

Result<DoctorLine> DoctorService::replay()
{
    (void)m_workspace.catalog(); // gives the cards to the service
    const Result<ReplayCheck> check = m_workspace.reviews().checkReplay();
    if (!check)
        return check.error();
    const QString counts =
        translated(QT_TRANSLATE_NOOP("greenroom", "%1 cards, %2 lines of the log")).arg(check->cards).arg(check->entries);
    if (check->ok())
        return DoctorLine{QStringLiteral("replay"), State::Ok, counts, {}};
    if (const Result<int> rebuilt = m_workspace.reviews().rebuild(); !rebuilt)
        return rebuilt.error();
    return DoctorLine{
        QStringLiteral("replay"), State::Weak,
        translated(QT_TRANSLATE_NOOP("greenroom", "%1; these differed: %2")).arg(counts, check->differing.join(QStringLiteral(", "))),
        translated(QT_TRANSLATE_NOOP("greenroom", "Their states were made anew from the log; nothing else is to be done."))};
}

} // namespace greenroom
