#pragma once

#include "core/result.h"

namespace greenroom {

class Database;

/// All or nothing: what is written between begin() and commit() is kept together, and taken back when this goes out of scope without a
/// commit. One at a time for a connection.
class Transaction
{
public:
    /// Takes the write lock at once, so that nothing can fail half way for want of it. Locked when another program keeps it.
    [[nodiscard]] static Result<Transaction> begin(Database &database);
    /// Keeps what was written; on the disk when this returns without an error.
    [[nodiscard]] Result<void> commit();

    Transaction(const Transaction &) = delete;
    Transaction &operator=(const Transaction &) = delete;
    Transaction(Transaction &&other) noexcept;
    Transaction &operator=(Transaction &&) = delete;
    ~Transaction();

private:
    explicit Transaction(Database &database)
        : m_database(&database)
    {}

    Database *m_database; ///< null once committed or moved from
};

} // namespace greenroom
