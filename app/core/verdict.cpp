#include "core/verdict.h"

namespace greenroom {

QString toString(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Accepted:
        return QStringLiteral("AC");
    case Verdict::WrongAnswer:
        return QStringLiteral("WA");
    case Verdict::TimeLimit:
        return QStringLiteral("TLE");
    case Verdict::MemoryLimit:
        return QStringLiteral("MLE");
    case Verdict::OutputLimit:
        return QStringLiteral("OLE");
    case Verdict::RuntimeError:
        return QStringLiteral("RE");
    case Verdict::CompileError:
        return QStringLiteral("CE");
    case Verdict::Stopped:
        return QStringLiteral("stopped");
    case Verdict::InternalError:
        break;
    }
    return QStringLiteral("IE");
}

} // namespace greenroom
