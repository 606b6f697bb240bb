#include "storage/row_reader.h"

#include "storage/database.h"
#include "storage/database_error.h"

#include <sqlite3.h>

namespace greenroom {

namespace {

bool bind(sqlite3_stmt *statement, int place, const QVariant &value)
{
    if (value.metaType() == QMetaType::fromType<QString>()) {
        const QByteArray text = value.toString().toUtf8();
        return sqlite3_bind_text(statement, place, text.constData(), int(text.size()), SQLITE_TRANSIENT) == SQLITE_OK;
    }
    return sqlite3_bind_int64(statement, place, value.toLongLong()) == SQLITE_OK;
}

} // namespace

void RowReader::Finalize::operator()(sqlite3_stmt *statement) const { sqlite3_finalize(statement); }

Result<RowReader> RowReader::open(Database &database, const QString &sql, const QVariantList &values)
{
    const auto connection = database.sqliteConnection();
    if (!connection)
        return connection.error();
    RowReader reader(database.path());
    reader.m_connection = *connection;
    const QByteArray text = sql.toUtf8();
    sqlite3_stmt *statement = nullptr;
    reader.m_state = sqlite3_prepare_v2(*connection, text.constData(), int(text.size()), &statement, nullptr);
    reader.m_statement.reset(statement);
    bool ready = reader.m_state == SQLITE_OK;
    for (int place = 0; ready && place < values.size(); ++place)
        ready = bind(statement, place + 1, values[place]);
    if (!ready)
        return databaseError(sqlite3_extended_errcode(*connection), QString::fromUtf8(sqlite3_errmsg(*connection)), database.path());
    return reader;
}

bool RowReader::next()
{
    m_state = sqlite3_step(m_statement.get());
    return m_state == SQLITE_ROW;
}

Result<void> RowReader::finished() const
{
    if (m_state == SQLITE_DONE)
        return {};
    return databaseError(sqlite3_extended_errcode(m_connection), QString::fromUtf8(sqlite3_errmsg(m_connection)), m_path);
}

void RowReader::rewind() { sqlite3_reset(m_statement.get()); }

qint64 RowReader::integer(int column) const { return sqlite3_column_int64(m_statement.get(), column); }

double RowReader::real(int column) const { return sqlite3_column_double(m_statement.get(), column); }

bool RowReader::isNull(int column) const { return sqlite3_column_type(m_statement.get(), column) == SQLITE_NULL; }

QByteArrayView RowReader::utf8(int column) const
{
    // In this order: the number of bytes is that of the text SQLite made just before.
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement.get(), column));
    return {text, sqlite3_column_bytes(m_statement.get(), column)};
}

QString RowReader::text(int column) const { return QString::fromUtf8(utf8(column)); }

} // namespace greenroom
