#pragma once

#include "core/result.h"

#include <QByteArrayView>
#include <QString>
#include <QVariantList>

#include <memory>

struct sqlite3;
struct sqlite3_stmt;

namespace greenroom {

class Database;

/// Reads the many rows of one statement, each column straight from SQLite: a million values cost a tenth of what a QVariant each would. For
/// the few statements that go through whole tables; everything else uses readRows(). Lives on the thread of its connection and not longer
/// than it. Columns count from 0.
class RowReader
{
public:
    /// Prepares a statement with its values in order: whole numbers and texts.
    [[nodiscard]] static Result<RowReader> open(Database &database, const QString &sql, const QVariantList &values = {});

    /// Goes to the next row; false at the end and on an error, which finished() tells.
    [[nodiscard]] bool next();
    /// To be asked after the last next(): a read that broke off half way is an error, never a shorter list.
    [[nodiscard]] Result<void> finished() const;

    /// Before the first row again, to be read anew.
    void rewind();

    [[nodiscard]] qint64 integer(int column) const;
    [[nodiscard]] double real(int column) const; ///< 0 for NULL
    [[nodiscard]] bool isNull(int column) const;
    /// The bytes of a text; good until the next row.
    [[nodiscard]] QByteArrayView utf8(int column) const;
    [[nodiscard]] QString text(int column) const;

private:
    struct Finalize
    {
        void operator()(sqlite3_stmt *statement) const;
    };
    explicit RowReader(QString path)
        : m_path(std::move(path))
    {}

    QString m_path; ///< for errors
    sqlite3 *m_connection = nullptr;
    std::unique_ptr<sqlite3_stmt, Finalize> m_statement;
    int m_state = 0; ///< what SQLite said last
};

} // namespace greenroom
