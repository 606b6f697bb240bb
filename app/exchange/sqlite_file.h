#pragma once

#include "core/result.h"

#include <QByteArray>
#include <QString>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace greenroom {

/// One statement of a SqliteFile. Binds count from 1, columns from 0.
class SqliteStatement
{
public:
    [[nodiscard]] bool isValid() const { return m_statement != nullptr; }

    void bind(int index, qint64 value);
    void bind(int index, double value);
    void bind(int index, const QString &value);
    void bind(int index, const QByteArray &value);

    /// Goes to the next row; false at the end and on an error, which failed() tells.
    [[nodiscard]] bool next();
    [[nodiscard]] bool failed() const { return m_failed; }
    /// Makes it ready to run again with new values.
    void reset();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] QString text(int column) const;
    [[nodiscard]] QByteArray bytes(int column) const;

private:
    friend class SqliteFile;
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    bool m_failed = false;
};

/// The database inside an archive. One that is read was written by somebody else: it is opened read-only, its schema is not trusted, and
/// a statement that runs without end is stopped. Talks to SQLite directly, because the `unicase` collation Anki's tables name has to be
/// registered on the connection.
class SqliteFile
{
public:
    /// Damaged when it is no sound SQLite file.
    [[nodiscard]] static Result<SqliteFile> openReadOnly(const QString &path);
    /// A new file, written in one transaction that commit() ends.
    [[nodiscard]] static Result<SqliteFile> create(const QString &path);

    [[nodiscard]] Result<void> execute(const char *sql);
    /// An invalid statement when SQLite does not take it: lastMessage() says why.
    [[nodiscard]] SqliteStatement prepare(const char *sql) const;
    [[nodiscard]] bool hasTable(const QString &name) const;
    [[nodiscard]] Result<void> commit();
    [[nodiscard]] QString lastMessage() const;

private:
    struct Close
    {
        void operator()(sqlite3 *handle) const;
    };
    explicit SqliteFile(QString path)
        : m_path(std::move(path))
    {}
    [[nodiscard]] bool open(int flags);

    QString m_path;
    std::unique_ptr<sqlite3, Close> m_handle;
    std::unique_ptr<qint64> m_steps; ///< counted by SQLite while a statement runs
};

} // namespace greenroom
