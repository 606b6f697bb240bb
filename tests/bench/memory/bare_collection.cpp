#include "bench/memory/bare_collection.h"

#include "bench/memory/measure.h"
#include "core/clock.h"
#include "platform/unique_id.h"
#include "support/pinned_clock.h"

namespace greenroom::bench {

BareCollection::BareCollection(const QString &path)
{
    m_handle = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), QStringLiteral("bare"));
    m_handle.setDatabaseName(path);
    if (!m_handle.open())
        qFatal("the bare connection cannot be opened");
    for (const char *pragma : {"PRAGMA foreign_keys=ON", "PRAGMA journal_mode=WAL", "PRAGMA synchronous=FULL"})
        QSqlQuery(m_handle).exec(QString::fromLatin1(pragma));
    for (QSqlQuery *query : {&m_line, &m_card, &m_day, &m_begin, &m_commit})
        *query = QSqlQuery(m_handle);
    m_line.prepare(QStringLiteral("INSERT INTO reviews (uid, device_id, card_id, kind, rating, at_ms, utc_offset_seconds, duration_ms, "
                                  "settings_id, interval_days) VALUES (?, 'bench', ?, 'review', 3, ?, 28800, 4000, 'x', 12)"));
    m_card.prepare(QStringLiteral("UPDATE card_states SET due_day = due_day + 12, stability = stability + 1, reps = reps + 1, due_ms = ?, "
                                  "last_review_ms = ? WHERE card_id = ?"));
    m_day.prepare(QStringLiteral("UPDATE review_days SET answers = answers + 1, duration_ms = duration_ms + 4000 WHERE day = ?"));
}

BareCollection::~BareCollection()
{
    for (QSqlQuery *query : {&m_line, &m_card, &m_day, &m_begin, &m_commit})
        *query = QSqlQuery();
    m_handle = QSqlDatabase();
    QSqlDatabase::removeDatabase(QStringLiteral("bare"));
}

double BareCollection::press(const QString &id, qint64 nowMs)
{
    const QString uid = newUniqueId();
    return 1000 * secondsOf([&] {
               m_begin.exec(QStringLiteral("BEGIN IMMEDIATE"));
               m_line.bindValue(0, uid);
               m_line.bindValue(1, id);
               m_line.bindValue(2, nowMs);
               m_card.bindValue(0, nowMs);
               m_card.bindValue(1, nowMs);
               m_card.bindValue(2, id);
               m_day.bindValue(0, studyDay(test::pinnedMoment()).toJulianDay());
               if (!m_line.exec() || !m_card.exec() || !m_day.exec() || !m_commit.exec(QStringLiteral("COMMIT")))
                   qFatal("the bare transaction failed");
           });
}

} // namespace greenroom::bench
