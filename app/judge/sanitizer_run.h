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
    QString name;         ///< for people
    bool isLarge = false; ///< sanitizers may be too slow for it, and it is no loss when they are
};

/// What the sanitizers found, at most one finding.
struct SanitizerFindings
{
    QList<Finding> findings;
    QString omitted = {};    ///< why not all small cases were looked at; empty when they were
    QByteArray program = {}; ///< what was run, to be asked again
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
    [[nodiscard]] Result<SanitizerFindings> run(const QByteArray &program, const QList<WatchedCase> &cases, const IsRight &isRight,
                                                const std::stop_token &stop) const;

private:
    [[nodiscard]] static std::optional<Finding> unsetVariable(const QList<WatchedCase> &cases, const QList<RawAnswer> &answers,
                                                              const IsRight &isRight);
    [[nodiscard]] Result<std::optional<Finding>> explain(const QByteArray &program, const QByteArray &errors, const QString &caseName,
                                                         const std::stop_token &stop) const;

    const Sandbox &m_sandbox;
    const Toolchain &m_tools;
    const Drill &m_drill;
};

} // namespace greenroom
