#include "exchange/sqlite_file.h"

#include "exchange/archive_error.h"
#include "exchange/written_file.h"

#include <QFile>

#include <sqlite3.h>

namespace greenroom {

namespace {

// A step is a thousand instructions of SQLite's machine. Reading a million rows takes about 20,000 steps.
constexpr int instructionsPerStep = 1000;
constexpr qint64 mostSteps = 4'000'000;

/// The order of names in Anki's tables: Unicode, without regard to case.
int compareUnicase(void *, int leftLength, const void *left, int rightLength, const void *right)
{
    const QString first = QString::fromUtf8(static_cast<const char *>(left), leftLength);
    return first.compare(QString::fromUtf8(static_cast<const char *>(right), rightLength), Qt::CaseInsensitive);
}

int countStep(void *counter)
{
    auto *steps = static_cast<qint64 *>(counter);
    return ++*steps > mostSteps ? 1 : 0;
}

} // namespace

void SqliteStatement::Finalize::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

void SqliteStatement::bind(int index, qint64 value) { sqlite3_bind_int64(m_statement.get(), index, value); }

void SqliteStatement::bind(int index, double value) { sqlite3_bind_double(m_statement.get(), index, value); }

void SqliteStatement::bind(int index, const QString &value)
{
    const QByteArray utf8 = value.toUtf8();
    sqlite3_bind_text(m_statement.get(), index, utf8.constData(), int(utf8.size()), SQLITE_TRANSIENT);
}

void SqliteStatement::bind(int index, const QByteArray &value)
{
    sqlite3_bind_blob(m_statement.get(), index, value.constData(), int(value.size()), SQLITE_TRANSIENT);
}

bool SqliteStatement::next()
{
    if (!m_statement)
        return false;
    const int code = sqlite3_step(m_statement.get());
    m_failed = code != SQLITE_ROW && code != SQLITE_DONE;
    return code == SQLITE_ROW;
}

void SqliteStatement::reset()
{
    if (m_statement)
        sqlite3_reset(m_statement.get());
    m_failed = false;
}

qint64 SqliteStatement::integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }

QString SqliteStatement::text(int column) const { return QString::fromUtf8(bytes(column)); }

QByteArray SqliteStatement::bytes(int column) const
{
    const void *data = sqlite3_column_blob(m_statement.get(), column);
    return QByteArray(static_cast<const char *>(data), sqlite3_column_bytes(m_statement.get(), column));
}

void SqliteFile::Close::operator()(sqlite3 *handle) const { sqlite3_close_v2(handle); }

bool SqliteFile::open(int flags)
{
    sqlite3 *handle = nullptr;
    const int code = sqlite3_open_v2(QFile::encodeName(m_path).constData(), &handle, flags | SQLITE_OPEN_NOMUTEX, nullptr);
    m_handle.reset(handle);
    if (code != SQLITE_OK)
        return false;
    sqlite3_create_collation_v2(handle, "unicase", SQLITE_UTF8, nullptr, compareUnicase, nullptr);
    return true;
}

Result<SqliteFile> SqliteFile::openReadOnly(const QString &path)
{
    SqliteFile file(path);
    if (!file.open(SQLITE_OPEN_READONLY))
        return damagedArchive(path, file.lastMessage());
    sqlite3 *handle = file.m_handle.get();
    sqlite3_db_config(handle, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_VIEW, 0, nullptr);
    sqlite3_db_config(handle, SQLITE_DBCONFIG_ENABLE_TRIGGER, 0, nullptr);
    sqlite3_limit(handle, SQLITE_LIMIT_LENGTH, 64 << 20);
    sqlite3_limit(handle, SQLITE_LIMIT_ATTACHED, 0);
    file.m_steps = std::make_unique<qint64>(0);
    sqlite3_progress_handler(handle, instructionsPerStep, countStep, file.m_steps.get());
    // quick_check without the indexes: theirs is an order only Anki's own collation knows exactly.
    SqliteStatement header = file.prepare("SELECT count(*) FROM sqlite_master");
    if (!header.next())
        return damagedArchive(path, file.lastMessage());
    return file;
}

Result<SqliteFile> SqliteFile::create(const QString &path)
{
    SqliteFile file(path);
    if (!file.open(SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE))
        return unwritableError(path, file.lastMessage());
    // Anki opens the file as it is: no write-ahead log beside it.
    for (const char *sql : {"PRAGMA page_size=4096", "PRAGMA journal_mode=DELETE", "PRAGMA synchronous=OFF", "BEGIN"}) {
        if (const auto done = file.execute(sql); !done)
            return done.error();
    }
    return file;
}

Result<void> SqliteFile::execute(const char *sql)
{
    if (sqlite3_exec(m_handle.get(), sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        return unwritableError(m_path, lastMessage());
    return {};
}

SqliteStatement SqliteFile::prepare(const char *sql) const
{
    SqliteStatement statement;
    sqlite3_stmt *raw = nullptr;
    if (sqlite3_prepare_v2(m_handle.get(), sql, -1, &raw, nullptr) != SQLITE_OK)
        statement.m_failed = true;
    statement.m_statement.reset(raw);
    return statement;
}

bool SqliteFile::hasTable(const QString &name) const
{
    SqliteStatement statement = prepare("SELECT 1 FROM sqlite_master WHERE type = 'table' AND name = ?");
    if (!statement.isValid())
        return false;
    statement.bind(1, name);
    return statement.next();
}

Result<void> SqliteFile::commit() { return execute("COMMIT"); }

QString SqliteFile::lastMessage() const { return m_handle ? QString::fromUtf8(sqlite3_errmsg(m_handle.get())) : QString(); }

} // namespace greenroom
