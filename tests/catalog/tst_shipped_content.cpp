#include "catalog/content_rules.h"

#include <QTest>

#include <algorithm>

using namespace greenroom;

/// What ships must hold its own rules; what the first day promises must be there.
class TestShippedContent : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase()
    {
        readContent({QStringLiteral(GREENROOM_SHARE "/content")}, m_catalog);
        readDrills({QStringLiteral(GREENROOM_SHARE "/drills")}, m_catalog);
    }

    void everythingHoldsItsRules()
    {
        QStringList sentences;
        for (const Problem &problem : m_catalog.problems + contentProblems(m_catalog))
            sentences.append(QStringLiteral("%1:%2: %3").arg(problem.path).arg(problem.line).arg(problem.message));
        QCOMPARE(sentences, QStringList());
    }

    void everyTopicHasItsQuestions_data()
    {
        QTest::addColumn<QString>("topic");
        QTest::addColumn<int>("least");
        for (const char *topic : {"java", "spring", "kubernetes", "aws", "devops", "sre", "behavioural"})
            QTest::newRow(topic) << QString::fromLatin1(topic) << 5;
        QTest::newRow("api") << QStringLiteral("api") << 7;
    }
    void everyTopicHasItsQuestions()
    {
        QFETCH(QString, topic);
        QFETCH(int, least);
        const auto count = std::count_if(m_catalog.questions.begin(), m_catalog.questions.end(),
                                         [&topic](const Question &question) { return question.topicId == topic; });
        QVERIFY2(count >= least, qPrintable(QStringLiteral("%1 questions").arg(count)));
    }

    void theApiCardsKeepEveryTurn()
    {
        qsizetype turns = 0;
        QList<int> order;
        for (const Question &question : m_catalog.questions) {
            if (question.topicId != QLatin1String("api"))
                continue;
            turns += 1 + question.english.followUps.size();
            order.append(question.order);
        }
        QCOMPARE(turns, 28);
        QCOMPARE(order, (QList<int>{1, 2, 3, 4, 5, 6, 7}));
    }

    void drillsPitchesAndThePlanAreThere()
    {
        for (const char *id : {"lc-904", "lc-167", "lc-209"})
            QVERIFY2(m_catalog.drill(QString::fromLatin1(id)), id);
        QCOMPARE(m_catalog.pitches.size(), 2);
        QCOMPARE(m_catalog.plans.size(), 1);
        QList<QPair<int, int>> ranges;
        for (const PlanBlock &block : m_catalog.plans.first().english.blocks)
            ranges.append({block.minMinutes, block.maxMinutes});
        QCOMPARE(ranges, (QList<QPair<int, int>>{{10, 15}, {60, 90}, {60, 90}, {30, 45}, {10, 15}}));
    }

private:
    Catalog m_catalog;
};

QTEST_APPLESS_MAIN(TestShippedContent)
#include "tst_shipped_content.moc"
