#include "core/take_feedback.h"
#include "services/practice_service.h"
#include "storage/database.h"
#include "support/pinned_clock.h"

#include <QTemporaryDir>
#include <QTest>

using namespace greenroom;
using namespace greenroom::test;

namespace {

const QString drill = QStringLiteral("lc-904");
const QString pitch = QStringLiteral("elevator");

AttemptFacts accepted(int seconds)
{
    AttemptFacts attempt;
    attempt.verdict = Verdict::Accepted;
    attempt.seconds = seconds;
    attempt.targetSeconds = 1800;
    return attempt;
}

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

class PracticeServiceTest : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.set(pinnedMoment());
        auto opened = Database::open(m_folder->filePath(QStringLiteral("greenroom.sqlite")), m_clock);
        QVERIFY(opened.ok());
        m_database = std::move(opened).value();
        m_reviews = std::make_unique<ReviewService>(*m_database, m_clock, QStringLiteral("device"));
        m_reviews->setPractice({drillCardId(drill), pitchCardId(pitch)});
        m_practice = std::make_unique<PracticeService>(*m_reviews, m_clock);
    }

    void anAcceptedAttemptIsOneGradeADay()
    {
        const auto first = m_practice->gradeAttempt(drill, accepted(1200));
        QVERIFY(first.ok());
        QVERIFY(first->has_value());
        QVERIFY((*first)->entry.rating == Rating::Good);
        QVERIFY((*first)->intervalDays >= 1);
        const auto again = m_practice->gradeAttempt(drill, accepted(60));
        QVERIFY(again.ok());
        QVERIFY(!again->has_value());
        m_clock.advanceMs(86400000);
        QVERIFY(m_practice->gradeAttempt(drill, accepted(60))->has_value());
    }

    void whatTellsNothingIsNoGrade()
    {
        AttemptFacts broken = accepted(10);
        broken.verdict = Verdict::CompileError;
        QVERIFY(!m_practice->gradeAttempt(drill, broken)->has_value());
        QVERIFY(!m_reviews->state(drillCardId(drill))->lastReview);
    }

    void aDrillGivenUpComesBackTomorrow()
    {
        AttemptFacts givenUp = accepted(600);
        givenUp.verdict = Verdict::WrongAnswer;
        givenUp.solutionSeen = true;
        const auto graded = m_practice->gradeAttempt(drill, givenUp);
        QVERIFY(graded->has_value());
        QVERIFY((*graded)->entry.rating == Rating::Again);
        QVERIFY(m_practice->due()->isEmpty());
        m_clock.advanceMs(86400000);
        const auto due = m_practice->due();
        QCOMPARE(due->size(), 1);
        QCOMPARE(due->first().itemId, drill);
        QVERIFY(due->first().kind == CardKind::Drill);
    }

    void theFirstTakeOfADayIsTheGrade()
    {
        const auto first = m_practice->gradeTake(pitch, takeOf(m_clock.now(), 44, 0));
        QVERIFY(first->has_value());
        QVERIFY((*first)->entry.rating == Rating::Easy);
        m_clock.advanceMs(600'000);
        QVERIFY2(!m_practice->gradeTake(pitch, takeOf(m_clock.now(), 60, 40))->has_value(), "practice on the same day moves nothing");
        m_clock.advanceMs(2 * 86'400'000LL);
        const auto later = m_practice->gradeTake(pitch, takeOf(m_clock.now(), 60, 40));
        QVERIFY(later->has_value());
        QVERIFY((*later)->entry.rating == Rating::Again);
        QCOMPARE(m_reviews->history(pitchCardId(pitch))->size(), 2);
    }

    void aTakeThatTellsNothingOfMemoryIsNoGrade()
    {
        Take other = takeOf(m_clock.now(), 44, 0);
        other.feedback.insert(QStringLiteral("refused"), QStringLiteral("other-text"));
        QVERIFY(!m_practice->gradeTake(pitch, other)->has_value());
        QVERIFY(!m_practice->gradeTake(pitch, takeOf(m_clock.now(), 0, 0))->has_value());
        QVERIFY(!m_practice->gradeTake({}, takeOf(m_clock.now(), 44, 0))->has_value());
    }

    void anAnswerOfTheBankSaidAloudIsACardToo()
    {
        const auto graded = m_practice->gradeTake(QStringLiteral("question:java-cas"), takeOf(m_clock.now(), 44, 0));
        QVERIFY(graded->has_value());
        QVERIFY(!isFlashcard((*graded)->entry.cardId));
    }

    void anUnknownDrillIsAnError()
    {
        const auto graded = m_practice->gradeAttempt(QStringLiteral("lc-1"), accepted(60));
        QVERIFY(!graded.ok());
        QVERIFY(graded.error().code == ErrorCode::NotFound);
    }

private:
    FixedClock m_clock{pinnedMoment()};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ReviewService> m_reviews;
    std::unique_ptr<PracticeService> m_practice;
};

QTEST_GUILESS_MAIN(PracticeServiceTest)
#include "tst_practice_service.moc"
