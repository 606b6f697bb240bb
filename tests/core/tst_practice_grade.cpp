#include "core/practice_grade.h"

#include <QTest>

Q_DECLARE_METATYPE(greenroom::AttemptFacts)
Q_DECLARE_METATYPE(greenroom::TakeGradeFacts)

using namespace greenroom;

class TestPracticeGrade : public QObject
{
    Q_OBJECT

private slots:
    void attempts_data()
    {
        QTest::addColumn<AttemptFacts>("attempt");
        QTest::addColumn<int>("grade"); ///< 0 = none
        const int half = 15 * 60;
        const int target = 30 * 60;
        QTest::newRow("does not compile") << AttemptFacts{Verdict::CompileError, 0, 60, target, false} << 0;
        QTest::newRow("our own fault") << AttemptFacts{Verdict::InternalError, 0, 60, target, false} << 0;
        QTest::newRow("stopped") << AttemptFacts{Verdict::Stopped, 0, 60, target, false} << 0;
        QTest::newRow("wrong") << AttemptFacts{Verdict::WrongAnswer, 0, 60, target, false} << 1;
        QTest::newRow("too slow") << AttemptFacts{Verdict::TimeLimit, 0, 60, target, false} << 1;
        QTest::newRow("crash") << AttemptFacts{Verdict::RuntimeError, 0, 60, target, false} << 1;
        QTest::newRow("too much memory") << AttemptFacts{Verdict::MemoryLimit, 0, 60, target, false} << 1;
        QTest::newRow("too much output") << AttemptFacts{Verdict::OutputLimit, 0, 60, target, false} << 1;
        QTest::newRow("the solution was read") << AttemptFacts{Verdict::Accepted, 0, 60, target, true} << 1;
        QTest::newRow("three hints") << AttemptFacts{Verdict::Accepted, 3, 60, target, false} << 1;
        QTest::newRow("one hint") << AttemptFacts{Verdict::Accepted, 1, 60, target, false} << 2;
        QTest::newRow("two hints") << AttemptFacts{Verdict::Accepted, 2, 60, target, false} << 2;
        QTest::newRow("a second over the target") << AttemptFacts{Verdict::Accepted, 0, target + 1, target, false} << 2;
        QTest::newRow("at the target") << AttemptFacts{Verdict::Accepted, 0, target, target, false} << 3;
        QTest::newRow("a second over half") << AttemptFacts{Verdict::Accepted, 0, half + 1, target, false} << 3;
        QTest::newRow("half") << AttemptFacts{Verdict::Accepted, 0, half, target, false} << 4;
        QTest::newRow("without a target") << AttemptFacts{Verdict::Accepted, 0, 60, 0, false} << 3;
    }
    void attempts()
    {
        QFETCH(AttemptFacts, attempt);
        const auto rating = gradeOf(attempt);
        QTEST(rating ? int(*rating) : 0, "grade");
    }

    void takes_data()
    {
        QTest::addColumn<TakeGradeFacts>("take");
        QTest::addColumn<int>("grade"); ///< 0 = none
        QTest::newRow("silence") << TakeGradeFacts{0, 45, 0.0, 0} << 0;
        QTest::newRow("nothing to go by") << TakeGradeFacts{40, 0, std::nullopt, 0} << 0;
        QTest::newRow("a third left out") << TakeGradeFacts{40, 45, 0.33, 0} << 1;
        QTest::newRow("half as long again") << TakeGradeFacts{67.5, 45, 0.0, 0} << 1;
        QTest::newRow("a fifth left out") << TakeGradeFacts{40, 45, 0.2, 0} << 2;
        QTest::newRow("a fifth over the target") << TakeGradeFacts{54, 45, 0.0, 0} << 2;
        QTest::newRow("broken off") << TakeGradeFacts{20, 45, std::nullopt, 0} << 2;
        QTest::newRow("fillers") << TakeGradeFacts{40, 45, 0.0, 7} << 2;
        QTest::newRow("a little over") << TakeGradeFacts{50, 45, 0.0, 0} << 3;
        QTest::newRow("a few words left out") << TakeGradeFacts{40, 45, 0.08, 0} << 3;
        QTest::newRow("only the time is known") << TakeGradeFacts{40, 45, std::nullopt, 0} << 3;
        QTest::newRow("as written") << TakeGradeFacts{44, 45, 0.01, 0.5} << 4;
        QTest::newRow("as written, without a target") << TakeGradeFacts{44, 0, 0.0, 0} << 4;
    }
    void takes()
    {
        QFETCH(TakeGradeFacts, take);
        const auto rating = gradeOf(take);
        QTEST(rating ? int(*rating) : 0, "grade");
    }
};

QTEST_APPLESS_MAIN(TestPracticeGrade)
#include "tst_practice_grade.moc"
