#pragma once

#include "core/result.h"
#include "core/verdict.h"
#include "judge/oracle.h"
#include "judge/toolchain.h"

#include <QList>

#include <functional>
#include <optional>
#include <stop_token>

namespace greenroom {

/// How a solution grows over the drill's worst-case families.
struct MeasuredGrowth
{
    std::optional<Growth> work; ///< of the family that grows fastest
    std::optional<Growth> space;
    std::optional<Growth> depth;
    QList<Growth> families; ///< the work on each family, the one that grows fastest first
    QList<LineCount> lines; ///< of the largest input of that family, most work first
    QList<Finding> findings;
};

/// Counts the basic blocks, the heap and the stack of a solution at geometric sizes and says which curve they follow.
class GrowthRun
{
public:
    GrowthRun(const Sandbox &sandbox, const Toolchain &counted, const Drill &drill, Oracle &oracle, quint64 seed, std::stop_token stop);

    /// `program` was compiled by the counting toolchain.
    /// `onFamily` is told how many families of how many were measured.
    using OnFamily = std::function<void(int done, int count)>;
    [[nodiscard]] Result<MeasuredGrowth> run(const QByteArray &program, const OnFamily &onFamily = {});

private:
    /// The measurements over one family.
    struct Curve
    {
        QString family;
        QList<QPair<qint64, qint64>> work;
        QList<QPair<qint64, qint64>> heap;
        QList<QPair<qint64, qint64>> stack;
        QByteArray largestInput;
    };

    [[nodiscard]] Result<Curve> measure(const InputFamily &family, JailedProgram &program);
    [[nodiscard]] Result<bool> measureSizes(const QList<int> &sizes, int enough, JailedProgram &program, Curve &curve);
    [[nodiscard]] Result<QList<LineCount>> countLines(const QByteArray &input, const QByteArray &bytes, JailedProgram &program);
    [[nodiscard]] Result<QList<Curve>> measureFamilies(JailedProgram &program, const OnFamily &onFamily);
    [[nodiscard]] QList<Growth> growthOfFamilies(const QList<Curve> &curves) const;
    void judgeCurves(const QList<Curve> &curves, MeasuredGrowth &measured, qsizetype &worst) const;

    const Sandbox &m_sandbox;
    const Toolchain &m_counted;
    const Drill &m_drill;
    Oracle &m_oracle;
    quint64 m_seed;
    std::stop_token m_stop;
};

} // namespace greenroom
