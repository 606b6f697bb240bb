#include "cli/workspace_call.h"

#include <QCoreApplication>

namespace greenroom::cli {

Places placesOf(const GlobalOptions &options)
{
    return {QCoreApplication::applicationDirPath(), options.dataFolder, options.content, options.drills};
}

Result<std::unique_ptr<Workspace>> openWorkspace(const Call &call) { return Workspace::open({placesOf(call.global), call.global.at}); }

QJsonValue momentJson(qint64 msSinceEpoch, int utcOffsetSeconds)
{
    if (msSinceEpoch == 0)
        return QJsonValue::Null;
    return Moment{msSinceEpoch, utcOffsetSeconds}.local().toString(Qt::ISODateWithMs);
}

} // namespace greenroom::cli
