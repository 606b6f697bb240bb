#include "services/sample_folder.h"

#include "audio/sound.h"
#include "core/generator.h"
#include "services/drill_service.h"
#include "services/pitch_room.h"
#include "services/sample_take.h"
#include "storage/take_repository.h"

#include <QDir>

#include <array>

namespace greenroom {
namespace {

constexpr int sampleDays = 42;
constexpr int sampleOffsetSeconds = 8 * 3600;
constexpr qint64 msPerMinute = 60 * 1000;

Moment sampleTime(QDate day, QTime time)
{
    return {QDateTime(day, time, Qt::OffsetFromUTC, sampleOffsetSeconds).toMSecsSinceEpoch(), sampleOffsetSeconds};
}

/// What the sample's user wrote, in the language of the window: a picture in Chinese shows a Chinese user's words.
struct SampleWords
{
    QStringList goals;
    QString blocker;
};

SampleWords sampleWords(const QString &language)
{
    if (language == QLatin1StringView("zh_CN"))
        return {{QStringLiteral("不看提示做出 904"), QStringLiteral("90 秒讲清幂等"), QStringLiteral("自我介绍控制在 60 秒内")},
                QStringLiteral("说不清什么时候重试预算比熔断更合适")};
    return {{QStringLiteral("Solve 904 without a hint"), QStringLiteral("Explain idempotency in 90 seconds"),
             QStringLiteral("Pitch under 60 s")},
            QStringLiteral("Can’t explain when a retry budget beats a circuit breaker")};
}

/// Six weeks, one day at a time, each call of a service at the time it would have been lived.
class SampleWriter
{
public:
    SampleWriter(Database &database, FixedClock &clock, const Catalog &catalog, SampleWords words)
        : m_database(database)
        , m_clock(clock)
        , m_catalog(catalog)
        , m_words(std::move(words))
        , m_reviews(database, clock, QStringLiteral("sample"))
        , m_plan(database, clock, QStringLiteral("sample"))
        , m_bank(database, clock)
        , m_drills(database, clock, QStringLiteral("sample"))
    {
        QStringList cards;
        for (const Question &question : catalog.questions)
            cards.append(question.id);
        m_reviews.setCards(cards);
        if (!catalog.plans.isEmpty())
            m_plan.setPlan(catalog.plans.first());
    }

    Result<void> write(const QString &takesFolder)
    {
        const QDate today = studyDay(sampleMoment());
        for (QDate day = today.addDays(-sampleDays); day < today; day = day.addDays(1)) {
            const bool resting = m_random.between(0, 9) == 0 || day == today.addDays(-1);
            if (resting)
                continue;
            if (const Result<void> lived = study(day, takesFolder); !lived)
                return lived;
        }
        if (const Result<void> marked = annotate(); !marked)
            return marked;
        return beginToday(today);
    }

private:
    Result<void> study(QDate day, const QString &takesFolder)
    {
        m_clock.set(sampleTime(day, QTime(8, 30)));
        if (const Result<void> reviewed = review(); !reviewed)
            return reviewed;
        if (day.day() % 3 == 0)
            if (const Result<void> drilled = drill(); !drilled)
                return drilled;
        return day.day() % 5 == 0 ? record(takesFolder) : Result<void>();
    }

    Result<void> review()
    {
        for (int press = 0; press < 24; ++press) {
            const Result<Queue> queue = m_reviews.queue();
            if (!queue)
                return queue.error();
            if (queue->cardIds.isEmpty())
                break;
            const std::int64_t luck = m_random.between(0, 99);
            const Rating rating = luck < 8 ? Rating::Again : luck < 20 ? Rating::Hard : luck < 90 ? Rating::Good : Rating::Easy;
            const qint64 durationMs = m_random.between(9, 45) * 1000;
            if (const auto answered = m_reviews.answer(queue->cardIds.first(), rating, durationMs); !answered)
                return answered.error();
            m_clock.advanceMs(durationMs + 4000);
        }
        return {};
    }

    Result<void> drill()
    {
        if (m_catalog.drills.isEmpty())
            return {};
        const Drill &drill = m_catalog.drills.at(m_drillRuns++ % m_catalog.drills.size());
        Draft draft;
        draft.drillId = drill.id;
        draft.code = drill.references.value(QStringLiteral("reference.cpp"));
        draft.thinkingSeconds = static_cast<int>(m_random.between(9, 34)) * 60;
        JudgeReport report;
        report.drillId = drill.id;
        report.total = static_cast<int>(drill.cases.size());
        const bool accepted = m_random.between(0, 2) > 0;
        report.verdict = accepted ? Verdict::Accepted : Verdict::WrongAnswer;
        report.passed = accepted ? report.total : report.total / 2;
        m_clock.advanceMs(draft.thinkingSeconds * 1000LL);
        return m_drills.record(draft, report);
    }

