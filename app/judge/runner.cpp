#include "judge/runner.h"

#include "core/comparator.h"
#include "judge/method_signature.h"
#include "judge/program_size.h"
#include "judge/run_end.h"
#include "judge/run_session.h"

#include <QCoreApplication>

namespace greenroom {

namespace {

QList<CaseResult> untouched(const QList<PreparedCase> &cases)
{
    QList<CaseResult> results;
    results.reserve(cases.size());
    for (const PreparedCase &each : cases) {
        results.append(
            {each.name, each.source, Verdict::InternalError, 0, each.input, each.expected, QJsonValue(QJsonValue::Undefined), false});
    }
    return results;
}

/// One run over all cases; keeps what the functions below share.
class CaseRun
{
public:
    CaseRun(RunSession &session, const Drill &drill, const QList<PreparedCase> &cases)
        : m_session(session)
        , m_drill(drill)
        , m_cases(cases)
    {
        m_outcome.cases = untouched(cases);
    }

    RunOutcome run(const std::function<void(int)> &onCase)
    {
        if (greet()) {
            m_current = 0;
            for (; m_current < m_cases.size(); ++m_current) {
                onCase(static_cast<int>(m_current) + 1);
                if (!runCase()) {
                    break;
                }
            }
            if (m_current == m_cases.size()) {
                finish();
            }
        }
        m_session.end();
        m_outcome.printed = QString::fromUtf8(m_session.printed());
        return std::move(m_outcome);
    }

private:
    bool greet()
    {
        m_current = -1;
        const SessionEvent hello = m_session.ask({});
        if (hello.kind != SessionEvent::Kind::Frame || hello.frame.kind != 'H') {
            stopAt(hello);
            return false;
        }
        m_outcome.wrongSignature = !signatureFits(m_drill.signature, hello.frame.content);
        return !m_outcome.wrongSignature;
    }

    /// Whether the run goes on after the current case.
    bool runCase()
    {
        const SessionEvent event = m_session.ask(m_cases.at(m_current).frame);
        CaseResult &result = m_outcome.cases[m_current];
        result.ran = true;
        result.milliseconds = m_session.lastMilliseconds();
        if (event.kind != SessionEvent::Kind::Frame || event.frame.kind != 'A') {
            stopAt(event);
            return false;
        }
        const std::optional<QJsonValue> answer = readValue(event.frame.content);
        if (!answer || event.frame.caseIndex != static_cast<std::uint32_t>(m_current)) {
            stopBecause(Verdict::RuntimeError, QStringLiteral("left-early"),
                        QCoreApplication::translate("greenroom", "The program wrote into the judge's channel."));
            return false;
        }
        result.actual = *answer;
        const bool right = answersMatch(m_drill.comparator, result.expected, result.actual, m_drill.tolerance);
        result.verdict = right ? Verdict::Accepted : Verdict::WrongAnswer;
        noteFirst(result.verdict);
        return true;
    }

    /// All cases are answered; the program must end well too.
    void finish()
    {
        const SessionEvent event = m_session.finish();
        if (event.kind == SessionEvent::Kind::Ended) {
            const ProcessEnd end = m_session.end();
            if (end.exitCode == 0) {
                noteFirst(Verdict::Accepted);
                return;
            }
        }
        stopAt(event);
    }

    void stopAt(const SessionEvent &event)
    {
        const ProcessEnd end = m_session.end();
        const RunEnd explained = explainEnd({event, end, m_session.processorSecondsUsed(), static_cast<int>(m_current),
                                             static_cast<int>(m_cases.size()), m_drill.limits, m_session.lastErrors()});
        stopBecause(explained.verdict, explained.reason, explained.message);
    }

    void stopBecause(Verdict verdict, const QString &reason, const QString &message)
    {
        if (m_current >= 0 && m_current < m_cases.size()) {
            m_outcome.cases[m_current].verdict = verdict;
        }
        m_outcome.end = RunEnd{verdict, reason, message};
        if (noteFirst(verdict) || verdict == Verdict::Stopped) {
            m_outcome.verdict = verdict;
            m_outcome.reason = reason;
            m_outcome.message = message;
        }
    }

    /// The verdict of a run is that of its first case that failed.
    bool noteFirst(Verdict verdict)
    {
        const bool first = m_outcome.verdict == Verdict::InternalError || m_outcome.verdict == Verdict::Accepted;
        if (first) {
            m_outcome.verdict = verdict;
        }
        return first;
    }

    RunSession &m_session;
    const Drill &m_drill;
    const QList<PreparedCase> &m_cases;
    RunOutcome m_outcome;
    qsizetype m_current = -1;
};

} // namespace

void settle(RunOutcome &outcome)
{
    for (const CaseResult &each : outcome.cases) {
        if (each.ran && each.verdict != Verdict::Accepted) {
            const bool wrong = each.verdict == Verdict::WrongAnswer;
            outcome.verdict = each.verdict;
            outcome.reason = wrong || !outcome.end ? QString() : outcome.end->reason;
            outcome.message = wrong || !outcome.end ? QString() : outcome.end->message;
            return;
        }
    }
    outcome.verdict = outcome.end ? outcome.end->verdict : Verdict::Accepted;
    outcome.reason = outcome.end ? outcome.end->reason : QString();
    outcome.message = outcome.end ? outcome.end->message : QString();
}

Result<RunOutcome> Runner::run(const QByteArray &program, const Drill &drill, const QList<PreparedCase> &cases, const std::stop_token &stop,
                               const std::function<void(int)> &onCase) const
{
    const quint64 mebibytes = staticMemoryBytes(program) >> 20;
    if (mebibytes > static_cast<quint64>(drill.limits.memoryMiB)) {
        RunOutcome outcome;
        outcome.cases = untouched(cases);
        outcome.verdict = Verdict::MemoryLimit;
        outcome.message = QCoreApplication::translate("greenroom", "Static arrays alone take %1 MiB; the limit is %2 MiB.")
                              .arg(mebibytes)
                              .arg(drill.limits.memoryMiB);
        return outcome;
    }
    Result<std::unique_ptr<RunSession>> session = RunSession::start(m_sandbox, program, drill.limits, stop);
    if (!session) {
        return session.error();
    }
    return CaseRun(**session, drill, cases).run(onCase);
}

} // namespace greenroom
