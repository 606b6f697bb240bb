#include "services/lint_service.h"

#include "catalog/content_rules.h"
#include "judge/oracle.h"
#include "judge/wire.h"
#include "services/expected_outcome.h"

#include <QCoreApplication>
#include <QDir>
#include <QJsonArray>

#include <algorithm>

namespace greenroom {

namespace {

QString translated(const char *text) { return QCoreApplication::translate("greenroom", text); }

/// Enough random inputs to tell, few enough to lint a shelf of drills.
constexpr int randomCases = 4000;
constexpr int drawsOfAFamily = 40;

JudgeOptions everything()
{
    JudgeOptions options;
    options.thoroughness = JudgeOptions::Thoroughness::Everything;
    options.randomCases = randomCases;
    return options;
}

QString foundText(const JudgeReport &report)
{
    QStringList words{toString(report.verdict)};
    for (const Finding &each : report.findings)
        words.append(each.kind);
    return words.join(QLatin1Char(' '));
}

/// Inputs that no task allows: lists emptied, numbers far out of range.
QList<QJsonObject> mutations(const QJsonObject &input)
{
    QList<QJsonObject> changed;
    for (const QString &key : input.keys()) {
        const QJsonValue value = input.value(key);
        QList<QJsonValue> others;
        if (value.isArray()) {
            others = {QJsonArray(), QJsonArray{1000000007}, QJsonArray{-1000000007, 1000000007}, QJsonArray{QStringLiteral("?")}};
        } else if (value.isDouble()) {
            others = {QJsonValue(1000000007), QJsonValue(-1000000007)};
        } else if (value.isString()) {
            others = {QJsonValue(QString()), QJsonValue(QString(100001, u'~'))};
        }
        for (const QJsonValue &other : others) {
            QJsonObject mutated = input;
            mutated.insert(key, other);
            changed.append(mutated);
        }
    }
    return changed;
}

/// Adds a problem of one of the drill's files.
using Tell = std::function<void(const char *file, const QString &message)>;

/// The validator takes every case of the drill, and refuses something of what no task allows.
void checkCases(Oracle &oracle, const Drill &drill, const Tell &tell)
{
    QList<QByteArray> bad;
    QList<QByteArray> named;
    for (const TestCase &each : drill.cases) {
        if (!each.generate.isEmpty())
            continue;
        named.append(inputBytes(drill.signature, each.input));
        for (const QJsonObject &mutated : mutations(each.input))
            bad.append(inputBytes(drill.signature, mutated));
    }
    const Result<QStringList> accepted = oracle.validate(named);
    const Result<QStringList> refused = oracle.validate(bad);
    if (!accepted || !refused) {
        tell("validator.cpp", (accepted ? refused : accepted).error().message);
        return;
    }
    for (const QString &said : *accepted) {
        if (!said.isEmpty())
            tell("validator.cpp", translated(QT_TRANSLATE_NOOP("greenroom", "It refuses a case of the drill: %1.")).arg(said));
    }
    if (!refused->isEmpty() && std::all_of(refused->begin(), refused->end(), [](const QString &each) { return each.isEmpty(); }))
        tell("validator.cpp",
             translated(QT_TRANSLATE_NOOP("greenroom", "It refuses nothing, not even empty lists and numbers out of range.")));
}

/// The generator's inputs are valid, at both ends of their sizes and at many between.
void checkFamilies(Oracle &oracle, const Drill &drill, const Tell &tell)
{
    for (const InputFamily &family : drill.families) {
        if (!oracle.canGenerate())
            return;
        QList<Draw> draws{{family.name, family.smallest, 1}, {family.name, family.largest, 1}};
        for (int index = 0; index < drawsOfAFamily; ++index)
            draws.append({family.name, family.smallest + index % std::max(1, std::min(64, family.largest - family.smallest + 1)),
                          static_cast<quint64>(index)});
        const Result<QList<QByteArray>> inputs = oracle.generate(draws);
        const Result<QStringList> said = inputs ? oracle.validate(*inputs) : Result<QStringList>(inputs.error());
        if (!said) {
            tell("generator.cpp", said.error().message);
            continue;
        }
        const auto bad = std::find_if(said->begin(), said->end(), [](const QString &each) { return !each.isEmpty(); });
        if (bad != said->end())
            tell("generator.cpp", translated(QT_TRANSLATE_NOOP("greenroom", "The family “%1” of size %2 is not valid: %3."))
                                      .arg(family.name)
                                      .arg(draws.at(bad - said->begin()).size)
                                      .arg(*bad));
    }
}

} // namespace

Result<LintReport> LintService::lint(const Catalog &catalog, const std::function<void(const QString &)> &told, const std::stop_token &stop)
{
    LintReport report;
    report.checked = static_cast<int>(catalog.questions.size() + catalog.pitches.size() + catalog.plans.size() + catalog.drills.size());
    report.problems = catalog.problems + contentProblems(catalog);
    for (const Drill &drill : catalog.drills) {
        if (told)
            told(QCoreApplication::translate("greenroom", "Judging the references and wrong answers of %1").arg(drill.id));
        for (const auto check :
             {&LintService::checkInputs, &LintService::checkReferences, &LintService::checkWrongAnswers, &LintService::checkStarter})
            if (const Result<void> checked = (this->*check)(drill, report.problems, stop); !checked)
                return checked.error();
    }
    return report;
}

Result<void> LintService::checkInputs(const Drill &drill, Problems &problems, const std::stop_token &stop)
{
    const Result<const Toolchain *> tools = m_judge.readyToolchain(Build::Plain, stop);
    if (!tools)
        return tools.error();
    const QDir folder(drill.folder);
    const auto tell = [&problems, &folder](const char *file, const QString &message) {
        problems.append({folder.filePath(QLatin1String(file)), 0, message});
    };
    const Result<std::unique_ptr<Oracle>> oracle = Oracle::make(m_judge.sandbox(), **tools, drill, stop);
    if (!oracle) {
        if (oracle.error().code != ErrorCode::BadInput)
            return oracle.error();
        tell("drill.json", oracle.error().message);
        return {};
    }
    if ((*oracle)->canValidate()) {
        checkCases(**oracle, drill, tell);
        checkFamilies(**oracle, drill, tell);
    }
    return {};
}

Result<void> LintService::checkReferences(const Drill &drill, Problems &problems, const std::stop_token &stop)
{
    QMap<QString, QString> sources = drill.references;
    for (auto right = drill.right.constBegin(); right != drill.right.constEnd(); ++right)
        sources.insert(QStringLiteral("right/") + right.key(), right.value());
    if (!drill.programs.brute.isEmpty())
        sources.insert(QStringLiteral("brute.cpp"), drill.programs.brute);
    for (auto source = sources.constBegin(); source != sources.constEnd(); ++source) {
        if (const Result<void> checked = checkRightAnswer(drill, source.key(), source.value(), problems, stop); !checked)
            return checked;
    }
    return {};
}

Result<void> LintService::checkRightAnswer(const Drill &drill, const QString &name, const QString &source, Problems &problems,
                                           const std::stop_token &stop)
{
    // A brute force is too slow for the large cases; only what it answers counts.
    Drill judged = drill;
    const bool brute = name == QLatin1String("brute.cpp");
    if (brute)
        judged.cases.removeIf([](const TestCase &each) { return each.source == QLatin1String("large"); });
    const Result<JudgeReport> report = m_judge.judge(judged, source, everything(), stop);
    if (!report)
        return report.error();
    const QString path = QDir(drill.folder).filePath(name);
    if (report->verdict != Verdict::Accepted)
        problems.append({path, 0, QCoreApplication::translate("greenroom", "This reference is not accepted: %1").arg(report->message)});
    // Only the reference itself has to meet the targets. A further right answer may be slower or larger than the drill asks for, but never
    // undefined or forgetful.
    for (const Finding &each : report->findings) {
        const bool ofMeasure =
            QStringList{QStringLiteral("growth"), QStringLiteral("extra-space"), QStringLiteral("recursion-depth")}.contains(each.kind);
        const bool mayBeWorse = brute || (name != QLatin1String("reference.cpp") && ofMeasure);
        if (report->verdict == Verdict::Accepted && !mayBeWorse)
            problems.append(
                {path, each.line, translated(QT_TRANSLATE_NOOP("greenroom", "A right answer has a finding: %1")).arg(each.message)});
    }
    return {};
}

Result<void> LintService::checkWrongAnswers(const Drill &drill, Problems &problems, const std::stop_token &stop)
{
    for (auto wrong = drill.wrong.constBegin(); wrong != drill.wrong.constEnd(); ++wrong) {
        const QString name = QStringLiteral("wrong/") + wrong.key();
        if (const Result<void> checked = checkWrongAnswer(drill, name, wrong.value(), problems, stop); !checked)
            return checked;
    }
    return {};
}

Result<void> LintService::checkWrongAnswer(const Drill &drill, const QString &name, const QString &source, Problems &problems,
                                           const std::stop_token &stop)
{
    const QString path = QDir(drill.folder).filePath(name);
    if (!source.startsWith(QLatin1String("//")))
        problems.append({path, 1, QCoreApplication::translate("greenroom", "The first line does not say what is wrong.")});
    const ExpectedOutcome expected = ExpectedOutcome::read(source);
    // Most are caught by a named case; only the others need the whole examination.
    Result<JudgeReport> report = m_judge.judge(drill, source, {}, stop);
    if (report && !expected.met(*report))
        report = m_judge.judge(drill, source, everything(), stop);
    if (!report)
        return report.error();
    if (report->verdict == Verdict::CompileError || report->verdict == Verdict::InternalError)
        problems.append(
            {path, report->diagnostics.isEmpty() ? 0 : report->diagnostics.first().line,
             QCoreApplication::translate("greenroom", "This known wrong answer must compile and run: %1").arg(report->message)});
    else if (!expected.met(*report))
        problems.append({path, 0,
                         translated(QT_TRANSLATE_NOOP("greenroom", "This known wrong answer was to be “%1” and is “%2”."))
                             .arg(expected.text(), foundText(*report))});
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