    Result<void> record(const QString &takesFolder)
    {
        if (m_catalog.pitches.isEmpty())
            return {};
        const int number = ++m_takes;
        const Pitch &pitch = m_catalog.pitches.first();
        const PitchScript script = makeScript(pitch, CardLanguage::English, pitch.targetSeconds, {}, {});
        const SampleTake spoken = makeSampleTake(spokenFormOf(script), pitch.targetSeconds, number);
        Take take;
        take.id = QStringLiteral("sample-take-%1").arg(number);
        take.pitchId = pitch.id;
        take.targetSeconds = pitch.targetSeconds;
        take.recordedAt = m_clock.now();
        take.fileName = take.id + QStringLiteral(".wav");
        take.device = QStringLiteral("Built-in microphone");
        take.best = number == 4;
        take.samples = static_cast<qint64>(spoken.samples.size());
        take.feedback = toJson(spoken.feedback);
        if (const auto written = writeWav(QDir(takesFolder).filePath(take.fileName), spoken.samples, take.sampleRate); !written)
            return written;
        return TakeRepository(m_database).add(take, QStringLiteral("sample"));
    }

    Result<void> annotate()
    {
        for (qsizetype index = 0; index < m_catalog.questions.size(); index += 3)
            if (const auto marked = m_bank.setMark(m_catalog.questions.at(index).id, index % 2 == 0 ? Mark::Solid : Mark::Shaky); !marked)
                return marked;
        int ticked = 0;
        for (const Question &question : m_catalog.questions) {
            const Topic *topic = m_catalog.topic(question.topicId);
            if (!topic || !topic->bullets || ticked == 5)
                continue;
            ++ticked;
            if (const auto done = m_bank.tick(question.id); !done)
                return done;
        }
        const auto saved =
            m_bank.saveNote(QStringLiteral("api-idempotency"),
                            QStringLiteral("Say “the effect happens once”, not “delivered once”. 别忘了说 Idempotent-Replay。"));
        return saved ? Result<void>() : Result<void>(saved.error());
    }

    Result<void> beginToday(QDate today)
    {
        m_clock.set(sampleTime(today, QTime(8, 30)));
        for (const auto &step : {std::pair(&PlanService::start, 0), std::pair(&PlanService::finish, 0), std::pair(&PlanService::start, 1),
                                 std::pair(&PlanService::finish, 1), std::pair(&PlanService::start, 2)}) {
            const auto day = (m_plan.*step.first)(step.second);
            if (!day)
                return day.error();
            static constexpr std::array minutes{14, 6, 71, 14, 0};
            m_clock.advanceMs(minutes.at(static_cast<size_t>(m_steps++)) * msPerMinute);
        }
        for (const auto &changed :
             {m_plan.tick(2, 0, StepDoneBy::You), m_plan.setGoals(m_words.goals), m_plan.setBlockers({m_words.blocker})})
            if (!changed)
                return changed.error();
        const auto ticked = m_plan.setGoalDone(m_words.goals.constFirst(), true);
        return ticked ? Result<void>() : Result<void>(ticked.error());
    }

    Database &m_database;
    FixedClock &m_clock;
    const Catalog &m_catalog;
    const SampleWords m_words;
    ReviewService m_reviews;
    PlanService m_plan;
    BankService m_bank;
    DrillService m_drills;
    SplitMix64 m_random{2026};
    int m_drillRuns = 0;
    int m_takes = 0;
    int m_steps = 0;
};

} // namespace

Moment sampleMoment() { return sampleTime(QDate(2026, 5, 14), QTime(10, 58, 40)); }

Result<void> fillSampleFolder(const Places &places, const QString &language)
{
    Catalog catalog;
    readContent(searchFolders(places, DataKind::Content), catalog);
    readDrills(searchFolders(places, DataKind::Drills), catalog);
    const QDir folder(places.dataFolder);
    folder.mkpath(QStringLiteral("takes"));
    FixedClock clock(sampleMoment());
    const auto database = Database::open(folder.filePath(QStringLiteral("greenroom.sqlite")), clock);
    if (!database)
        return database.error();
    return SampleWriter(**database, clock, catalog, sampleWords(language)).write(folder.filePath(QStringLiteral("takes")));
}

} // namespace greenroom
