#pragma once

#include "bank_search_worker.h"

#include <QObject>
#include <QThread>

namespace greenroom {

/// Searches the bank on a thread of its own, so that typing never waits: of searches asked for while one runs only the latest is answered.
/// Keeps the index of the search up to date with the bank.
class BankSearchRunner : public QObject
{
    Q_OBJECT

public:
    explicit BankSearchRunner(const QString &databasePath, QObject *parent = nullptr);
    ~BankSearchRunner() override;

    /// Takes other content to search.
    void setContent(const std::shared_ptr<const Catalog> &catalog, const QHash<QString, QString> &notes);
    void setNote(const QString &questionId, const QString &text);

    /// Asks for a query; `found` follows, once with the best and again when there are more, unless another one is asked for before.
    void search(const QString &query, CardLanguage shown, Moment now, int rolloverHour);
    /// Forgets what was asked for.
    void cancel();

signals:
    void found(const greenroom::BankFinding &finding);
    /// The same query may find other things now.
    void indexed();
    void failed(const QString &sentence);

private:
    QThread m_thread;
    BankSearchWorker m_worker;
    int m_number = 0;
};

} // namespace greenroom
