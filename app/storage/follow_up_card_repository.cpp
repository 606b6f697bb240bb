#include "storage/follow_up_card_repository.h"

#include "storage/rows.h"

namespace greenroom {

Result<QList<FollowUpCard>> FollowUpCardRepository::all() const
{
    return readRows<FollowUpCard>(
        m_database, QStringLiteral("SELECT card_id, question_id, number, question, made_ms FROM follow_up_cards ORDER BY made_ms, card_id"),
        {}, [](const QSqlQuery &row) {
            return FollowUpCard{row.value(0).toString(), row.value(1).toString(), row.value(2).toInt(), row.value(3).toString(),
                                row.value(4).toLongLong()};
        });
}

Result<void> FollowUpCardRepository::add(const FollowUpCard &card)
{
    return m_database.execute(
        QStringLiteral("INSERT INTO follow_up_cards (card_id, question_id, number, question, made_ms) VALUES (?, ?, ?, ?, ?)"),
        {card.cardId, card.questionId, card.number, card.question, card.madeMs});
}

Result<void> FollowUpCardRepository::remove(const QString &cardId)
{
    return m_database.execute(QStringLiteral("DELETE FROM follow_up_cards WHERE card_id = ?"), {cardId});
}

} // namespace greenroom
