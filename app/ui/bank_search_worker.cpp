#include "bank_search_worker.h"

#include "core/search_query.h"
#include "storage/card_repository.h"
#include "storage/note_repository.h"

#include <limits>

namespace greenroom {

namespace {
/// What the first answer holds: more than a screen of rows. The counts of the topics need all and follow when there are more.
constexpr int firstMatches = 200;
} // namespace

BankSearchWorker::BankSearchWorker(QString databasePath)
    : m_databasePath(std::move(databasePath))
    , m_catalog(std::make_shared<Catalog>())
{}

bool BankSearchWorker::open()
{
    if (m_database)
        return true;
    auto attached = Database::attach(m_databasePath);
    if (!attached) {
        emit failed(attached.error().message);
        return false;
    }
    m_database = std::move(attached).value();
    m_search = std::make_unique<IndexedSearch>(*m_database);
    return true;
}

void BankSearchWorker::close()
{
    m_search.reset();
    m_database.reset();
}

void BankSearchWorker::expect(int number)
{
    m_expected = number;
    const QMutexLocker lock(&m_mutex);
    m_refreshStop.request_stop();
}

void BankSearchWorker::setContent(const std::shared_ptr<const Catalog> &catalog, const QHash<QString, QString> &notes)
{
    m_catalog = catalog;
    m_notes = notes;
    m_stale = true;
    refresh();
}

// A search that comes meanwhile stops this, goes first, and this goes on after it.
void BankSearchWorker::refresh()
{
    if (!m_stale || !open())
        return;
    std::stop_token stop;
    {
        const QMutexLocker lock(&m_mutex);
        m_refreshStop = std::stop_source();
        stop = m_refreshStop.get_token();
    }
    const Result<IndexReport> report = m_search->refresh(*m_catalog, m_notes, stop);
    if (!report) {
        emit failed(report.error().message);
        return;
    }
    m_stale = !report->finished;
    if (m_stale)
        QMetaObject::invokeMethod(this, &BankSearchWorker::refresh, Qt::QueuedConnection);
    if (report->indexed > 0 || report->removed > 0)
        emit indexed();
}

void BankSearchWorker::setNote(const QString &questionId, const QString &text)
{
    m_notes.insert(questionId, text);
    const Question *question = m_catalog->question(questionId);
    if (!question || !open())
        return;
    if (const Result<void> done = m_search->refreshItem(*question, text); !done)
        emit failed(done.error().message);
}

SearchFacts BankSearchWorker::facts(const BankSearchRequest &request) const
{
    SearchFacts facts;
    facts.now = request.now;
    facts.rolloverHour = request.rolloverHour;
    // Asked for by hardly any query, and long for a large bank.
    if (parseSearchQuery(request.query).states.isEmpty())
        return facts;
    if (const auto states = CardRepository(*m_database).all())
        facts.states = *states;
    if (const auto marks = NoteRepository(*m_database).marks())
        facts.marks = *marks;
    return facts;
}

void BankSearchWorker::search(const BankSearchRequest &request)
{
    if (isMoot(request) || !open())
        return;
    const SearchFacts known = facts(request);
    for (const int most : {firstMatches, std::numeric_limits<int>::max()}) {
        const Result<QList<BankMatch>> matches = m_search->search(request.query, *m_catalog, known, request.shown, most);
        if (!matches) {
            emit failed(matches.error().message);
            return;
        }
        if (isMoot(request))
            return;
        emit found({request.query, *matches}, request.number);
        if (matches->size() < most)
            return;
    }
}

} // namespace greenroom
