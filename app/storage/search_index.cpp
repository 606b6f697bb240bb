#include "storage/search_index.h"

#include "storage/rows.h"
#include "storage/search_grams.h"
#include "storage/transaction.h"

#include <algorithm>

namespace greenroom {

namespace {

constexpr int greatestPart = 127;

qint64 rowId(qint64 item, const SearchText &text)
{
    const qint64 language = text.language == CardLanguage::Chinese ? 1 : 0;
    return qint64(text.place) << 48 | item << 8 | language << 7 | std::clamp(text.part, 0, greatestPart);
}

} // namespace

Result<QHash<QString, qint64>> SearchIndex::digests() const
{
    auto query = m_database.run(QStringLiteral("SELECT item_id, digest FROM search_items"));
    if (!query)
        return query.error();
    QHash<QString, qint64> known;
    while (query.value().next())
        known.insert(query.value().value(0).toString(), query.value().value(1).toLongLong());
    if (query.value().lastError().isValid())
        return m_database.errorOf(query.value());
    return known;
}

Result<void> SearchIndex::put(const QList<SearchDocument> &documents)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    for (const SearchDocument &document : documents) {
        if (const auto removed = removeOne(document.itemId); !removed)
            return removed;
        if (const auto stored = putOne(document); !stored)
            return stored;
    }
    return transaction->commit();
}

Result<void> SearchIndex::remove(const QStringList &itemIds)
{
    auto transaction = Transaction::begin(m_database);
    if (!transaction)
        return transaction.error();
    for (const QString &itemId : itemIds) {
        if (const auto removed = removeOne(itemId); !removed)
            return removed;
    }
    return transaction->commit();
}

Result<void> SearchIndex::putOne(const SearchDocument &document)
{
    const auto number =
        readRow<qint64>(m_database, QStringLiteral("INSERT INTO search_items (item_id, digest) VALUES (?, ?) RETURNING number"),
                        {document.itemId, document.digest}, [](const QSqlQuery &row) { return row.value(0).toLongLong(); });
    if (!number)
        return number.error();
    for (const SearchText &text : document.texts) {
        if (text.text.isEmpty())
            continue;
        const qint64 id = rowId(number->value_or(0), text);
        const auto stored =
            m_database.execute(QStringLiteral("INSERT INTO search_rows (id, item, text) VALUES (?, ?, ?) ON CONFLICT (id) DO NOTHING"),
                               {id, **number, text.text});
        if (!stored)
            return stored;
        if (const auto found =
                m_database.execute(QStringLiteral("INSERT INTO search_trigrams (rowid, text) VALUES (?, ?)"), {id, text.text});
            !found)
            return found;
        const auto short_ =
            m_database.execute(QStringLiteral("INSERT INTO search_grams (rowid, grams) VALUES (?, ?)"), {id, gramTokens(text.text)});
        if (!short_)
            return short_;
    }
    return {};
}

Result<void> SearchIndex::removeOne(const QString &itemId)
{
    struct Row
    {
        qint64 id;
        QString text;
    };
    const auto rows = readRows<Row>(
        m_database, QStringLiteral("SELECT r.id, r.text FROM search_rows r JOIN search_items i ON i.number = r.item WHERE i.item_id = ?"),
        {itemId}, [](const QSqlQuery &row) {
            return Row{row.value(0).toLongLong(), row.value(1).toString()};
        });
    if (!rows)
        return rows.error();
    for (const Row &row : *rows) {
        // Neither index keeps its text: what was indexed has to be told to take it out.
        for (const auto &[sql, text] :
             {std::pair(QStringLiteral("INSERT INTO search_trigrams (search_trigrams, rowid, text) VALUES ('delete', ?, ?)"), row.text),
              std::pair(QStringLiteral("INSERT INTO search_grams (search_grams, rowid, grams) VALUES ('delete', ?, ?)"),
                        gramTokens(row.text))}) {
            if (const auto done = m_database.execute(sql, {row.id, text}); !done)
                return done;
        }
        if (const auto done = m_database.execute(QStringLiteral("DELETE FROM search_rows WHERE id = ?"), {row.id}); !done)
            return done;
    }
    return m_database.execute(QStringLiteral("DELETE FROM search_items WHERE item_id = ?"), {itemId});
}

} // namespace greenroom
