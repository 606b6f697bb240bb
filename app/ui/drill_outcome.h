#pragma once

#include "core/drill.h"
#include "core/verdict.h"
#include "drill_case_detail.h"
#include "drill_case_model.h"
#include "drill_diagnostic_model.h"

#include <QObject>
#include <QVariantList>
#include <QVariantMap>
#include <QtQml/qqmlregistration.h>

namespace greenroom {

/// What the last run found, ready to be shown.
class DrillOutcome : public QObject
{
    Q_OBJECT
    QML_ELEMENT
    QML_UNCREATABLE("An outcome belongs to a run.")
    Q_PROPERTY(QString verdict READ verdict NOTIFY changed)
    Q_PROPERTY(int passed READ passed NOTIFY changed)
    Q_PROPERTY(int total READ total NOTIFY changed)
    Q_PROPERTY(int compileMs READ compileMs NOTIFY changed)
    Q_PROPERTY(int runMs READ runMs NOTIFY changed)
    Q_PROPERTY(QString message READ message NOTIFY changed)
    Q_PROPERTY(double limitSeconds READ limitSeconds NOTIFY changed)
    Q_PROPERTY(QString isolation READ isolation NOTIFY changed)
    Q_PROPERTY(QString isolationDetail READ isolationDetail NOTIFY changed)
    Q_PROPERTY(bool verified READ verified NOTIFY changed)
    Q_PROPERTY(QString reason READ reason NOTIFY changed)
    Q_PROPERTY(int randomCases READ randomCases NOTIFY changed)
    Q_PROPERTY(QString seed READ seed NOTIFY changed)
    Q_PROPERTY(QVariantList findings READ findings NOTIFY changed)
    Q_PROPERTY(QVariantMap failure READ failure NOTIFY changed)
    Q_PROPERTY(QVariantMap growth READ growth NOTIFY changed)
    Q_PROPERTY(QVariantMap space READ space NOTIFY changed)
    Q_PROPERTY(QVariantMap recursionDepth READ recursionDepth NOTIFY changed)
    Q_PROPERTY(QVariantList families READ families NOTIFY changed)
    Q_PROPERTY(QVariantList omissions READ omissions NOTIFY changed)
    Q_PROPERTY(QVariantList lines READ lines NOTIFY changed)
    Q_PROPERTY(int selected READ selected WRITE select NOTIFY selectedChanged)
    Q_PROPERTY(greenroom::DrillCaseModel *cases READ cases CONSTANT)
    Q_PROPERTY(greenroom::DrillCaseDetail *detail READ detail CONSTANT)
    Q_PROPERTY(greenroom::DrillDiagnosticModel *diagnostics READ diagnostics CONSTANT)

public:
    DrillOutcome(const Signature &signature, QObject *parent = nullptr);

    void take(const JudgeReport &report);
    /// Nothing has been run since.
    void clear();

    /// The contract's code, "AC"; empty before the first run.
    [[nodiscard]] QString verdict() const { return m_verdict; }
    [[nodiscard]] int passed() const { return m_report.passed; }
    [[nodiscard]] int total() const { return m_report.total; }
    [[nodiscard]] int compileMs() const { return static_cast<int>(m_report.compileMs); }
    /// All tests together, ms.
    [[nodiscard]] int runMs() const;
    /// One sentence of the judge.
    [[nodiscard]] QString message() const { return m_report.message; }
    /// The processor time a test may take.
    [[nodiscard]] double limitSeconds() const { return m_report.limits.cpuSeconds; }
    /// "full", "partial", "weak".
    [[nodiscard]] QString isolation() const { return m_report.isolation.level; }
    [[nodiscard]] QString isolationDetail() const { return m_report.isolation.detail; }
    /// Whether everything the drill allows was tried; an accepted answer is only "accepted so far" before.
    [[nodiscard]] bool verified() const { return m_report.verified; }
    /// "idle", "signal", "exception", "stack-overflow", "left-early"; empty for none.
    [[nodiscard]] QString reason() const { return m_report.reason; }
    /// Random cases that were run; -1 when that part was left out.
    [[nodiscard]] int randomCases() const { return m_report.randomCases.value_or(-1); }
    [[nodiscard]] QString seed() const { return m_report.seed ? QString::number(*m_report.seed) : QString(); }
    /// One map a finding: kind, message, line (0 = none), family.
    [[nodiscard]] QVariantList findings() const;
    /// The failing input: source, name, input (as text), expected, yours, shrunk, detail; empty when there is none.
    [[nodiscard]] QVariantMap failure() const;
    /// model (empty = cannot be told), target, family, residual, targetResidual, runnerUp, worse, points (a list of [size, count]),
    /// perDoubling (how the count multiplies when the size doubles, 0 = unknown), targetPerDoubling; empty when unknown.
    [[nodiscard]] QVariantMap growth() const { return growthMap(m_report.growth); }
    [[nodiscard]] QVariantMap space() const { return growthMap(m_report.space); }
    [[nodiscard]] QVariantMap recursionDepth() const { return growthMap(m_report.recursionDepth); }
    /// The growth on each family of inputs, the one that grows fastest first.
    [[nodiscard]] QVariantList families() const;
    /// One map each: part ("sanitizers", "growth") and reason.
    [[nodiscard]] QVariantList omissions() const;
    /// One map a line, most work first: line, count.
    [[nodiscard]] QVariantList lines() const;
    /// The row of the table that is looked at, -1 for none.
    [[nodiscard]] int selected() const { return m_selected; }
    void select(int row);
    /// Selects the next failing row, round the end.
    Q_INVOKABLE void selectNextFailure();

    [[nodiscard]] DrillCaseModel *cases() { return &m_cases; }
    [[nodiscard]] DrillCaseDetail *detail() { return &m_detail; }
    [[nodiscard]] DrillDiagnosticModel *diagnostics() { return &m_diagnostics; }

signals:
    void changed();
    void selectedChanged();

private:
    /// The smallest failing input as a row of the table, when it is not one of the tests anyway.
    [[nodiscard]] std::optional<CaseResult> smallest() const;
    [[nodiscard]] DrillCaseDetail::Place placeOf(int row) const;
    [[nodiscard]] static QVariantMap growthMap(const std::optional<Growth> &growth);

    QStringList m_parameters;
    JudgeReport m_report;
    QString m_verdict;
    int m_selected = -1;
    DrillCaseModel m_cases;
    DrillCaseDetail m_detail;
    DrillDiagnosticModel m_diagnostics;
};

} // namespace greenroom
