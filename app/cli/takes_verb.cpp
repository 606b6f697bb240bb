#include "audio/audio_devices.h"
#include "audio/microphone_input.h"
#include "cli/take_json.h"
#include "cli/verbs.h"
#include "cli/workspace_call.h"
#include "services/pitch_room.h"
#include "services/take_service.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace greenroom::cli {
namespace {

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

int listTakes(const Call &call, TakeService &service)
{
    // As the window does at its start: a recording that was cut off is a take.
    const Result<TakeRecovery> recovery = service.recover();
    if (!recovery)
        return call.output.fail(recovery.error());
    for (const QString &path : recovery->unreadable)
        call.output.line(
            translated(QT_TRANSLATE_NOOP("greenroom", "A recording that was cut off cannot be read. It is left as it is: %1")).arg(path));
    const auto takes = service.takes();
    if (!takes)
        return call.output.fail(takes.error());
    QJsonArray list;
    for (const Take &take : *takes) {
        list.append(takeJson(take, service.pathOf(take)));
        call.output.line(QStringLiteral("%1  %2  %3 s  %4")
                             .arg(take.id, take.recordedAt.local().toString(Qt::ISODate))
                             .arg(take.durationSeconds(), 0, 'f', 1)
                             .arg(take.pitchId));
    }
    call.output.object({{QStringLiteral("takes"), list}});
    return 0;
}

int exportTake(const Call &call, const TakeService &service)
{
    const QString path = call.parser.value(QStringLiteral("out"));
    if (call.arguments.size() != 2 || call.arguments.first() != QLatin1String("export") || path.isEmpty())
        return call.output.fail(usageError(
            translated(QT_TRANSLATE_NOOP("greenroom", "Usage: greenroom %1")).arg(QStringLiteral("takes export ID --out FILE"))));
    if (const auto written = service.exportTake(call.arguments.at(1), path); !written)
        return call.output.fail(written.error());
    const auto take = service.take(call.arguments.at(1));
    if (!take)
        return call.output.fail(take.error());
    call.output.line(path);
    call.output.object(takeJson(*take, path));
    return 0;
}

int takes(Call &call)
{
    auto workspace = openWorkspace(call);
    if (!workspace)
        return call.output.fail(workspace.error());
    Workspace &open = **workspace;
    AudioDevices devices;
    TakeService service(open.takesFolder(), TakeRepository(open.database()), open.clock(), open.deviceId(), microphoneFactory(devices));
    return call.arguments.isEmpty() ? listTakes(call, service) : exportTake(call, service);
}

/// What the pitch a take is for brings: its target, its script to be listened for, and how the user says words. NotFound for a pitch that
/// is not there.
Result<void> usePitch(Workspace &workspace, const QString &pitchId, TakeRequest &request)
{
    const PitchRoom room(workspace.database(), workspace.settingsService(), workspace.clock());
    const Result<PitchToSpeak> pitch = room.toSpeak(workspace.catalog(), pitchId, 0);
    if (!pitch)
        return pitch.error();
    request.targetSeconds = pitch->script.targetSeconds;
    request.script = pitch->spoken;
    request.scriptWords = pitch->script.chinese ? 0 : pitch->script.length;
    request.scriptCharacters = pitch->script.chinese ? pitch->script.length : 0;
    const Result<QMap<QString, QString>> sayLike = room.sayLike();
    if (!sayLike)
        return sayLike.error();
    request.sayLike = *sayLike;
    return {};
}

Result<TakeRequest> requestOf(const Call &call, Workspace &workspace)
{
    TakeRequest request;
    request.pitchId = call.parser.value(QStringLiteral("pitch"));
    request.recogniserCommand = takeKeeping(workspace.settingsService()).recogniser;
    if (!request.pitchId.isEmpty()) {
        if (const Result<void> used = usePitch(workspace, request.pitchId, request); !used)
            return used.error();
    }
    if (call.parser.isSet(QStringLiteral("seconds"))) {
        bool isNumber = false;
        const double seconds = call.parser.value(QStringLiteral("seconds")).toDouble(&isNumber);
        if (!isNumber || !(seconds > 0 && seconds <= 3600))
            return usageError(translated(QT_TRANSLATE_NOOP("greenroom", "--seconds takes a number above 0 and at most 3600.")));
        request.lengthSeconds = seconds;
    }
    return request;
}

int record(Call &call)
{
    auto workspace = openWorkspace(call);
    if (!workspace)
        return call.output.fail(workspace.error());
    Workspace &open = **workspace;
    const Result<TakeRequest> request = requestOf(call, open);
    if (!request)
        return call.output.fail(request.error());
    AudioDevices devices;
    TakeService service(open.takesFolder(), TakeRepository(open.database()), open.clock(), open.deviceId(), microphoneFactory(devices));
    const QString device = call.parser.value(QStringLiteral("device"));
    service.recorder().setDeviceId(device.isEmpty() ? open.settings().audioInput : device);
    const auto recorded =
        service.recordNow(*request, call.parser.value(QStringLiteral("out")), [&call](const QString &line) { call.output.line(line); });
    if (!recorded)
        return call.output.fail(recorded.error());
    QJsonObject object = takeJson(recorded->take, recorded->path);
    object.insert(QStringLiteral("samples"), recorded->take.samples);
    object.insert(QStringLiteral("sampleRate"), recorded->take.sampleRate);
    object.insert(QStringLiteral("device"), recorded->take.device);
    call.output.line(
        translated(QT_TRANSLATE_NOOP("greenroom", "%1 s kept in %2")).arg(recorded->take.durationSeconds(), 0, 'f', 2).arg(recorded->path));
    if (recorded->interruption)
        call.output.line(recorded->interruption->message);
    call.output.object(object);
    return recorded->interruption ? 1 : 0;
}

} // namespace

Verb takesVerb()
{
    return {QStringLiteral("takes"),
            QStringLiteral("[export ID --out FILE]"),
            translated(QT_TRANSLATE_NOOP("greenroom", "The recordings; or one of them as WAV, FLAC or Opus with its feedback.")),
            0,
            2,
            {{QStringLiteral("out"), translated(QT_TRANSLATE_NOOP("greenroom", "Where to write it.")), QStringLiteral("FILE")}},
            takes};
}

Verb recordVerb()
{
    return {QStringLiteral("record"),
            QStringLiteral("[--pitch ID] [--seconds N] [--out FILE] [--device ID]"),
            translated(QT_TRANSLATE_NOOP("greenroom", "Records one take without a window; Ctrl+C ends and keeps it.")),
            0,
            0,
            {{QStringLiteral("pitch"), translated(QT_TRANSLATE_NOOP("greenroom", "The pitch it is a take of.")), QStringLiteral("ID")},
             {QStringLiteral("seconds"), translated(QT_TRANSLATE_NOOP("greenroom", "Ends by itself after this many seconds.")),
              QStringLiteral("N")},
             {QStringLiteral("out"), translated(QT_TRANSLATE_NOOP("greenroom", "Only this file, not a take.")), QStringLiteral("FILE")},
             {QStringLiteral("device"), translated(QT_TRANSLATE_NOOP("greenroom", "The microphone's id, see greenroom doctor.")),
              QStringLiteral("ID")}},
            record};
}

} // namespace greenroom::cli
