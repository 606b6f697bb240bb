#pragma once

#include "services/file_analysis.h"

#include <QFuture>
#include <QHash>
#include <QObject>

namespace greenroom {

/// Analyses takes on a worker thread: first what needs no words, then everything. One analysis a take; a new one for the same take replaces
/// the running one. Lives in one thread; its signals come there.
class AnalysisService : public QObject
{
    Q_OBJECT

public:
    using QObject::QObject;
    /// Stops what runs, and waits for it.
    ~AnalysisService() override;

    /// Begins; `firstFacts` follows within a fraction of a second, then `analysed` or `failed`.
    void analyse(const QString &takeId, const AnalysisRequest &request);
    /// Stops the analysis of a take; no signal follows.
    void cancel(const QString &takeId);
    [[nodiscard]] bool isAnalysing(const QString &takeId) const { return m_running.contains(takeId); }

signals:
    /// Length, level, pauses: the words are still being listened for.
    void firstFacts(const QString &takeId, const greenroom::TakeFeedback &feedback);
    void analysed(const QString &takeId, const greenroom::TakeFeedback &feedback);
    void failed(const QString &takeId, const greenroom::Error &error);

private:
    using Step = Result<TakeFeedback>;

    QHash<QString, QFuture<Step>> m_running;
};

} // namespace greenroom
