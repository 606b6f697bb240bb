#include "core/drill.h"

namespace greenroom {

QStringList Signature::inputKeys() const
{
    if (!designs.isEmpty()) {
        return {QStringLiteral("operations"), QStringLiteral("arguments")};
    }
    QStringList keys;
    for (const Parameter &parameter : parameters) {
        keys.append(parameter.name);
        if (!parameter.cycle.isEmpty()) {
            keys.append(parameter.cycle);
        }
    }
    return keys;
}

} // namespace greenroom
