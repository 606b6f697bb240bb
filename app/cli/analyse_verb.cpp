#include "catalog/file_text.h"
#include "catalog/script_reader.h"
#include "cli/verbs.h"
#include "cli/workspace_call.h"
#include "services/file_analysis.h"
#include "services/pitch_room.h"
#include "services/pitch_service.h"

#include <QCoreApplication>

namespace greenroom::cli {
namespace {

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

Result<int> targetOf(const Call &call)
{
    if (!call.parser.isSet(QStringLiteral("target")))
        return 0;
    bool isNumber = false;
    const double seconds = call.parser.value(QStringLiteral("target")).toDouble(&isNumber);
    if (!isNumber || !(seconds > 0 && seconds <= 7200))
        return usageError(translated(QT_TRANSLATE_NOOP("greenroom", "--target takes a number of seconds above 0 and at most 7200.")));
    return qRound(seconds);
}

/// The pitch's script as the user would say it, with the words chosen to stand out.
Result<void> usePitch(Call &call, const QString &pitchId, AnalysisRequest &request)
{
    auto workspace = openWorkspace(call);
    if (!workspace)
        return workspace.error();
    Workspace &open = **workspace;
    const PitchRoom room(open.database(), open.settingsService(), open.clock());
    const Result<PitchToSpeak> pitch = room.toSpeak(open.catalog(), pitchId, request.targetSeconds);
    if (!pitch)
        return pitch.error();
    request.script = pitch->spoken;
    request.targetSeconds = pitch->script.targetSeconds;
    const Result<QMap<QString, QString>> sayLike = room.sayLike();
    if (!sayLike)
        return sayLike.error();
    request.sayLike = *sayLike;
    return {};
}

Result<AnalysisRequest> requestOf(Call &call)
{
    AnalysisRequest request;
    request.path = call.arguments.first();
    request.recogniserCommand = call.parser.value(QStringLiteral("recogniser"));
    const Result<int> target = targetOf(call);
    if (!target)
        return target.error();
    request.targetSeconds = *target;
    const QString scriptPath = call.parser.value(QStringLiteral("script"));
    const QString pitchId = call.parser.value(QStringLiteral("pitch"));
    if (!scriptPath.isEmpty() && !pitchId.isEmpty())
        return usageError(translated(QT_TRANSLATE_NOOP("greenroom", "Give --script or --pitch, not both.")));
    if (!pitchId.isEmpty()) {
        if (const Result<void> used = usePitch(call, pitchId, request); !used)
            return used.error();
    }
    if (!scriptPath.isEmpty()) {
        const Result<QString> text = readTextFile(scriptPath);
        if (!text)
            return text.error();
        request.script = readSpokenScript(*text);
        if (request.script.words.isEmpty() && request.script.hanCharacters == 0)
            return Error{
                ErrorCode::BadInput, translated(QT_TRANSLATE_NOOP("greenroom", "There is no word in the script %1.")).arg(scriptPath), {}};
    }
    return request;
}

void tell(const Call &call, const TakeFeedback &feedback)
{
    call.output.line(translated(QT_TRANSLATE_NOOP("greenroom", "%1 s long, %2 s from the first word to the last"))
                         .arg(feedback.facts.durationSeconds, 0, 'f', 1)
                         .arg(feedback.spanSeconds(), 0, 'f', 1));
    if (feedback.wordsPerMinute)
        call.output.line(translated(QT_TRANSLATE_NOOP("greenroom", "%1 of %2 words heard, %3 words a minute"))
                             .arg(feedback.saidWords.value_or(0))
                             .arg(feedback.scriptWords)
                             .arg(qRound(*feedback.wordsPerMinute)));
    call.output.line(translated(QT_TRANSLATE_NOOP("greenroom", "Pauses: %1, fillers: %2, not heard clearly: %3"))
                         .arg(feedback.pauses.size())
                         .arg(feedback.fillers.size())
                         .arg(feedback.skipped.size()));
    for (const QString &warning : feedback.warnings)
        call.output.line(warning);
    for (const TakeTip &tip : feedback.tips)
        call.output.line(tip.text);
}

int analyse(Call &call)
{
    const Result<AnalysisRequest> request = requestOf(call);
    if (!request)
        return call.output.fail(request.error());
    const Result<TakeFeedback> feedback = analyseFile(*request);
    if (!feedback)
        return call.output.fail(feedback.error());
    tell(call, *feedback);
    call.output.object(toJson(*feedback));
    return 0;
}

} // namespace

Verb analyseVerb()
{
    return {
        QStringLiteral("analyse"),
        QStringLiteral("FILE [--script FILE|--pitch ID] [--target SECONDS]"),
        translated(QT_TRANSLATE_NOOP("greenroom", "Tells what is heard in a recording: length, pace, pauses, words, endings, emphasis.")),
        1,
        1,
        {{QStringLiteral("script"), translated(QT_TRANSLATE_NOOP("greenroom", "What was to be said, as text or Markdown.")),
          QStringLiteral("FILE")},
         {QStringLiteral("pitch"), translated(QT_TRANSLATE_NOOP("greenroom", "The pitch that was said.")), QStringLiteral("ID")},
         {QStringLiteral("target"), translated(QT_TRANSLATE_NOOP("greenroom", "How long it may last.")), QStringLiteral("SECONDS")},
         {QStringLiteral("recogniser"),
          translated(QT_TRANSLATE_NOOP("greenroom", "A program that prints the words of a 16 kHz WAV file as JSON, for free answers.")),
          QStringLiteral("COMMAND")}},
        analyse};
}

} // namespace greenroom::cli
