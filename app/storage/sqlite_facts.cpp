#include "storage/sqlite_facts.h"

#include "storage/rows.h"

namespace greenroom {

Result<SqliteFacts> sqliteFacts(Database &database)
{
    const auto text = [](const QSqlQuery &query) { return query.value(0).toString(); };
    const auto version = readRow<QString>(database, QStringLiteral("SELECT sqlite_version()"), {}, text);
    const auto options = readRows<QString>(database, QStringLiteral("PRAGMA compile_options"), {}, text);
    if (!version)
        return version.error();
    if (!options)
        return options.error();
    return SqliteFacts{version->value_or(QString()), options->contains(QStringLiteral("ENABLE_FTS5"))};
}

} // namespace greenroom
