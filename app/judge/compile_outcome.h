#pragma once

#include "judge/compiler_messages.h"
#include "judge/toolchain.h"

namespace greenroom {

/// Turns what the compile jail said into a program, or into diagnostics and one sentence for the user.
[[nodiscard]] CompileOutcome compileOutcome(CollectedOutput output, const Signature &signature, const QString &source);

/// What to say when the method compiled but its types are not those of the drill.
[[nodiscard]] CompileOutcome signatureMismatch(const Signature &signature, const QString &source);

} // namespace greenroom
