#include "cli/verbs.h"
#include "cli/workspace_call.h"
#include "core/fsrs.h"
#include "services/optimizer_service.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>

namespace greenroom::cli {
namespace {

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

Error badFile(const QString &path, const QString &what) { return {ErrorCode::BadInput, QStringLiteral("%1: %2").arg(path, what), {}}; }

Result<QJsonObject> readObject(const QString &path)
{
    QFile file(path);
    const bool opened = path == QLatin1String("-") ? file.open(stdin, QIODevice::ReadOnly) : file.open(QIODevice::ReadOnly);
    if (!opened)
        return Error{ErrorCode::Unreadable, translated(QT_TRANSLATE_NOOP("greenroom", "%1 cannot be read.")).arg(path), file.errorString()};
    QJsonParseError parseError;
    const QJsonDocument document = QJsonDocument::fromJson(file.readAll(), &parseError);
    if (parseError.error != QJsonParseError::NoError || !document.isObject())
        return badFile(path, translated(QT_TRANSLATE_NOOP("greenroom", "not a JSON object (%1).")).arg(parseError.errorString()));
    return document.object();
}

Result<fsrs::Parameters> readParameters(const QJsonValue &value)
{
    if (value.isUndefined() || value.isNull())
        return fsrs::Parameters();
    QList<double> numbers;
    for (const QJsonValue number : value.toArray())
        numbers.append(number.toDouble(std::nan("")));
    return fsrs::Parameters::fromNumbers(numbers);
}

/// One history of (rating, elapsed days) as the states after each review.
Result<QJsonArray> replayHistory(const QJsonArray &history, const fsrs::Parameters &parameters, double desiredRetention)
{
    QJsonArray states;
    std::optional<fsrs::MemoryState> state;
    for (const QJsonValue review : history) {
        const int number = review[QLatin1String("rating")].toInt();
        const QJsonValue elapsed = review[QLatin1String("elapsedDays")];
        if (number < 1 || number > 4 || !elapsed.isDouble() || elapsed.toDouble() < 0 ||
            elapsed.toDouble() != std::floor(elapsed.toDouble()))
            return Error{
                ErrorCode::BadInput,
                translated(QT_TRANSLATE_NOOP("greenroom", "A review needs a rating of 1 to 4 and whole elapsedDays of 0 or more.")),
                {}};
        QJsonObject after;
        after.insert(QStringLiteral("retrievability"),
                     state ? QJsonValue(fsrs::retrievability(parameters, *state, elapsed.toDouble())) : QJsonValue(QJsonValue::Null));
        state = fsrs::nextState(parameters, state, elapsed.toInt(), static_cast<Rating>(number));
        after.insert(QStringLiteral("stability"), state->stability);
        after.insert(QStringLiteral("difficulty"), state->difficulty);
        after.insert(QStringLiteral("intervalDays"), fsrs::intervalDays(parameters, state->stability, desiredRetention));
        states.append(after);
    }
    return states;
}

int replayFile(Call &call, const QString &path)
{
    const Result<QJsonObject> input = readObject(path);
    if (!input)
        return call.output.fail(input.error());
    const Result<fsrs::Parameters> parameters = readParameters(input->value(QLatin1String("parameters")));
    if (!parameters)
        return call.output.fail(parameters.error());
    const double retention = input->value(QLatin1String("desiredRetention")).toDouble(fsrs::defaultDesiredRetention);
    if (!(retention > 0 && retention < 1))
        return call.output.fail(badFile(path, translated(QT_TRANSLATE_NOOP("greenroom", "desiredRetention lies between 0 and 1."))));
    QJsonArray histories;
    for (const QJsonValue history : input->value(QLatin1String("histories")).toArray()) {
        const Result<QJsonArray> states = replayHistory(history.toArray(), *parameters, retention);
        if (!states)
            return call.output.fail(states.error());
        histories.append(*states);
        for (const QJsonValue state : *states)
            call.output.line(translated(QT_TRANSLATE_NOOP("greenroom", "stability %1 d, difficulty %2, next in %3 d"))
                                 .arg(state[QLatin1String("stability")].toDouble(), 0, 'f', 4)
                                 .arg(state[QLatin1String("difficulty")].toDouble(), 0, 'f', 4)
                                 .arg(state[QLatin1String("intervalDays")].toInt()));
    }
    call.output.object({{QStringLiteral("histories"), histories}});
    return 0;
}

QJsonArray weightsJson(const fsrs::Parameters &parameters)
{
    QJsonArray list;
    for (const double weight : parameters.numbers())
        list.append(weight);
    return list;
}

QJsonArray calibrationJson(const optimizer::Evaluation &evaluation)
{
    QJsonArray bins;
    for (const CalibrationBin &bin : evaluation.bins) {
        if (bin.answers > 0)
            bins.append(QJsonObject{{QStringLiteral("predicted"), double(bin.predictedMillionths) / 1e6 / bin.answers},
                                    {QStringLiteral("recalled"), double(bin.recalled) / bin.answers},
                                    {QStringLiteral("answers"), bin.answers}});
    }
    return bins;
}

/// Log losses are null where no later answers were there to judge by.
QJsonObject fitJson(const FitReport &report)
{
    const auto loss = [](const optimizer::Evaluation &evaluation) {
        return evaluation.items > 0 ? QJsonValue(evaluation.logLoss) : QJsonValue(QJsonValue::Null);
    };
    return {{QStringLiteral("answers"), report.answers},
            {QStringLiteral("heldOut"), int(report.trial.before.items)},
            {QStringLiteral("oldLogLoss"), loss(report.trial.before)},
            {QStringLiteral("newLogLoss"), loss(report.trial.after)},
            {QStringLiteral("better"), report.trial.better},
            {QStringLiteral("kept"), report.kept},
            {QStringLiteral("oldParameters"), weightsJson(report.before)},
            {QStringLiteral("parameters"), weightsJson(report.trial.fitted)},
            {QStringLiteral("oldCalibration"), calibrationJson(report.trial.before)},
            {QStringLiteral("newCalibration"), calibrationJson(report.trial.after)}};
}

int optimize(Call &call)
{
    auto workspace = openWorkspace(call);
    if (!workspace)
        return call.output.fail(workspace.error());
    Workspace &open = **workspace;
    OptimizerService service(open.database(), open.clock(), open.deviceId());
    const FitMode mode = call.parser.isSet(QStringLiteral("dry-run")) ? FitMode::DryRun : FitMode::Keep;
    const auto report = service.run(mode);
    if (!report)
        return call.output.fail(report.error());
    const QString verdict = report->kept ? translated(QT_TRANSLATE_NOOP("greenroom", "The new parameters are in force."))
                            : report->trial.better
                                ? translated(QT_TRANSLATE_NOOP("greenroom", "They would be taken."))
                                : translated(QT_TRANSLATE_NOOP("greenroom", "The parameters stay: the new ones predict no better."));
    call.output.line(translated(QT_TRANSLATE_NOOP("greenroom", "%1 answers; log loss over the later ones %2 before, %3 after. %4"))
                         .arg(report->answers)
                         .arg(report->trial.before.logLoss, 0, 'f', 4)
                         .arg(report->trial.after.logLoss, 0, 'f', 4)
                         .arg(verdict));
    call.output.object(fitJson(*report));
    return 0;
}

int rollBack(Call &call)
{
    auto workspace = openWorkspace(call);
    if (!workspace)
        return call.output.fail(workspace.error());
    Workspace &open = **workspace;
    const auto rolledBack = OptimizerService(open.database(), open.clock(), open.deviceId()).rollBack();
    if (!rolledBack)
        return call.output.fail(rolledBack.error());
    call.output.line(translated(QT_TRANSLATE_NOOP("greenroom", "The parameters before the last fit are in force again.")));
    call.output.object({{QStringLiteral("rolledBack"), true}});
    return 0;
}

int run(Call &call)
{
    const QString &word = call.arguments.first();
    const qsizetype words = call.arguments.size();
    if (word == QLatin1String("replay") && words == 2)
        return replayFile(call, call.arguments.at(1));
    if (word == QLatin1String("optimize") && words == 1)
        return call.parser.isSet(QStringLiteral("roll-back")) ? rollBack(call) : optimize(call);
    return call.output.fail(usageError(translated(QT_TRANSLATE_NOOP("greenroom", "Usage: greenroom %1"))
                                           .arg(QStringLiteral("fsrs replay FILE | fsrs optimize [--dry-run] [--roll-back]"))));
}

} // namespace

Verb fsrsVerb()
{
    return {
        QStringLiteral("fsrs"),
        QStringLiteral("replay FILE | optimize [--dry-run] [--roll-back]"),
        translated(QT_TRANSLATE_NOOP("greenroom", "Memory states for given histories, without fuzz and learning steps; or the parameters "
                                                  "fitted to your own answers.")),
        1,
        2,
        {{QStringLiteral("dry-run"), translated(QT_TRANSLATE_NOOP("greenroom", "Fit and tell; change nothing."))},
         {QStringLiteral("roll-back"), translated(QT_TRANSLATE_NOOP("greenroom", "Go back to the parameters before the last fit."))}},
        run};
}

} // namespace greenroom::cli
