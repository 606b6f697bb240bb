#include "drill_ahead.h"

#include "services/drill_runner.h"

#include <QtConcurrentRun>

namespace greenroom {

DrillAhead::DrillAhead(DrillRunner &runner, const Drill &drill, QObject *parent)
    : QObject(parent)
    , m_runner(runner)
    , m_drill(drill)
{
    m_pause.setSingleShot(true);
    m_pause.setInterval(pauseMs);
    connect(&m_pause, &QTimer::timeout, this, &DrillAhead::compile);
}

DrillAhead::~DrillAhead()
{
    // The worker speaks to this object, so that it must be gone first; a stopped compiler is, within moments.
    m_stop.request_stop();
    m_work.waitForFinished();
}

void DrillAhead::edited(const QString &source)
{
    if (source == m_source)
        return;
    m_source = source;
    m_stop.request_stop();
    m_pause.start();
}

void DrillAhead::rest() { m_pause.stop(); }

void DrillAhead::stop()
{
    m_pause.stop();
    m_stop.request_stop();
}

void DrillAhead::compile()
{
    m_stop = std::stop_source();
    m_work = QtConcurrent::run([this, source = m_source, stop = m_stop.get_token(), before = m_work]() mutable {
        before.waitForFinished(); // it was stopped; two compilers at once would only be in each other's way
        if (stop.stop_requested())
            return;
        // Its messages are told by the run: half a word is no mistake yet. A machine that cannot compile is told of there as well.
        const Result<QList<Diagnostic>> ahead = m_runner.compileAhead(m_drill, source, stop);
        if (ahead && !stop.stop_requested())
            QMetaObject::invokeMethod(this, &DrillAhead::compiled, Qt::QueuedConnection);
    });
}

} // namespace greenroom
