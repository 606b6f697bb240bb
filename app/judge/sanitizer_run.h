#pragma once

#include "core/result.h"
#include "core/verdict.h"
#include "judge/oracle.h"
#include "judge/toolchain.h"

#include <QList>

#include <functional>
#include <stop_token>

namespace greenroom {

/// A named input for the sanitizers.
struct WatchedCase
{
    OracleCase testCase;
    QString name; ///< for people
};

/// Runs a solution built with sanitizers and with variables that start from a pattern: what undefined behaviour did by luck in the plain
/// build shows here, as a report or as another answer.
class SanitizerRun
{
public:
    SanitizerRun(const Sandbox &sandbox, const Toolchain &tools, const Drill &drill)
        : m_sandbox(sandbox)
        , m_tools(tools)
        , m_drill(drill)
    {}

    /// The findings over the cases, at most one of each kind. `program` was compiled by the sanitized toolchain. `isRight` compares an
    /// answer that differs from the expected one in its bytes; it is not asked when the plain build was wrong itself.
    using IsRight = std::function<bool(const OracleCase &testCase, const QByteArray &answer)>;
    [[nodiscard]] Result<QList<Finding>> run(const QByteArray &program, const QList<WatchedCase> &cases, const IsRight &isRight,
                                             const std::stop_token &stop) const;

private:
    [[nodiscard]] Result<std::optional<Finding>> explain(const QByteArray &program, const QByteArray &errors, const QString &caseName,
                                                         const std::stop_token &stop) const;

    const Sandbox &m_sandbox;
    const Toolchain &m_tools;
    const Drill &m_drill;
};

} // namespace greenroom
