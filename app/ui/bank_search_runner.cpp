#include "bank_search_runner.h"

namespace greenroom {

BankSearchRunner::BankSearchRunner(const QString &databasePath, QObject *parent)
    : QObject(parent)
    , m_worker(databasePath)
{
    m_worker.moveToThread(&m_thread);
    connect(&m_worker, &BankSearchWorker::found, this, [this](const BankFinding &finding, int number) {
        if (number == m_number)
            emit found(finding);
    });
    connect(&m_worker, &BankSearchWorker::indexed, this, &BankSearchRunner::indexed);
    connect(&m_worker, &BankSearchWorker::failed, this, &BankSearchRunner::failed);
    m_thread.setObjectName(QStringLiteral("bank search"));
    m_thread.start(QThread::LowPriority);
}

BankSearchRunner::~BankSearchRunner()
{
    cancel();
    QMetaObject::invokeMethod(
        &m_worker, [this] { m_worker.close(); }, Qt::QueuedConnection);
    m_thread.quit();
    m_thread.wait();
}

void BankSearchRunner::setContent(const std::shared_ptr<const Catalog> &catalog, const QHash<QString, QString> &notes)
{
    QMetaObject::invokeMethod(
        &m_worker, [this, catalog, notes] { m_worker.setContent(catalog, notes); }, Qt::QueuedConnection);
}

void BankSearchRunner::setNote(const QString &questionId, const QString &text)
{
    QMetaObject::invokeMethod(
        &m_worker, [this, questionId, text] { m_worker.setNote(questionId, text); }, Qt::QueuedConnection);
}

void BankSearchRunner::search(const QString &query, CardLanguage shown, Moment now, int rolloverHour)
{
    const BankSearchRequest request{query, shown, now, rolloverHour, ++m_number};
    m_worker.expect(request.number);
    QMetaObject::invokeMethod(
        &m_worker, [this, request] { m_worker.search(request); }, Qt::QueuedConnection);
}

void BankSearchRunner::cancel() { m_worker.expect(++m_number); }

} // namespace greenroom
