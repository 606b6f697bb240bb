#include "cli/verbs.h"
#include "core/fsrs.h"

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

} // namespace

Verb fsrsVerb()
{
    return {QStringLiteral("fsrs"),
            QStringLiteral("replay FILE"),
            translated(QT_TRANSLATE_NOOP("greenroom", "Memory states for given histories, without fuzz and learning steps.")),
            2,
            2,
            {},
            [](Call &call) {
                if (call.arguments.first() != QLatin1String("replay"))
                    return call.output.fail(usageError(
                        translated(QT_TRANSLATE_NOOP("greenroom", "Usage: greenroom %1")).arg(QStringLiteral("fsrs replay FILE"))));
                return replayFile(call, call.arguments.at(1));
            }};
}

} // namespace greenroom::cli
