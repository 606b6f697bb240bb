#include "storage/attempt_repository.h"
#include "storage/card_repository.h"
#include "storage/note_repository.h"
#include "storage/overlay_repository.h"
#include "storage/plan_repository.h"
#include "storage/review_repository.h"
#include "storage/settings_repository.h"
#include "storage/take_repository.h"
#include "support/pinned_clock.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace greenroom;
using namespace greenroom::test;

namespace {

ReviewEntry answerEntry(const QString &uid, const QString &cardId, Rating rating, qint64 ms)
{
    ReviewEntry entry;
    entry.uid = uid;
    entry.deviceId = QStringLiteral("here");
    entry.cardId = cardId;
    entry.kind = ReviewKind::Learn;
    entry.rating = rating;
    entry.at = {ms, 28800};
    entry.durationMs = 4200;
    entry.settingsId = QStringLiteral("s");
    return entry;
}

Take take(const QString &id, const QString &pitchId, qint64 ms)
{
    Take recording;
    recording.id = id;
    recording.pitchId = pitchId;
    recording.recordedAt = {ms, 28800};
    recording.samples = 96000;
    recording.targetSeconds = 45;
    recording.fileName = id + QStringLiteral(".flac");
    recording.device = QStringLiteral("Built-in microphone");
    return recording;
}

} // namespace

