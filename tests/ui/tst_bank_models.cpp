#include "flashcard_deck_model.h"
#include "question_follow_up_model.h"
#include "question_model.h"
#include "review_grade_model.h"
#include "topic_model.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace greenroom;

namespace {

QuestionRow row(const QString &id, const QString &title)
{
    QuestionRow made;
    made.questionId = id;
    made.title = title;
    return made;
}

FollowUp followUp(const QString &question) { return {question, QStringLiteral("because"), 1}; }

} // namespace

/// The item models of the question bank and of flashcards, under the model tester.
class TestBankModels : public QObject
{
    Q_OBJECT

private slots:
    void questions();
    void theViewStaysWhereOnlyContentChanges();
    void marksMatches();
    void topics();
    void followUpsOpenOneByOne();
    void followUpsStayOpenInAnotherLanguage();
    void grades();
    void decks();
};

void TestBankModels::questions()
{
    QuestionModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.set({row(QStringLiteral("a"), QStringLiteral("One?")), row(QStringLiteral("b"), QStringLiteral("Two?"))}, {});
    QCOMPARE(model.count(), 2);
    QCOMPARE(model.rowOf(QStringLiteral("b")), 1);
    QCOMPARE(model.rowOf(QStringLiteral("c")), -1);
    QCOMPARE(model.questionIdAt(0), QStringLiteral("a"));
    QCOMPARE(model.questionIdAt(2), QString());
    QuestionRow ticked = row(QStringLiteral("b"), QStringLiteral("Two?"));
    ticked.ticked = true;
    ticked.mark = Mark::Shaky;
    model.set({row(QStringLiteral("a"), QStringLiteral("One?")), ticked}, {});
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.refresh(QStringLiteral("b"));
    QCOMPARE(changes.count(), 1);
    QCOMPARE(changes.first().first().toModelIndex().row(), 1);
    QCOMPARE(model.tickedCount(), 1);
    QCOMPARE(model.data(model.index(1), QuestionModel::MarkRole).toInt(), int(QuestionModel::Shaky));
    model.set({}, {});
    QCOMPARE(model.count(), 0);
}

void TestBankModels::theViewStaysWhereOnlyContentChanges()
{
    QuestionModel model;
    model.set({row(QStringLiteral("a"), QStringLiteral("One?"))}, {});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    QSignalSpy changes(&model, &QAbstractItemModel::dataChanged);
    model.set({row(QStringLiteral("a"), QStringLiteral("一？"))}, {});
    QCOMPARE(resets.count(), 0);
    QCOMPARE(changes.count(), 1);
    model.set({row(QStringLiteral("b"), QStringLiteral("Two?"))}, {});
    QCOMPARE(resets.count(), 1);
}

void TestBankModels::marksMatches()
{
    QCOMPARE(markedHtml(QStringLiteral("a < b 幂等"), {QStringLiteral("幂")}),
             QStringLiteral("a &lt; b <span class=\"match\">幂</span>等"));
    // What is searched may itself look like markup.
    QCOMPARE(markedHtml(QStringLiteral("x<y"), {QStringLiteral("<")}), QStringLiteral("x<span class=\"match\">&lt;</span>y"));
}

void TestBankModels::topics()
{
    TopicModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.set({{QString(), QStringLiteral("All"), 3, false}, {QStringLiteral("java"), QStringLiteral("Java"), 3, false}});
    model.set({{QString(), QStringLiteral("All"), 1, false}, {QStringLiteral("java"), QStringLiteral("Java"), 1, false}});
    QCOMPARE(resets.count(), 1);
    QCOMPARE(model.data(model.index(1), TopicModel::MatchesRole).toInt(), 1);
    QCOMPARE(model.rowOf(QStringLiteral("java")), 1);
    QCOMPARE(model.rowOf(QString()), 0);
    QCOMPARE(model.topicIdAt(9), QString());
}

void TestBankModels::followUpsOpenOneByOne()
{
    QuestionFollowUpModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.set({followUp(QStringLiteral("one")), followUp(QStringLiteral("two"))}, QuestionFollowUpModel::Opened::None);
    QCOMPARE(model.openCount(), 0);
    QVERIFY(model.openNext());
    QVERIFY(model.data(model.index(0), QuestionFollowUpModel::OpenRole).toBool());
    QVERIFY(!model.data(model.index(1), QuestionFollowUpModel::OpenRole).toBool());
    QVERIFY(model.openNext());
    QVERIFY(!model.openNext());
    model.step();
    QCOMPARE(model.openCount(), 0);
    model.toggle(1);
    model.toggle(7);
    QCOMPARE(model.openCount(), 1);
}

void TestBankModels::followUpsStayOpenInAnotherLanguage()
{
    QuestionFollowUpModel model;
    model.set({followUp(QStringLiteral("one"))}, QuestionFollowUpModel::Opened::None);
    model.toggle(0);
    model.set({followUp(QStringLiteral("一"))}, QuestionFollowUpModel::Opened::AsBefore);
    QCOMPARE(model.openCount(), 1);
    model.set({followUp(QStringLiteral("other"))}, QuestionFollowUpModel::Opened::None);
    QCOMPARE(model.openCount(), 0);
}

void TestBankModels::grades()
{
    ReviewGradeModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    QCOMPARE(model.rowCount(), 4);
    QCOMPARE(model.data(model.index(0), ReviewGradeModel::IntervalRole).toString(), QString());
    std::array<Outcome, 4> outcomes;
    outcomes[0].delaySeconds = 600;
    outcomes[3].intervalDays = 400;
    model.set(outcomes);
    QVERIFY(model.data(model.index(0), ReviewGradeModel::IntervalRole).toString().startsWith(QStringLiteral("10 ")));
    QVERIFY(model.data(model.index(3), ReviewGradeModel::IntervalRole).toString().startsWith(QStringLiteral("1.1")));
    QCOMPARE(model.data(model.index(2), ReviewGradeModel::RatingRole).toInt(), 3);
}

void TestBankModels::decks()
{
    FlashcardDeckModel model;
    const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    model.set({{QStringLiteral("java"), QStringLiteral("Java"), 9, 2, 3}});
    QSignalSpy resets(&model, &QAbstractItemModel::modelReset);
    model.set({{QStringLiteral("java"), QStringLiteral("Java"), 9, 1, 3}});
    QCOMPARE(resets.count(), 0);
    QCOMPARE(model.data(model.index(0), FlashcardDeckModel::DueRole).toInt(), 1);
}

QTEST_MAIN(TestBankModels)
#include "tst_bank_models.moc"
