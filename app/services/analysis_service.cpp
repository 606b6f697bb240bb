#include "services/analysis_service.h"

#include <QFutureWatcher>
#include <QtConcurrent>

namespace greenroom {

namespace {

void run(QPromise<Result<TakeFeedback>> &promise, const AnalysisRequest &request)
{
    const auto first = [&promise](const TakeFeedback &feedback) { promise.addResult(Result<TakeFeedback>(feedback)); };
    Result<TakeFeedback> result = analyseFile(request, first, [&promise] { return promise.isCanceled(); });
    promise.addResult(std::move(result));
}

} // namespace

AnalysisService::~AnalysisService()
{
    // Those who report to us are gone before what they report about.
    for (QFuture<Step> &future : m_running)
        future.cancel();
    for (QFuture<Step> &future : m_running)
        future.waitForFinished();
}

void AnalysisService::analyse(const QString &takeId, const AnalysisRequest &request)
{
    cancel(takeId);
    auto *watcher = new QFutureWatcher<Step>(this);
    connect(watcher, &QFutureWatcherBase::resultReadyAt, this, [this, watcher, takeId](int index) {
        const Step step = watcher->resultAt(index);
        if (index == 0 && step && !watcher->isCanceled())
            emit firstFacts(takeId, *step);
    });
    connect(watcher, &QFutureWatcherBase::finished, this, [this, watcher, takeId] {
        watcher->deleteLater();
        if (watcher->isCanceled())
            return;
        m_running.remove(takeId);
        const Step last = watcher->future().results().last();
        if (last)
            emit analysed(takeId, *last);
        else if (last.error().code != ErrorCode::Cancelled)
            emit failed(takeId, last.error());
    });
    const QFuture<Step> future = QtConcurrent::run(run, request);
    m_running.insert(takeId, future);
    watcher->setFuture(future);
}

void AnalysisService::cancel(const QString &takeId)
{
    const auto running = m_running.find(takeId);
    if (running == m_running.end())
        return;
    running->cancel();
    m_running.erase(running);
}

} // namespace greenroom
