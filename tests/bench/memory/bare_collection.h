#pragma once

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QString>

namespace greenroom::bench {

/// The rows of one answer in one transaction, through prepared statements and nothing else: the floor of a durable answer.
class BareCollection
{
public:
    explicit BareCollection(const QString &path);
    BareCollection(const BareCollection &) = delete;
    BareCollection &operator=(const BareCollection &) = delete;
    ~BareCollection();

    /// Milliseconds of one answer.
    double press(const QString &id, qint64 nowMs);

private:
    QSqlDatabase m_handle;
    QSqlQuery m_line;
    QSqlQuery m_card;
    QSqlQuery m_day;
    QSqlQuery m_begin;
    QSqlQuery m_commit;
};

} // namespace greenroom::bench
