#include "cli/bank_json.h"

#include "cli/workspace_call.h"

#include <QFileInfo>

namespace greenroom::cli {
namespace {

QJsonValue orNull(const std::optional<double> &number) { return number ? QJsonValue(*number) : QJsonValue(QJsonValue::Null); }

} // namespace

QJsonObject cardJson(const QString &cardId, const Question &question, const CardState &state, Moment now, const SchedulerSettings &settings)
{
    const std::optional<double> recall = recallNow(state, now, settings.parameters, settings.rolloverHour);
    return {
        {QStringLiteral("id"), cardId},
        {QStringLiteral("topic"), question.topicId},
        {QStringLiteral("question"), question.english.question},
        {QStringLiteral("state"), displayState(state, studyDay(now, settings.rolloverHour))},
        {QStringLiteral("due"), momentJson(state.dueMs, now.utcOffsetSeconds)},
        {QStringLiteral("stability"), state.memory ? QJsonValue(state.memory->stability) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("difficulty"), state.memory ? QJsonValue(state.memory->difficulty) : QJsonValue(QJsonValue::Null)},
        {QStringLiteral("retrievability"), orNull(recall)},
        {QStringLiteral("source"), QStringLiteral("%1:%2").arg(QFileInfo(question.english.path).fileName()).arg(question.english.line)},
    };
}

} // namespace greenroom::cli
