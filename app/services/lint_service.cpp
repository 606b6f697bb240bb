#include "services/lint_service.h"

#include "catalog/content_rules.h"

#include <QCoreApplication>
#include <QDir>

namespace greenroom {

Result<LintReport> LintService::lint(const Catalog &catalog, const std::function<void(const QString &)> &told, const std::stop_token &stop)
{
    LintReport report;
    report.checked = static_cast<int>(catalog.questions.size() + catalog.pitches.size() + catalog.plans.size() + catalog.drills.size());
    report.problems = catalog.problems + contentProblems(catalog);
    for (const Drill &drill : catalog.drills) {
        if (told)
            told(QCoreApplication::translate("greenroom", "Judging the references and wrong answers of %1").arg(drill.id));
        for (const auto check : {&LintService::checkReferences, &LintService::checkWrongAnswers, &LintService::checkStarter})
            if (const Result<void> checked = (this->*check)(drill, report.problems, stop); !checked)
                return checked.error();
    }
    return report;
}

Result<void> LintService::checkReferences(const Drill &drill, Problems &problems, const std::stop_token &stop)
{
    for (auto reference = drill.references.constBegin(); reference != drill.references.constEnd(); ++reference) {
        const Result<JudgeReport> report = m_judge.judge(drill, reference.value(), {}, stop);
        if (!report)
            return report.error();
        if (report->verdict != Verdict::Accepted)
            problems.append({QDir(drill.folder).filePath(reference.key()), 0,
                             QCoreApplication::translate("greenroom", "This reference is not accepted: %1").arg(report->message)});
    }
    return {};
}

Result<void> LintService::checkWrongAnswers(const Drill &drill, Problems &problems, const std::stop_token &stop)
{
    for (auto wrong = drill.wrong.constBegin(); wrong != drill.wrong.constEnd(); ++wrong) {
        const Result<JudgeReport> report = m_judge.judge(drill, wrong.value(), {}, stop);
        if (!report)
            return report.error();
        const QString path = QDir(drill.folder).filePath(QStringLiteral("wrong/") + wrong.key());
        if (report->verdict == Verdict::Accepted)
            problems.append({path, 0, QCoreApplication::translate("greenroom", "This known wrong answer passes every case.")});
        else if (report->verdict == Verdict::CompileError || report->verdict == Verdict::InternalError)
            problems.append(
                {path, report->diagnostics.isEmpty() ? 0 : report->diagnostics.first().line,
                 QCoreApplication::translate("greenroom", "This known wrong answer must compile and run: %1").arg(report->message)});
        if (!wrong.value().startsWith(QLatin1String("//")))
            problems.append({path, 1, QCoreApplication::translate("greenroom", "The first line does not say what is wrong.")});
    }
    return {};
}

Result<void> LintService::checkStarter(const Drill &drill, Problems &problems, const std::stop_token &stop)
{
    const Result<JudgeReport> report = m_judge.judge(drill, drill.starter, {}, stop);
    if (!report)
        return report.error();
    if (report->verdict == Verdict::CompileError || report->verdict == Verdict::Accepted)
        problems.append(
            {QDir(drill.folder).filePath(QStringLiteral("starter.cpp")), 0,
             QCoreApplication::translate("greenroom", "The starter must compile and must not be accepted: %1").arg(report->message)});
    return {};
}

} // namespace greenroom
