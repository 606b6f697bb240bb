#include "cli/take_json.h"

#include "cli/workspace_call.h"

namespace greenroom::cli {

QJsonObject takeJson(const Take &take, const QString &path)
{
    return {{QStringLiteral("id"), take.id.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(take.id)},
            {QStringLiteral("pitch"), take.pitchId.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(take.pitchId)},
            {QStringLiteral("recordedAt"), momentJson(take.recordedAt.msSinceEpoch, take.recordedAt.utcOffsetSeconds)},
            {QStringLiteral("durationSeconds"), take.durationSeconds()},
            {QStringLiteral("path"), path},
            {QStringLiteral("best"), take.best},
            {QStringLiteral("feedback"), take.feedback.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(take.feedback)}};
}

} // namespace greenroom::cli
