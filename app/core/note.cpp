#include "core/note.h"

namespace greenroom {

QString toString(Mark mark)
{
    switch (mark) {
    case Mark::Shaky:
        return QStringLiteral("shaky");
    case Mark::Solid:
        return QStringLiteral("solid");
    case Mark::NotStarted:
        break;
    }
    return QStringLiteral("not-started");
}

std::optional<Mark> markFromString(QStringView text)
{
    for (const Mark mark : {Mark::NotStarted, Mark::Shaky, Mark::Solid}) {
        if (text == toString(mark))
            return mark;
    }
    return std::nullopt;
}

} // namespace greenroom
