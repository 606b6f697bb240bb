#include "judge/judge_run.h"

#include <QCoreApplication>

#include <algorithm>

namespace greenroom {

namespace {

int rankOfSource(const QString &source)
{
    static const QStringList order{QStringLiteral("sample"), QStringLiteral("pinned"), QStringLiteral("own"), QStringLiteral("edge"),
                                   QStringLiteral("large")};
    const qsizetype rank = order.indexOf(source);
    return static_cast<int>(rank < 0 ? order.size() : rank);
}

} // namespace

void JudgeRun::tell(JudgeProgress::Stage stage, int number, int count) const
{
    if (options.onProgress) {
        options.onProgress({stage, number, count});
    }
}

void JudgeRun::tellReport()
{
    report.totalMs = timer.elapsed();
    if (options.onReport) {
        options.onReport(report);
    }
}

void JudgeRun::blameDrill(const Error &error)
{
    if (error.code == ErrorCode::Cancelled) {
        return;
    }
    report.verdict = Verdict::InternalError;
    report.reason.clear();
    report.message = error.message;
    report.failure.reset();
}

void JudgeRun::takeStop()
{
    report.verdict = Verdict::Stopped;
    report.message = QCoreApplication::translate("greenroom", "Stopped.");
}

QList<TestCase> casesInOrder(const JudgeRun &run)
{
    QList<TestCase> cases = run.options.firstCases + run.drill.cases;
    std::stable_sort(cases.begin(), cases.end(),
                     [](const TestCase &left, const TestCase &right) { return rankOfSource(left.source) < rankOfSource(right.source); });
    return cases;
}

} // namespace greenroom
