#include "cli/doctor_verb.h"

#include "audio/audio_devices.h"
#include "cli/workspace_call.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace greenroom::cli {
namespace {

int report(const Call &call, const QList<DoctorLine> &lines)
{
    QJsonArray list;
    for (const DoctorLine &line : lines) {
        list.append(QJsonObject{{QStringLiteral("name"), line.name},
                                {QStringLiteral("state"), toString(line.state)},
                                {QStringLiteral("value"), line.value},
                                {QStringLiteral("advice"), line.advice}});
        call.output.line(QStringLiteral("%1 %2 %3").arg(toString(line.state).leftJustified(8), line.name.leftJustified(20), line.value));
        if (!line.advice.isEmpty())
            call.output.line(QString(30, u' ') + line.advice);
    }
    const bool ok = std::all_of(lines.begin(), lines.end(), [](const DoctorLine &line) { return line.state == DoctorLine::State::Ok; });
    call.output.object({{QStringLiteral("ok"), ok}, {QStringLiteral("lines"), list}});
    return ok ? 0 : 3;
}

int run(Call &call, const std::function<QList<DoctorLine>()> &fonts)
{
    auto workspace = openWorkspace(call);
    if (!workspace)
        return call.output.fail(workspace.error());
    JudgeConfig config;
    config.compiler = (*workspace)->settings().compiler;
    config.cacheFolder = Workspace::cacheFolder();
    Judge judge(config);
    AudioDevices devices;
    DoctorService doctor(**workspace, judge, devices);
    QList<DoctorLine> lines = doctor.examine() + fonts();
    if (call.parser.isSet(QStringLiteral("replay"))) {
        const Result<DoctorLine> replayed = doctor.replay();
        if (!replayed)
            return call.output.fail(replayed.error());
        lines.append(*replayed);
    }
    return report(call, lines);
}

} // namespace

Verb doctorVerb(std::function<QList<DoctorLine>()> fonts)
{
    return {QStringLiteral("doctor"),
            QStringLiteral("[--replay]"),
            QCoreApplication::translate("greenroom", "What Greenroom stands on, and what to install where something is missing."),
            0,
            0,
            {{QStringLiteral("replay"), QCoreApplication::translate("greenroom", "Hold the card states against the review log.")}},
            [fonts = std::move(fonts)](Call &call) { return run(call, fonts); }};
}

} // namespace greenroom::cli
