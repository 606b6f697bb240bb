#pragma once

#include "catalog/catalog.h"
#include "core/clock.h"
#include "services/indexed_search.h"
#include "storage/database.h"

#include <QHash>
#include <QMutex>
#include <QObject>

#include <atomic>
#include <memory>
#include <stop_token>

namespace greenroom {

/// One search and what it found.
struct BankFinding
{
    QString query;
    QList<BankMatch> matches; ///< best first
};

struct BankSearchRequest
{
    QString query;
    CardLanguage shown = CardLanguage::English;
    Moment now;
    int rolloverHour = defaultRolloverHour;
    int number = 0; ///< a request with a greater one makes this one moot
};

/// The search of the bank on a thread of its own, with a connection of its own. Its slots are called on that thread; the two functions
/// that say so are called on any.
class BankSearchWorker : public QObject
{
    Q_OBJECT

public:
    explicit BankSearchWorker(QString databasePath);

    void setContent(const std::shared_ptr<const Catalog> &catalog, const QHash<QString, QString> &notes);
    void setNote(const QString &questionId, const QString &text);
    void search(const BankSearchRequest &request);
    /// Closes the connection, which belongs to this thread.
    void close();

    /// From any thread: only requests with this number count from now on, and the index lets them through.
    void expect(int number);

signals:
    void found(const greenroom::BankFinding &finding, int number);
    /// The index holds texts it did not hold before.
    void indexed();
    void failed(const QString &sentence);

private:
    [[nodiscard]] bool open();
    void refresh();
    [[nodiscard]] SearchFacts facts(const BankSearchRequest &request) const;
    [[nodiscard]] bool isMoot(const BankSearchRequest &request) const { return request.number != m_expected; }

    QString m_databasePath;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<IndexedSearch> m_search;
    std::shared_ptr<const Catalog> m_catalog;
    QHash<QString, QString> m_notes;
    bool m_stale = false; ///< the index has to be brought up to date
    std::atomic_int m_expected = 0;
    QMutex m_mutex;
    std::stop_source m_refreshStop; ///< of the refresh that runs; under the mutex
};

} // namespace greenroom
