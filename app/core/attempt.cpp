#include "core/attempt.h"

namespace greenroom {

std::optional<Verdict> verdictFromString(QStringView text)
{
    for (const Verdict verdict : {Verdict::Accepted, Verdict::WrongAnswer, Verdict::TimeLimit, Verdict::MemoryLimit, Verdict::OutputLimit,
                                  Verdict::RuntimeError, Verdict::CompileError, Verdict::InternalError, Verdict::Stopped}) {
        if (text == toString(verdict))
            return verdict;
    }
    return std::nullopt;
}

} // namespace greenroom
