#include "judge/jailed_program.h"

#include <QCoreApplication>

#include <cstring>

namespace greenroom {

namespace {

SessionEvent brokenProtocol()
{
    SessionEvent event;
    event.kind = SessionEvent::Kind::Frame;
    event.frame.kind = '?'; // explained as a program that wrote into the judge's channel
    return event;
}

} // namespace

JailedProgram::JailedProgram(const Sandbox &sandbox, Setup setup, std::stop_token stop)
    : m_sandbox(sandbox)
    , m_setup(std::move(setup))
    , m_stop(std::move(stop))
{}

void JailedProgram::setLimits(const Limits &limits)
{
    m_setup.limits = limits;
    m_session.reset();
}

Result<AnsweredBatch> JailedProgram::ask(const QList<QByteArray> &frames, const OnAnswer &onAnswer)
{
    AnsweredBatch batch;
    const int count = static_cast<int>(frames.size());
    if (const Result<void> started = ensureStarted(batch, count); !started) {
        return started.error();
    }
    if (batch.end) {
        return batch;
    }
    // A window of questions is in flight: enough to keep the program busy, not so many that they fill the memory twice.
    constexpr qsizetype windowBytes = 1 << 20;
    qsizetype sent = 0;
    qsizetype inFlight = 0;
    for (qsizetype index = 0; index < frames.size(); ++index) {
        QByteArray burst;
        while (sent < frames.size() && (sent == index || inFlight < windowBytes)) {
            burst += frames.at(sent);
            inFlight += frames.at(sent).size();
            ++sent;
        }
        m_session->send(burst);
        if (!takeAnswer(index, batch, count, onAnswer)) {
            return batch;
        }
        inFlight -= frames.at(index).size();
    }
    m_asked += static_cast<quint32>(frames.size());
    return batch;
}

Result<void> JailedProgram::ensureStarted(AnsweredBatch &batch, int count)
{
    if (m_session) {
        return {};
    }
    Result<std::unique_ptr<RunSession>> session = RunSession::start(m_sandbox, m_setup.program, m_setup.limits, m_stop, m_setup.build);
    if (!session) {
        return session.error();
    }
    m_session = std::move(session).value();
    m_asked = 0;
    const SessionEvent hello = m_session->ask({});
    const bool well = hello.kind == SessionEvent::Kind::Frame && hello.frame.kind == 'H' &&
                      (m_setup.greeting.isEmpty() || hello.frame.content == m_setup.greeting);
    if (!well) {
        endBatch(hello, batch, -1, count);
    }
    return {};
}

/// Whether the batch goes on.
bool JailedProgram::takeAnswer(qsizetype index, AnsweredBatch &batch, int count, const OnAnswer &onAnswer)
{
    RawAnswer answer;
    for (;;) {
        SessionEvent event = m_session->next();
        if (event.kind != SessionEvent::Kind::Frame || !QByteArray("ACNL").contains(event.frame.kind)) {
            endBatch(event, batch, index, count);
            return false;
        }
        if (event.frame.caseIndex != m_asked + static_cast<quint32>(index)) {
            endBatch(brokenProtocol(), batch, index, count);
            return false;
        }
        if (event.frame.kind == 'C') {
            answer.changedArguments = true;
        } else if (event.frame.kind == 'N' && static_cast<std::size_t>(event.frame.content.size()) == sizeof answer.numbers) {
            std::memcpy(answer.numbers.data(), event.frame.content.constData(), sizeof answer.numbers);
        } else if (event.frame.kind == 'L') {
            answer.lineCounts = event.frame.content;
        } else if (event.frame.kind == 'A') {
            answer.bytes = event.frame.content;
            break;
        }
    }
    answer.milliseconds = m_session->lastMilliseconds();
    const bool more = !onAnswer || onAnswer(index, answer);
    batch.answers.append(std::move(answer));
    if (!more) {
        m_session.reset();
    }
    return more;
}

void JailedProgram::endBatch(const SessionEvent &event, AnsweredBatch &batch, qsizetype index, int count)
{
    const ProcessEnd end = m_session->end();
    const int place = index < 0 ? -1 : RunEndFacts::unnamedCase;
    batch.end = explainEnd({event, end, m_session->processorSecondsUsed(), place, count, m_setup.limits, m_session->lastErrors()});
    batch.printed = m_session->printed();
    batch.lastErrors = m_session->lastErrors();
    m_session.reset();
}

} // namespace greenroom
