#include "drill_run.h"

#include "drill_draft.h"
#include "services/drill_service.h"

#include <QtConcurrentRun>

namespace greenroom {

namespace {

DrillRun::Stage stageOf(DrillProgress::Stage stage)
{
    switch (stage) {
    case DrillProgress::Stage::Preparing:
        return DrillRun::Preparing;
    case DrillProgress::Stage::Compiling:
        return DrillRun::Compiling;
    case DrillProgress::Stage::Random:
        return DrillRun::Random;
    case DrillProgress::Stage::Shrinking:
        return DrillRun::Shrinking;
    case DrillProgress::Stage::Sanitizing:
        return DrillRun::Sanitizing;
    case DrillProgress::Stage::Measuring:
        return DrillRun::Measuring;
    case DrillProgress::Stage::Testing:
        break;
    }
    return DrillRun::Testing;
}

} // namespace

DrillRun::DrillRun(DrillService &service, DrillRunner &runner, DrillDraft &draft, const Drill &drill, int earlierRuns, QObject *parent)
    : QObject(parent)
    , m_service(service)
    , m_runner(runner)
    , m_draft(draft)
    , m_drill(drill)
    , m_outcome(drill.signature)
    , m_number(earlierRuns)
{
    m_second.setInterval(1000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        ++m_seconds;
        emit progressChanged();
    });
}

DrillRun::~DrillRun()
{
    // The worker speaks to this object, so that it must be gone first; a stopped judge is, within moments.
    m_stop.request_stop();
    m_work.waitForFinished();
}

void DrillRun::start()
{
    if (m_state == Running)
        return;
    m_draft.save();
    m_judged = m_draft.draft();
    m_stop = std::stop_source();
    m_progress = {};
    m_stage = Preparing;
    m_reported = false;
    m_seconds = 0;
    m_error.clear();
    m_second.start();
    setState(Running);
    emit progressChanged();
    const Result<Drill> pinned = m_service.withPinned(m_drill);
    m_work = QtConcurrent::run([this, drill = pinned ? *pinned : m_drill, source = m_judged.code, stop = m_stop.get_token()] {
        const auto tell = [this](const DrillProgress &progress) {
            QMetaObject::invokeMethod(
                this, [this, progress] { takeProgress(progress); }, Qt::QueuedConnection);
        };
        const Result<JudgeReport> result = m_runner.run(drill, source, tell, stop);
        QMetaObject::invokeMethod(
            this, [this, result] { takeResult(result); }, Qt::QueuedConnection);
    });
}

void DrillRun::stop() { m_stop.request_stop(); }

void DrillRun::startAnyway()
{
    m_runner.allowWeakIsolation();
    start();
}

void DrillRun::setState(State state)
{
    m_state = state;
    if (state != Running)
        m_second.stop();
    emit stateChanged();
}

void DrillRun::takeProgress(const DrillProgress &progress)
{
    if (m_state != Running)
        return;
    if (progress.report) {
        m_outcome.take(*progress.report);
        m_reported = true;
    }
    m_progress = progress;
    m_stage = stageOf(progress.stage);
    emit progressChanged();
}

void DrillRun::takeResult(const Result<JudgeReport> &result)
{
    if (result)
        return takeReport(*result);
    if (result.error().code == ErrorCode::WeakIsolation) {
        setState(m_outcome.verdict().isEmpty() ? Idle : Done);
        emit consentNeeded(result.error().message);
        return;
    }
    if (result.error().code == ErrorCode::Cancelled)
        return setState(Stopped);
    m_error = result.error().message;
    setState(Failed);
}

void DrillRun::takeReport(const JudgeReport &report)
{
    if (report.verdict == Verdict::Stopped)
        return setState(Stopped);
    if (report.verdict == Verdict::InternalError) {
        m_error = report.message;
        return setState(Failed);
    }
    ++m_number;
    m_outcome.take(report);
    m_reported = true;
    const Result<void> recorded = m_service.record(m_judged, report);
    m_error = recorded ? QString() : recorded.error().message;
    setState(Done);
    emit finished(report.verdict == Verdict::Accepted);
}

} // namespace greenroom
