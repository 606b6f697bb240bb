#include "storage/rows.h"
#include "storage/search_grams.h"
#include "storage/search_index.h"

#include <algorithm>

namespace greenroom {

namespace {

constexpr qsizetype trigram = 3;

QString quoted(QString word) { return u'"' + word.replace(u'"', QStringLiteral("\"\"")) + u'"'; }

/// The rows one word stands in: a statement with one value.
struct Source
{
    QString sql;
    QString value;
};

Source sourceOf(const QString &word)
{
    if (characterCount(word) >= trigram)
        return {QStringLiteral("SELECT rowid FROM search_trigrams WHERE search_trigrams MATCH ?"), quoted(word)};
    return {QStringLiteral("SELECT rowid FROM search_grams WHERE search_grams MATCH ?"), quoted(gramToken(word))};
}

bool holds(const QString &text, const QString &word)
{
    return characterCount(word) >= trigram ? text.contains(word, Qt::CaseInsensitive) : holdsShortTerm(text, word);
}

/// One search: what was found so far, and how an item is looked at once.
class Lookup
{
public:
    Lookup(Database &database, const SearchRequest &request)
        : m_database(database)
        , m_request(request)
    {
        // The longest word is the rarest, as a rule: its rows are gone through, the others are looked for in them.
        m_words = request.words;
        std::stable_sort(m_words.begin(), m_words.end(),
                         [](const QString &left, const QString &right) { return left.size() > right.size(); });
    }

    Result<QList<SearchHit>> run()
    {
        if (const auto together = collect(rowsTogether(), Need::AllInRow); !together)
            return together.error();
        if (m_words.size() > 1 && !isFull()) {
            if (const auto apart = collect(rowsApart(), Need::AllInItem); !apart)
                return apart.error();
        }
        return m_hits;
    }

private:
    enum class Need { AllInRow, AllInItem };
    struct Statement
    {
        QString sql;
        QVariantList values;
    };

    [[nodiscard]] bool isFull() const { return m_hits.size() >= m_request.most; }

    /// Rows that hold all long words, or, where all are short, the first one.
    [[nodiscard]] Statement rowsTogether() const
    {
        QStringList longOnes;
        for (const QString &word : m_words) {
            if (characterCount(word) >= trigram)
                longOnes.append(quoted(word));
        }
        Source source = sourceOf(m_words.first());
        if (!longOnes.isEmpty())
            source.value = longOnes.join(QStringLiteral(" AND "));
        return {source.sql + QStringLiteral(" ORDER BY rowid"), {source.value}};
    }

    /// Rows of any word, of the items that hold every one somewhere.
    [[nodiscard]] Statement rowsApart() const
    {
        QStringList items;
        QStringList rows;
        QVariantList values;
        for (const QString &word : m_words) {
            const Source source = sourceOf(word);
            items.append(QStringLiteral("SELECT (rowid >> 8) & 1099511627775 FROM (%1)").arg(source.sql));
            rows.append(source.sql);
            values.append(source.value);
        }
        const QString sql =
            QStringLiteral(
                "WITH wanted (item) AS (%1) SELECT rowid FROM (%2) WHERE ((rowid >> 8) & 1099511627775) IN wanted ORDER BY rowid")
                .arg(items.join(QStringLiteral(" INTERSECT ")), rows.join(QStringLiteral(" UNION ")));
        return {sql, values + values};
    }

    Result<void> collect(const Statement &statement, Need need)
    {
        auto rows = m_database.run(statement.sql, statement.values);
        if (!rows)
            return rows.error();
        while (!isFull() && rows.value().next()) {
            if (const auto looked = lookAt(rows.value().value(0).toLongLong(), need); !looked)
                return looked;
        }
        if (rows.value().lastError().isValid())
            return m_database.errorOf(rows.value());
        return {};
    }

    Result<void> lookAt(qint64 row, Need need)
    {
        const qint64 item = (row >> 8) & 0xffffffffff;
        const auto place = SearchPlace(row >> 48);
        const CardLanguage language = (row >> 7 & 1) != 0 ? CardLanguage::Chinese : CardLanguage::English;
        if (m_done.contains(item) || (m_request.language && place != SearchPlace::Notes && language != *m_request.language))
            return {};
        const auto found = readRow<std::pair<QString, QString>>(
            m_database,
            QStringLiteral("SELECT i.item_id, r.text FROM search_rows r JOIN search_items i ON i.number = r.item WHERE r.id = ?"), {row},
            [](const QSqlQuery &each) { return std::pair(each.value(0).toString(), each.value(1).toString()); });
        if (!found)
            return found.error();
        if (!*found)
            return {};
        const auto &[itemId, text] = **found;
        const QString &body = text;
        const bool whole = std::all_of(m_words.begin(), m_words.end(), [&body](const QString &word) { return holds(body, word); });
        if (need == Need::AllInRow && !whole)
            return {};
        m_done.insert(item);
        if (m_request.accepts && !m_request.accepts(itemId))
            return {};
        const auto clean = holdsNothingUnwanted(item);
        if (!clean)
            return clean.error();
        if (*clean)
            m_hits.append({itemId, {place, language, int(row & 0x7f), text}});
        return {};
    }

    Result<bool> holdsNothingUnwanted(qint64 item)
    {
        if (m_request.unwanted.isEmpty())
            return true;
        const auto texts = readRows<QString>(m_database, QStringLiteral("SELECT text FROM search_rows WHERE item = ?"), {item},
                                             [](const QSqlQuery &row) { return row.value(0).toString(); });
        if (!texts)
            return texts.error();
        for (const QString &text : *texts) {
            for (const QString &word : m_request.unwanted) {
                if (holds(text, word))
                    return false;
            }
        }
        return true;
    }

    Database &m_database;
    const SearchRequest &m_request;
    QStringList m_words;
    QSet<qint64> m_done;
    QList<SearchHit> m_hits;
};

} // namespace

Result<QList<SearchHit>> SearchIndex::search(const SearchRequest &request) const { return Lookup(m_database, request).run(); }

} // namespace greenroom
