#pragma once

#include "core/clock.h"
#include "core/result.h"
#include "storage/migrations.h"

#include <QString>
#include <QVariantList>

#include <functional>
#include <memory>

class QSqlQuery;
struct sqlite3;

namespace greenroom {

class RowReader;

/// How an opened database was found.
enum class Opened {
    Created, ///< there was none
    Current, ///< it has the schema of this release
    Upgraded ///< it was older; a copy of how it was lies in the backup folder
};

/// What opening may depend on besides the path.
struct OpenOptions
{
    int busyTimeoutMs = 5000;    ///< how long to wait for another program's write
    QList<Migration> migrations; ///< empty = those of this release
};

/// One connection to the user's database. Belongs to the thread that opened it; another thread opens its own with attach(). Several
/// programs may have the same database open: writes wait for one another, and dataVersion() tells when somebody else has written.
class Database
{
public:
    /// Opens the database, creates it where there is none, and brings an older one up to date, one copy before each step.
    /// A database made by a newer Greenroom is refused with TooNew and not touched. Other errors: Damaged (broken, or no database of
    /// ours), Locked, Unwritable (read-only file or folder), Unreadable, DiskFull: each with a sentence that says the way out.
    [[nodiscard]] static Result<std::unique_ptr<Database>> open(const QString &path, const Clock &clock, const OpenOptions &options = {});
    /// Another connection to a database that open() has brought up to date: for worker threads.
    [[nodiscard]] static Result<std::unique_ptr<Database>> attach(const QString &path, int busyTimeoutMs = 5000);

    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;
    ~Database();

    [[nodiscard]] Opened opened() const { return m_opened; }
    [[nodiscard]] const QString &path() const { return m_path; }
    /// Where copies of this database go: "backups" beside it.
    [[nodiscard]] QString backupFolder() const;

    /// Runs one statement with its values in order. The query stands before its first row; read it with readRows() or while it lives.
    /// A null QString is stored as an empty text; QVariant() is stored as NULL.
    [[nodiscard]] Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {});
    /// The same for statements whose rows nobody wants.
    [[nodiscard]] Result<void> execute(const QString &sql, const QVariantList &values = {});

    /// Runs one statement again and again, each time with the values that `next` fills in, until it says false: many rows at once, inside a
    /// transaction of the caller.
    [[nodiscard]] Result<void> executeEach(const QString &sql, const std::function<bool(QVariantList &)> &next);

    /// SQLite's own handle of this connection, for RowReader. Internal where Qt's driver brings an SQLite other than the one we link.
    [[nodiscard]] Result<sqlite3 *> sqliteConnection();

    /// The error a query of this connection ended with.
    [[nodiscard]] Error errorOf(const QSqlQuery &query) const;

    /// A number that changes whenever another connection has written, and only then.
    [[nodiscard]] Result<qint64> dataVersion();
    /// The schema's version number.
    [[nodiscard]] Result<int> schemaVersion();
    /// Writes a complete, consistent copy; the target appears whole or not at all. Not inside a transaction.
    [[nodiscard]] Result<void> copyTo(const QString &target);
    /// Reads the whole file and tells whether it is sound; Damaged when it is not.
    [[nodiscard]] Result<void> check();

private:
    explicit Database(QString path);
    [[nodiscard]] Result<void> connect(int busyTimeoutMs);
    [[nodiscard]] Result<void> upgrade(const QList<Migration> &migrations, const Clock &clock);
    [[nodiscard]] Result<void> migrate(const Migration &migration);
    [[nodiscard]] Result<bool> isEmpty();
    [[nodiscard]] Result<int> pragmaNumber(const QString &name);

    QString m_path;
    QString m_connectionName;
    Opened m_opened = Opened::Current;
    sqlite3 *m_sqlite = nullptr;                    ///< once it was asked for
    std::unique_ptr<RowReader> m_dataVersionReader; ///< kept ready: it is asked for before every press
};

} // namespace greenroom
