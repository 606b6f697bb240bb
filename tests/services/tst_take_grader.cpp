#include "core/take_feedback.h"
#include "services/review_service.h"
#include "services/take_grader.h"
#include "storage/database.h"
#include "support/pinned_clock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace greenroom;

namespace {

/// A take of a script of a hundred words that was said in so many seconds, with so many words left out.
Take takeOf(Moment at, double seconds, int skipped)
{
    TakeFeedback feedback;
    feedback.method = AnalysisMethod::Alignment;
    feedback.targetSeconds = 45;
    feedback.scriptWords = 100;
    feedback.facts.durationSeconds = seconds + 1;
    feedback.facts.speech = {0.5, 0.5 + seconds, {}};
    feedback.spanStartSeconds = 0.5;
    feedback.spanEndSeconds = 0.5 + seconds;
    for (int index = 0; index < skipped; ++index)
        feedback.skipped.append({index, QStringLiteral("word"), 1.0, false});
    Take take;
    take.targetSeconds = 45;
    take.recordedAt = at;
    take.samples = qint64((seconds + 1) * take.sampleRate);
    take.feedback = toJson(feedback);
    return take;
}

} // namespace

/// How a take reaches the scheduler.
class TestTakeGrader : public QObject
{
    Q_OBJECT

    FixedClock m_clock{test::pinnedMoment()};
    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ReviewService> m_reviews;
    const QString m_card = TakeGrader::cardIdOf(QStringLiteral("elevator"));

private slots:
    void init()
    {
        m_clock.set(test::pinnedMoment());
        m_reviews.reset();
        m_database.reset();
        m_database =
            Database::open(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction()) + QStringLiteral(".db")), m_clock).value();
        m_reviews = std::make_unique<ReviewService>(*m_database, m_clock, QStringLiteral("here"));
    }

    void theFirstTakeOfADayIsTheGrade()
    {
        TakeGrader grader(*m_reviews);
        QCOMPARE(grader.grade(takeOf(m_clock.now(), 44, 0), QStringLiteral("elevator")).value(), std::optional(Rating::Easy));
        m_clock.advanceMs(600'000);
        QVERIFY2(!grader.grade(takeOf(m_clock.now(), 60, 40), QStringLiteral("elevator")).value(),
                 "practice on the same day moves nothing");
        QCOMPARE(m_reviews->history(m_card)->size(), 1);
        m_clock.advanceMs(2 * 86'400'000LL);
        QCOMPARE(grader.grade(takeOf(m_clock.now(), 60, 40), QStringLiteral("elevator")).value(), std::optional(Rating::Again));
        QCOMPARE(m_reviews->history(m_card)->size(), 2);
    }

    void whatTellsNothingOfMemoryGradesNothing()
    {
        TakeGrader grader(*m_reviews);
        Take other = takeOf(m_clock.now(), 44, 0);
        other.feedback.insert(QStringLiteral("refused"), QStringLiteral("other-text"));
        QVERIFY(!grader.grade(other, QStringLiteral("elevator")).value());
        QVERIFY(!grader.grade(takeOf(m_clock.now(), 0, 0), QStringLiteral("elevator")).value());
        QVERIFY(!grader.grade(takeOf(m_clock.now(), 44, 0), {}).value());
    }
};

QTEST_GUILESS_MAIN(TestTakeGrader)
#include "tst_take_grader.moc"
