#include "services/own_content.h"
#include "services/question_editing.h"
#include "services/review_service.h"
#include "storage/database.h"
#include "support/pinned_clock.h"
#include "support/sample_bank.h"

#include <QTemporaryDir>
#include <QTest>

using namespace greenroom;
using namespace greenroom::test;

class TestQuestionEditing : public QObject
{
    Q_OBJECT

private:
    Catalog bank()
    {
        Catalog merged = m_shipped;
        if (!addOwnContent(*m_database, merged).ok())
            qFatal("no bank");
        QStringList ids;
        for (const Question &question : std::as_const(merged.questions))
            ids.append(question.id);
        m_reviews->setCards(ids);
        return merged;
    }
    void answer(const QString &card, int times)
    {
        (void)bank();
        for (int count = 0; count < times; ++count) {
            m_clock.advanceMs(86400000);
            QVERIFY(m_reviews->answer(card, Rating::Good, 1000).ok());
        }
    }
    Question shipped(const char *id) { return *m_shipped.question(QString::fromLatin1(id)); }

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.set(pinnedMoment());
        auto opened = Database::open(m_folder->filePath(QStringLiteral("d.sqlite")), m_clock);
        QVERIFY(opened.ok());
        m_database = std::move(opened).value();
        m_shipped = sampleBank();
        m_reviews = std::make_unique<ReviewService>(*m_database, m_clock, QStringLiteral("device"));
        m_editing = std::make_unique<QuestionEditing>(*m_database, m_clock, QStringLiteral("device"), *m_reviews);
    }
    void cleanup()
    {
        m_editing.reset();
        m_reviews.reset();
        m_database.reset();
    }

    void anEditIsAnOverlayAndComesBack()
    {
        Question wanted = shipped("java-1");
        wanted.english.answer = QStringLiteral("mine");
        QVERIFY(m_editing->edit(shipped("java-1"), wanted).ok());
        QCOMPARE(bank().question(QStringLiteral("java-1"))->english.answer, QStringLiteral("mine"));
        QCOMPARE(bank().question(QStringLiteral("java-1"))->chinese->answer, shipped("java-1").chinese->answer);
        wanted.english.answer = QStringLiteral("mine again");
        QVERIFY(m_editing->edit(shipped("java-1"), wanted).ok());
        QVERIFY(m_editing->undo().ok());
        QCOMPARE(bank().question(QStringLiteral("java-1"))->english.answer, QStringLiteral("mine"));
        QVERIFY(m_editing->undo().ok());
        QCOMPARE(bank().question(QStringLiteral("java-1"))->english.answer, shipped("java-1").english.answer);
        QVERIFY(!m_editing->undo().ok());
    }

    void aNewQuestionIsAnItemOfItsOwn()
    {
        Question draft;
        draft.topicId = QStringLiteral("java");
        QVERIFY(!m_editing->add(draft).ok());
        draft.english.question = QStringLiteral("My own?");
        const auto id = m_editing->add(draft);
        QVERIFY(id.ok());
        QCOMPARE(bank().question(*id)->english.question, QStringLiteral("My own?"));
        answer(*id, 1);
        QVERIFY(m_editing->archive(*id).ok());
        QVERIFY(!bank().question(*id));
        QVERIFY(m_editing->bringBack(*id).ok());
        QCOMPARE(m_reviews->history(*id)->size(), 1);
        for (int count = 0; count < 3; ++count)
            QVERIFY(m_editing->undo().ok());
        QVERIFY(!bank().question(*id));
    }

    void mergingKeepsBothHistories()
    {
        answer(QStringLiteral("java-1"), 3);
        answer(QStringLiteral("java-2"), 2);
        NoteRepository notes(*m_database);
        QVERIFY(notes.setNote({QStringLiteral("java-2"), QStringLiteral("from two"), 1}).ok());
        const CardState before = *m_reviews->state(QStringLiteral("java-1"));
        Question wanted = shipped("java-1");
        wanted.english.question = QStringLiteral("Both?");
        QVERIFY(m_editing->merge(QStringLiteral("java-2"), shipped("java-1"), wanted).ok());
        QVERIFY(!bank().question(QStringLiteral("java-2")));
        QCOMPARE(bank().question(QStringLiteral("java-1"))->english.question, QStringLiteral("Both?"));
        QCOMPARE(m_reviews->history(QStringLiteral("java-1"))->size(), 5);
        QCOMPARE(m_reviews->state(QStringLiteral("java-1"))->reps, 5);
        QCOMPARE(notes.note(QStringLiteral("java-1"))->text, QStringLiteral("from two"));
        QVERIFY(m_reviews->checkReplay()->ok());
        QVERIFY(m_editing->undo().ok());
        (void)bank();
        QCOMPARE(m_reviews->history(QStringLiteral("java-1"))->size(), 3);
        QCOMPARE(m_reviews->history(QStringLiteral("java-2"))->size(), 2);
        QVERIFY(*m_reviews->state(QStringLiteral("java-1")) == before);
        QVERIFY(notes.note(QStringLiteral("java-1"))->text.isEmpty());
        QVERIFY(m_reviews->checkReplay()->ok());
    }

    void splittingKeepsTheHistoryAndTheMemory()
    {
        answer(QStringLiteral("java-1"), 3);
        Question first = shipped("java-1");
        first.english.question = QStringLiteral("First half?");
        Question second = first;
        second.english.question = QStringLiteral("Second half?");
        const auto id = m_editing->split(shipped("java-1"), first, second);
        QVERIFY(id.ok());
        (void)bank();
        QCOMPARE(m_reviews->history(QStringLiteral("java-1"))->size(), 3);
        const CardState original = *m_reviews->state(QStringLiteral("java-1"));
        const CardState half = *m_reviews->state(*id);
        QVERIFY(half.phase == CardPhase::Review);
        QCOMPARE(half.dueDay, original.dueDay);
        QCOMPARE(half.memory->stability, original.memory->stability);
        QVERIFY(m_editing->undo().ok());
        QVERIFY(!bank().question(*id));
        QCOMPARE(bank().question(QStringLiteral("java-1"))->english.question, shipped("java-1").english.question);
        QVERIFY(m_reviews->checkReplay()->ok());
    }

private:
    FixedClock m_clock{pinnedMoment()};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    Catalog m_shipped;
    std::unique_ptr<ReviewService> m_reviews;
    std::unique_ptr<QuestionEditing> m_editing;
};

QTEST_GUILESS_MAIN(TestQuestionEditing)
#include "tst_question_editing.moc"
