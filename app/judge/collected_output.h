#pragma once

#include "core/result.h"
#include "judge/sandbox.h"

#include <QByteArray>

#include <functional>
#include <stop_token>

namespace greenroom {

/// All a jailed process said until its end, for steps that are not a conversation: compiling, canaries.
struct CollectedOutput
{
    enum class How { Ended, TookTooLong, Cancelled, TooMuch };

    How how = How::Ended;
    ProcessEnd end;
    QByteArray standardOutput; ///< at most 256 KiB, the rest is dropped
    QByteArray standardError;  ///< at most 256 KiB, the rest is dropped
    QByteArray result;         ///< descriptor 3; more than `maxResultBytes` ends the process
};

/// Starts the request with its outputs on pipes and waits for it, at most `wallMs`. `stop` kills it at once.
[[nodiscard]] Result<CollectedOutput> runToEnd(const Sandbox &sandbox, JailRequest request, int wallMs, qint64 maxResultBytes,
                                               const std::stop_token &stop);

/// The same, without a sandbox, for a start that is given as a function; used by the sandbox's own canary.
[[nodiscard]] Result<CollectedOutput> collect(const std::function<Result<JailedProcess>(const JailRequest &)> &start, JailRequest request,
                                              int wallMs, qint64 maxResultBytes, const std::stop_token &stop);

} // namespace greenroom
