#include "storage/transaction.h"

#include "storage/database.h"

#include <utility>

namespace greenroom {

Result<Transaction> Transaction::begin(Database &database)
{
    if (const auto begun = database.execute(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return begun.error();
    return Transaction(database);
}

Transaction::Transaction(Transaction &&other) noexcept
    : m_database(std::exchange(other.m_database, nullptr))
{}

Transaction::~Transaction()
{
    // A failed rollback leaves nothing to do: SQLite takes the work back when the connection closes or the file is next opened.
    if (m_database)
        (void)m_database->execute(QStringLiteral("ROLLBACK"));
}

Result<void> Transaction::commit()
{
    const auto committed = m_database->execute(QStringLiteral("COMMIT"));
    if (committed)
        m_database = nullptr;
    return committed;
}

} // namespace greenroom
