#include "services/drill_report_json.h"

#include "core/judge_json.h"

#include <QJsonArray>

namespace greenroom {

QJsonObject toJson(const JudgeReport &report)
{
    QJsonObject json = judgeReportJson(report);
    QJsonArray ran;
    for (const QJsonValue &each : json.value(QLatin1StringView("cases")).toArray()) {
        if (!each[QLatin1StringView("verdict")].isNull())
            ran.append(each);
    }
    json.insert(QStringLiteral("cases"), ran);
    return json;
}

} // namespace greenroom