class TestRepositories : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto opened = Database::open(m_folder->filePath(QStringLiteral("greenroom.db")), FixedClock(pinnedMoment()));
        QVERIFY(opened.ok());
        m_database = std::move(opened).value();
    }
    void cleanup()
    {
        m_database.reset();
        m_folder.reset();
    }

    void reviewsComeBackAsTheyWere()
    {
        ReviewRepository reviews(*m_database);
        const ReviewEntry answer = answerEntry(QStringLiteral("u1"), QStringLiteral("a"), Rating::Hard, 1000);
        ReviewEntry suspend = answerEntry(QStringLiteral("u2"), QStringLiteral("b"), Rating::Good, 2000);
        suspend.kind = ReviewKind::Suspend;
        suspend.rating.reset();
        suspend.durationMs = 0;
        ReviewEntry undo = suspend;
        undo.uid = QStringLiteral("u3");
        undo.kind = ReviewKind::Undo;
        undo.undoes = QStringLiteral("u2");
        for (const ReviewEntry &entry : {answer, suspend, undo})
            QVERIFY(reviews.append(entry).ok());
        QCOMPARE(reviews.all().value(), (QList<ReviewEntry>{answer, suspend, undo}));
        QCOMPARE(reviews.ofCard(QStringLiteral("a")).value(), QList<ReviewEntry>{answer});
        QCOMPARE(reviews.since(2000)->size(), 2);
        QCOMPARE(reviews.lastUndoable(QStringLiteral("here"))->value(), answer);
        QVERIFY(!reviews.lastUndoable(QStringLiteral("elsewhere"))->has_value());
    }

    void theLogRefusesNonsense()
    {
        ReviewRepository reviews(*m_database);
        const ReviewEntry answer = answerEntry(QStringLiteral("u1"), QStringLiteral("a"), Rating::Hard, 1000);
        QVERIFY(reviews.append(answer).ok());
        QVERIFY(!reviews.append(answer).ok()); // the same uid twice
        ReviewEntry unrated = answerEntry(QStringLiteral("u2"), QStringLiteral("a"), Rating::Hard, 1000);
        unrated.rating.reset();
        QVERIFY(!reviews.append(unrated).ok());
        ReviewEntry longOne = answerEntry(QStringLiteral("u3"), QStringLiteral("a"), Rating::Hard, 1000);
        longOne.durationMs = 3600000;
        QVERIFY(reviews.append(longOne).ok());
        QCOMPARE(reviews.all()->last().durationMs, longestReviewMs);
    }

    void schedulerSettingsAreKeptOnceEach()
    {
        ReviewRepository reviews(*m_database);
        SchedulerSettings strict;
        strict.desiredRetention = 0.95;
        const QString first = reviews.keepSettings(SchedulerSettings()).value();
        QCOMPARE(reviews.keepSettings(SchedulerSettings()).value(), first);
        const QString second = reviews.keepSettings(strict).value();
        QVERIFY(second != first);
        const auto known = reviews.settings();
        QCOMPARE(known->size(), 2);
        QCOMPARE(known->value(second), strict);
    }

    void cardStatesComeBackAsTheyWere()
    {
        CardRepository cards(*m_database);
        CardState full;
        full.cardId = QStringLiteral("卡片-1");
        full.phase = CardPhase::Relearning;
        full.suspended = true;
        full.buriedUntil = QDate(2026, 5, 15);
        full.dueMs = 1778726620123;
        full.dueDay = QDate(2026, 5, 20);
        full.step = 1;
        full.memory = fsrs::MemoryState{1.0 / 3, 9.999999999};
        full.reps = 12;
        full.lapses = 3;
        full.lastReview = Moment{1778726610000, -12600};
        full.intervalDays = 7;
        CardState fresh;
        fresh.cardId = QStringLiteral("fresh");
        QVERIFY(cards.save(full).ok());
        QVERIFY(cards.save(fresh).ok());
        QVERIFY(cards.state(full.cardId).value() == full);
        QVERIFY(cards.state(QStringLiteral("fresh")).value() == fresh);
        QVERIFY(cards.state(QStringLiteral("never seen"))->phase == CardPhase::New);
        QCOMPARE(cards.all()->size(), 2);
        full.reps = 13;
        QVERIFY(cards.save(full).ok());
        QCOMPARE(cards.all()->value(full.cardId).reps, 13);
        QVERIFY(cards.clear().ok());
        QVERIFY(cards.all()->isEmpty());
    }

    void attemptsAddUp()
    {
        AttemptRepository attempts(*m_database);
        const auto run = [&](const QString &uid, Verdict verdict, int seconds, qint64 ms) {
            Attempt attempt;
            attempt.uid = uid;
            attempt.deviceId = QStringLiteral("here");
            attempt.drillId = QStringLiteral("lc-904");
            attempt.at = {ms, 28800};
            attempt.verdict = verdict;
            attempt.passed = 4;
            attempt.total = 6;
            attempt.seconds = seconds;
            attempt.hintsUsed = 1;
            attempt.code = QStringLiteral("int 答 = 0;\n");
            attempt.report = {{QStringLiteral("verdict"), toString(verdict)}};
            return attempts.add(attempt).ok();
        };
        QVERIFY(run(QStringLiteral("1"), Verdict::WrongAnswer, 60, 1000));
        QVERIFY(run(QStringLiteral("2"), Verdict::Accepted, 900, 2000));
        QVERIFY(run(QStringLiteral("3"), Verdict::Accepted, 300, 3000));
        const auto record = attempts.records()->value(QStringLiteral("lc-904"));
        QCOMPARE(record.attempts, 3);
        QCOMPARE(record.accepted, 2);
        QCOMPARE(record.bestSeconds, 300);
        QCOMPARE(record.lastAtMs, 3000);
        QCOMPARE(record.firstAcceptedMs, 2000);
        QCOMPARE(attempts.ofDrill(QStringLiteral("lc-904"))->size(), 3);
        const Attempt latest = attempts.latest(QStringLiteral("lc-904"))->value();
        QCOMPARE(latest.uid, QStringLiteral("3"));
        QCOMPARE(latest.code, QStringLiteral("int 答 = 0;\n"));
        QCOMPARE(latest.report.value(QStringLiteral("verdict")).toString(), QStringLiteral("AC"));
        QCOMPARE(attempts.since(2000)->size(), 2);
        QVERIFY(attempts.since(2000)->first().code.isEmpty());
        QVERIFY(!attempts.latest(QStringLiteral("lc-1"))->has_value());
    }

    void draftsAndRetrosAreReplaced()
    {
        AttemptRepository attempts(*m_database);
        const QString drill = QStringLiteral("lc-167");
        QVERIFY(!attempts.draft(drill)->has_value());
        QVERIFY(attempts.saveDraft({drill, QStringLiteral("one"), 5, 0, false, 1}).ok());
        QVERIFY(attempts.saveDraft({drill, QString(), 65, 2, true, 2}).ok());
        const Draft draft = attempts.draft(drill)->value();
        QVERIFY(draft.code.isEmpty());
        QCOMPARE(draft.thinkingSeconds, 65);
        QCOMPARE(draft.hintsOpened, 2);
        QVERIFY(draft.givenUp);
        QVERIFY(attempts.removeDraft(drill).ok());
        QVERIFY(!attempts.draft(drill)->has_value());

        QVERIFY(attempts.retro(drill)->isEmpty());
        const Retro retro{{QStringLiteral("pattern"), QStringLiteral("two pointers")},
                          {QStringLiteral("steps"), QStringLiteral("1. 排序")}};
        QVERIFY(attempts.saveRetro(drill, retro, 7).ok());
        QCOMPARE(attempts.retro(drill).value(), retro);
        QCOMPARE(attempts.retroTimes()->value(drill), 7);
    }

    void aTakeKeepsItsNumberWhenAnotherIsDeleted()
    {
        TakeRepository takes(*m_database);
        const QString pitch = QStringLiteral("elevator");
        for (const char *id : {"t1", "t2", "t3"})
            QVERIFY(takes.add(take(QLatin1String(id), pitch, 1000 * (id[1] - '0')), QStringLiteral("here")).ok());
        QVERIFY(takes.remove(QStringLiteral("t1"), 9000).ok());
        QCOMPARE(takes.ofPitch(pitch)->size(), 2);
        QCOMPARE(takes.numbersOf(pitch)->value(QStringLiteral("t2")), 2);
        QCOMPARE(takes.numbersOf(pitch)->size(), 3);
        QVERIFY(takes.numbersOf(QStringLiteral("other"))->isEmpty());
    }

    void oneTakeIsTheBest()
    {
        TakeRepository takes(*m_database);
        const QString pitch = QStringLiteral("elevator-45");
        QVERIFY(takes.add(take(QStringLiteral("t1"), pitch, 1000), QStringLiteral("here")).ok());
        QVERIFY(takes.add(take(QStringLiteral("t2"), pitch, 2000), QStringLiteral("here")).ok());
        QVERIFY(takes.add(take(QStringLiteral("t3"), QString(), 3000), QStringLiteral("here")).ok());
        QVERIFY(takes.setBest(QStringLiteral("t1")).ok());
        QVERIFY(takes.setBest(QStringLiteral("t2")).ok());
        QVERIFY(!takes.find(QStringLiteral("t1"))->value().best);
        QVERIFY(takes.find(QStringLiteral("t2"))->value().best);
        QVERIFY(!takes.find(QStringLiteral("t3"))->value().best);
        QVERIFY(takes.clearBest(QStringLiteral("t2")).ok());
        QVERIFY(!takes.find(QStringLiteral("t2"))->value().best);
        QCOMPARE(takes.ofPitch(pitch)->size(), 2);
        QCOMPARE(takes.ofPitch(QString())->size(), 1);
        QCOMPARE(toString(takes.setBest(QStringLiteral("t9")).error().code), QStringLiteral("not-found"));
    }

    void aDeletedTakeIsGoneAndCanComeBack()
    {
        TakeRepository takes(*m_database);
        QVERIFY(takes.add(take(QStringLiteral("t1"), QString(), 1000), QStringLiteral("here")).ok());
        QVERIFY(takes.setFeedback(QStringLiteral("t1"), {{QStringLiteral("saidWords"), 123}}).ok());
        QVERIFY(takes.remove(QStringLiteral("t1"), 5000).ok());
        QVERIFY(takes.all()->isEmpty());
        QVERIFY(!takes.find(QStringLiteral("t1"))->has_value());
        QVERIFY(!takes.remove(QStringLiteral("t1"), 6000).ok());
        QVERIFY(takes.restore(QStringLiteral("t1")).ok());
        const Take back = takes.find(QStringLiteral("t1"))->value();
        QCOMPARE(back.feedback.value(QStringLiteral("saidWords")).toInt(), 123);
        QCOMPARE(back.durationSeconds(), 2.0);
        QCOMPARE(back.recordedAt, (Moment{1000, 28800}));
    }

    void notesMarksAndTicks()
    {
        NoteRepository notes(*m_database);
        const QString id = QStringLiteral("java-cas");
        QVERIFY(notes.note(id)->text.isEmpty());
        QVERIFY(notes.setNote({id, QStringLiteral("先说 ABA"), 5}).ok());
        QCOMPARE(notes.note(id)->text, QStringLiteral("先说 ABA"));
        QCOMPARE(notes.notes()->value(id).updatedMs, 5);
        QVERIFY(notes.setNote({id, QString(), 6}).ok());
        QVERIFY(notes.notes()->isEmpty());

        QVERIFY(notes.setMark(id, Mark::Shaky, 1).ok());
        QVERIFY(notes.setMark(id, Mark::Solid, 2).ok());
        QVERIFY(notes.mark(id).value() == Mark::Solid);
        QCOMPARE(notes.marks()->size(), 1);
        QVERIFY(notes.setMark(id, Mark::NotStarted, 3).ok());
        QVERIFY(notes.marks()->isEmpty());
        QVERIFY(notes.mark(id).value() == Mark::NotStarted);

        QVERIFY(notes.tick(id, 1).ok());
        QVERIFY(notes.tick(id, 2).ok());
        QCOMPARE(notes.ticks().value(), QSet<QString>{id});
        QVERIFY(notes.untick(id).ok());
        QVERIFY(notes.ticks()->isEmpty());
    }

    void overlaysReplaceOneField()
    {
        OverlayRepository overlays(*m_database);
        const QString id = QStringLiteral("java-cas");
        QVERIFY(overlays.save({id, QStringLiteral("en"), QStringLiteral("answer"), QStringLiteral("one"), 1}).ok());
        QVERIFY(overlays.save({id, QStringLiteral("en"), QStringLiteral("answer"), QStringLiteral("two"), 2}).ok());
        QVERIFY(overlays.save({id, QStringLiteral("zh"), QStringLiteral("points"), QJsonArray{QStringLiteral("a"), 2}, 3}).ok());
        QCOMPARE(overlays.ofItem(id)->size(), 2);
        QCOMPARE(overlays.ofItem(id)->first().value, QJsonValue(QStringLiteral("two")));
        QCOMPARE(overlays.all()->last().value.toArray().size(), 2);
        QVERIFY(overlays.remove(id, QStringLiteral("en"), QStringLiteral("answer")).ok());
        QCOMPARE(overlays.all()->size(), 1);
    }

    void settingsKeepTheirTypes_data()
    {
        QTest::addColumn<QJsonValue>("value");
        QTest::newRow("text") << QJsonValue(QStringLiteral("dark \"mode\" 深色"));
        QTest::newRow("number") << QJsonValue(0.85);
        QTest::newRow("switch") << QJsonValue(false);
        QTest::newRow("nothing") << QJsonValue();
        QTest::newRow("list") << QJsonValue(QJsonArray{1, 2, QStringLiteral("x")});
        QTest::newRow("object") << QJsonValue(QJsonObject{{QStringLiteral("x"), 1}});
    }
    void settingsKeepTheirTypes()
    {
        QFETCH(QJsonValue, value);
        SettingsRepository settings(*m_database);
        const QString key = QStringLiteral("some.key");
        QVERIFY(settings.value(key)->isUndefined());
        QVERIFY(settings.setValue(key, value).ok());
        QCOMPARE(settings.value(key).value(), value);
        QCOMPARE(settings.all()->value(key), value);
        QCOMPARE(settings.setOnce(key, QStringLiteral("later")).value(), value);
        QVERIFY(settings.remove(key).ok());
        QCOMPARE(settings.setOnce(key, QStringLiteral("later")).value(), QJsonValue(QStringLiteral("later")));
    }

    void theProfileIsPlainText()
    {
        SettingsRepository settings(*m_database);
        QVERIFY(settings.setProfile(QStringLiteral("name"), QStringLiteral("林晨")).ok());
        QCOMPARE(settings.profile()->value(QStringLiteral("name")), QStringLiteral("林晨"));
        QVERIFY(settings.setProfile(QStringLiteral("name"), QString()).ok());
        QVERIFY(settings.profile()->isEmpty());
    }

    void daysAreFoundByDate()
    {
        PlanRepository days(*m_database);
        PlanDay day;
        for (const int number : {10, 12, 13}) {
            day.date = QDate(2026, 5, number);
            day.goals = {QStringLiteral("Goal %1").arg(number)};
            QVERIFY(days.save(day, QStringLiteral("here"), 1).ok());
        }
        QCOMPARE(days.day(QDate(2026, 5, 12))->value().goals, QStringList{QStringLiteral("Goal 12")});
        QVERIFY(!days.day(QDate(2026, 5, 11))->has_value());
        QCOMPARE(days.dayBefore(QDate(2026, 5, 12))->value().date, QDate(2026, 5, 10));
        QVERIFY(!days.dayBefore(QDate(2026, 5, 10))->has_value());
        QCOMPARE(days.days(QDate(2026, 5, 11), QDate(2026, 5, 31))->size(), 2);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestRepositories)
#include "tst_repositories.moc"
