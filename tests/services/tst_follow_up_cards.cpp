#include "services/follow_up_cards.h"
#include "services/own_content.h"
#include "services/statistics_service.h"
#include "storage/database.h"
#include "support/pinned_clock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace greenroom;
using namespace greenroom::test;

namespace {

Question questionWith(const QStringList &followUps)
{
    Question question;
    question.id = QStringLiteral("api-keys");
    question.topicId = QStringLiteral("api");
    question.english.question = QStringLiteral("What is an idempotency key?");
    for (const QString &text : followUps)
        question.english.followUps.append({text, QStringLiteral("Because."), 0});
    return question;
}

Catalog catalogWith(const Question &question)
{
    Catalog catalog;
    catalog.topics.append({QStringLiteral("api"), QStringLiteral("API"), {}, false});
    catalog.questions.append(question);
    return catalog;
}

} // namespace

class FollowUpCardsTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Database::open(m_folder->filePath(QStringLiteral("greenroom.sqlite")), m_clock);
        QVERIFY(opened.ok());
        m_database = std::move(opened).value();
        m_cards = std::make_unique<FollowUpCards>(*m_database, m_clock);
    }

    void aFollowUpBecomesACardAndStopsBeingOne()
    {
        const Question question = questionWith({QStringLiteral("How long?"), QStringLiteral("Where?")});
        const auto made = m_cards->make(question, 2);
        QVERIFY(made.ok());
        QCOMPARE(*made, QStringLiteral("api-keys/followup-2"));
        const Question read = reread(question);
        QCOMPARE(read.cardIds(), QStringList({QStringLiteral("api-keys"), *made}));
        const auto asked = askedBy(read, *made);
        QVERIFY(asked);
        QCOMPARE(asked->english.question, QStringLiteral("Where?"));
        QCOMPARE(asked->id, question.id);
        QCOMPARE(*m_cards->make(read, 2), *made);

        QVERIFY(m_cards->remove(*made).ok());
        QCOMPARE(reread(question).cardIds(), QStringList(QStringLiteral("api-keys")));
    }

    // An upgrade puts another follow-up before it: the card goes with its text, and the newcomer at its place gets an id of its own.
    void theCardGoesWithItsText()
    {
        const QString card = *m_cards->make(questionWith({QStringLiteral("How long?")}), 1);
        const Question moved = reread(questionWith({QStringLiteral("Who makes it?"), QStringLiteral("How long?")}));
        QCOMPARE(moved.followUpOf(card), 2);
        const QString other = *m_cards->make(moved, 1);
        QVERIFY(other != card);
        const Question both = reread(moved);
        QCOMPARE(both.followUpOf(card), 2);
        QCOMPARE(both.followUpOf(other), 1);
    }

    void aReworkedFollowUpKeepsItsPlace()
    {
        const QString card = *m_cards->make(questionWith({QStringLiteral("How long?")}), 1);
        QCOMPARE(reread(questionWith({QStringLiteral("For how long is it kept?")})).followUpOf(card), 1);
    }

    void oneThatIsGoneHasNoCardUntilItIsBack()
    {
        const Question question = questionWith({QStringLiteral("How long?")});
        const QString card = *m_cards->make(question, 1);
        const Question without = reread(questionWith({}));
        QVERIFY(without.followUpCards.isEmpty());
        QVERIFY(!askedBy(without, card));
        QCOMPARE(reread(question).followUpOf(card), 1);
    }

    void thereIsNoCardOfNoFollowUp()
    {
        const auto made = m_cards->make(questionWith({}), 1);
        QVERIFY(!made.ok());
        QVERIFY(made.error().code == ErrorCode::BadInput);
    }

    void topicsCountThem()
    {
        const Question question = questionWith({QStringLiteral("How long?")});
        QVERIFY(m_cards->make(question, 1).ok());
        const QList<TopicCards> topics = topicsOf(catalogWith(reread(question)));
        QCOMPARE(topics.size(), 1);
        QCOMPARE(topics.first().cardIds.size(), 2);
    }

private:
    Question reread(Question question)
    {
        question.followUpCards.clear();
        Catalog catalog = catalogWith(question);
        if (const auto added = addOwnContent(*m_database, catalog); !added)
            qFatal("%s", qPrintable(added.error().message));
        return catalog.questions.first();
    }

    FixedClock m_clock{pinnedMoment()};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<FollowUpCards> m_cards;
};

QTEST_GUILESS_MAIN(FollowUpCardsTest)
#include "tst_follow_up_cards.moc"
