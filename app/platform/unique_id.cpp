#include "platform/unique_id.h"

#include <QUuid>

namespace greenroom {

QString newUniqueId() { return QUuid::createUuid().toString(QUuid::WithoutBraces); }

} // namespace greenroom
