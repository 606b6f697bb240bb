#pragma once

#include "core/drill.h"
#include "core/verdict.h"
#include "drill_case_detail.h"
#include "drill_case_model.h"
#include "drill_diagnostic_model.h"

#include <QObject>
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
    QStringList m_parameters;
    JudgeReport m_report;
    QString m_verdict;
    int m_selected = -1;
    DrillCaseModel m_cases;
    DrillCaseDetail m_detail;
    DrillDiagnosticModel m_diagnostics;
};

} // namespace greenroom
