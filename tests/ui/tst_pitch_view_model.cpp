#include "audio/audio_devices.h"
#include "audio/fake_input.h"
#include "catalog_store.h"
#include "pitch_view_model.h"
#include "services/settings_service.h"
#include "settings_keeper.h"
#include "storage/database.h"
#include "support/pinned_clock.h"

#include <QAbstractItemModelTester>
#include <QPointer>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <cmath>
#include <memory>
#include <numbers>
#include <vector>

using namespace greenroom;
using greenroom::test::FakeInput;

namespace {

Pitch pitchOf(const QString &id, int seconds)
{
    Pitch pitch;
    pitch.id = id;
    pitch.targetSeconds = seconds;
    pitch.english.title = QStringLiteral("English ") + id;
    pitch.english.samples = {{QStringLiteral("name"), QStringLiteral("Lin Chen")}};
    pitch.english.talkingPoints = {QStringLiteral("A point.")};
    pitch.english.sentences = {{QStringLiteral("Hi, I'm {{name}} from here."), {}, 1},
                               {QStringLiteral("One two three four."), {{QStringLiteral("Platform"), QStringLiteral("One two.")}}, 2},
                               {QStringLiteral("I write the **contract** first."), {}, 3},
                               {QStringLiteral("Last one, said slowly."), {{QStringLiteral("Business"), QStringLiteral("Bye.")}}, 4}};
    PitchText chinese;
    chinese.title = QStringLiteral("中文");
    chinese.sentences = {{QStringLiteral("你好。"), {}, 1}};
    pitch.chinese = chinese;
    return pitch;
}

/// Pitch over a real database and a microphone that is driven by hand.
struct Fixture
{
    Fixture() { start(); }

    void start()
    {
        model.reset();
        takes.reset();
        keeper.reset();
        settings.reset();
        database.reset();
        database = Database::open(folder.filePath(QStringLiteral("greenroom.db")), clock).value();
        settings = std::make_unique<SettingsService>(*database);
        keeper = std::make_unique<SettingsKeeper>(*settings, shell, [](const Settings &) {});
        const auto factory = [this](const QString &deviceId) {
            ++opened;
            wantedDevice = deviceId;
            auto made = std::make_unique<FakeInput>();
            made->startError = startError;
            input = made.get();
            return made;
        };
        takes = std::make_unique<TakeService>(folder.filePath(QStringLiteral("takes")), TakeRepository(*database), clock,
                                              QStringLiteral("here"), factory);
        model = std::make_unique<PitchViewModel>(PitchServices{*settings, *keeper, *takes, catalog, devices, shell});
    }
    void load()
    {
        Catalog content;
        content.pitches = {pitchOf(QStringLiteral("a"), 45), pitchOf(QStringLiteral("b"), 60)};
        catalog.set(content);
    }
    /// A second of sound, as a microphone hands it over: a tone, because a flat wave reads as an overdriven one.
    void speak(int seconds = 1, int amplitude = 8000) const
    {
        std::vector<qint16> block(960);
        for (std::size_t index = 0; index < block.size(); ++index)
            block[index] = qint16(amplitude * std::sin(double(index) * 2 * std::numbers::pi / 96));
        for (int count = 0; count < seconds * 50; ++count)
            input->give(block);
    }
    [[nodiscard]] RecorderViewModel &recorder() const { return *model->recorder(); }
    [[nodiscard]] TakesViewModel &list() const { return *model->takes(); }
    [[nodiscard]] PitchScriptViewModel &script() const { return *model->script(); }
    /// One take from press to facts.
    void recordOne(int seconds = 2)
    {
        QSignalSpy measured(takes.get(), &TakeService::measured);
        model->recordOrStop();
        speak(1, 10);
        speak(seconds);
        model->recordOrStop();
        speak(1, 10);
        QVERIFY(measured.wait(10000));
        clock.advanceMs(60'000);
    }
    [[nodiscard]] QString said(int sentence) const { return script().script().sentences.at(sentence).plain; }
    [[nodiscard]] QVariant shown(int row, int role) const { return list().list()->data(list().list()->index(row), role); }

    FixedClock clock{test::pinnedMoment()};
    QTemporaryDir folder;
    QPointer<FakeInput> input;
    std::optional<Error> startError;
    QString wantedDevice;
    int opened = 0;
    CatalogStore catalog;
    AudioDevices devices;
    ShellViewModel shell;
    std::unique_ptr<Database> database;
    std::unique_ptr<SettingsService> settings;
    std::unique_ptr<SettingsKeeper> keeper;
    std::unique_ptr<TakeService> takes;
    std::unique_ptr<PitchViewModel> model;
};

} // namespace

/// The place Pitch without its page: script, recorder, takes.
class TestPitchViewModel : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsOpenBeforeTheContentIsRead()
    {
        Fixture pitch;
        QVERIFY(!pitch.model->isLoaded());
        QCOMPARE(pitch.model->current(), -1);
        pitch.model->recordOrStop();
        QCOMPARE(pitch.opened, 0);
        pitch.load();
        QCOMPARE(pitch.model->current(), 0);
        QCOMPARE(pitch.model->names(), (QStringList{QStringLiteral("English a"), QStringLiteral("English b")}));
        QCOMPARE(pitch.script().targetSeconds(), 45);
    }

    void theOtherPitchIsOpenedWithItsOwnTargetAndRemembered()
    {
        Fixture pitch;
        pitch.load();
        pitch.script().setTargetSeconds(60);
        QCOMPARE(pitch.script().targetSeconds(), 60);
        pitch.script().setTargetSeconds(7); // is not offered
        QCOMPARE(pitch.script().targetSeconds(), 60);
        pitch.model->setCurrent(1);
        QCOMPARE(pitch.script().title(), QStringLiteral("English b"));
        pitch.model->setCurrent(0);
        QCOMPARE(pitch.script().targetSeconds(), 45);
        pitch.model->setCurrent(1);
        pitch.start();
        QCOMPARE(pitch.model->current(), 1);
    }

    void alternativesAreMarkedAndSwapped()
    {
        Fixture pitch;
        pitch.load();
        const QAbstractItemModelTester tester(pitch.script().sentences());
        PitchScriptViewModel &script = pitch.script();
        QCOMPARE(script.marked(), 1);
        const int before = script.length();
        script.swap(1);
        QCOMPARE(script.length(), before - 2);
        QCOMPARE(script.sentences()->data(script.sentences()->index(1), PitchSentenceModel::ChoiceLabelRole).toString(),
                 QStringLiteral("Platform"));
        script.swap(1);
        QCOMPARE(script.length(), before);
        QVERIFY(script.markNext(1));
        QCOMPARE(script.marked(), 3);
        QVERIFY(!script.markNext(1));
        script.swap(-1);
        pitch.start(); // what was chosen is kept
        QCOMPARE(pitch.said(3), QStringLiteral("Bye."));
        pitch.script().mark(0); // has no alternatives
        QCOMPARE(pitch.script().marked(), 1);
    }

    void factsAreFilledInOnce()
    {
        Fixture pitch;
        pitch.load();
        PitchPlaceholderModel *placeholders = pitch.script().placeholders();
        const QAbstractItemModelTester tester(placeholders);
        QVERIFY(pitch.script().isSampled());
        QSignalSpy reset(placeholders, &QAbstractItemModel::modelReset);
        placeholders->fill(0, QStringLiteral("Ana"));
        QCOMPARE(reset.size(), 0); // the field being typed in stays
        QVERIFY(!pitch.script().isSampled());
        QCOMPARE(pitch.said(0), QStringLiteral("Hi, I'm Ana from here."));
        pitch.model->setCurrent(1);
        QVERIFY(!pitch.script().isSampled());
    }

    void contentFollowsTheCardLanguage()
    {
        Fixture pitch;
        pitch.load();
        pitch.keeper->change([](Settings &settings) { settings.cardLanguage = CardLanguageChoice::Chinese; });
        QVERIFY(pitch.script().isChinese());
        QCOMPARE(pitch.model->names().first(), QStringLiteral("中文"));
        QCOMPARE(pitch.script().marked(), -1);
    }

    void aTakeFromPressToFacts()
    {
        Fixture pitch;
        pitch.load();
        const QAbstractItemModelTester tester(pitch.list().list());
        QCOMPARE(pitch.opened, 0); // the microphone is not touched before it is needed
        pitch.model->recordOrStop();
        QCOMPARE(pitch.opened, 1);
        QCOMPARE(pitch.recorder().phase(), RecorderViewModel::Recording);
        QCOMPARE(pitch.recorder().takeNumber(), 1);
        QCOMPARE(pitch.script().spoken(), 0);
        QTest::qWait(50); // progress is told at most 30 times a second
        pitch.speak(20);
        QTRY_VERIFY((pitch.speak(1), pitch.recorder().seconds() > 20));
        QVERIFY(pitch.script().spoken() > 0);
        QVERIFY(pitch.recorder().peaks().size() > 150);
        QVERIFY(pitch.recorder().levelDb() > -13 && pitch.recorder().levelDb() < -12);
        const int length = pitch.script().length();
        pitch.script().swap(1); // not while a take is recorded
        QCOMPARE(pitch.script().length(), length);
        pitch.model->setCurrent(1);
        QCOMPARE(pitch.model->current(), 0);
        pitch.model->recordOrStop();
        QCOMPARE(pitch.recorder().phase(), RecorderViewModel::Saving);
        QCOMPARE(pitch.script().spoken(), -1);
        pitch.speak();
        QTRY_COMPARE(pitch.list().list()->count(), 1);
        QTRY_VERIFY(pitch.list().figures()->isMeasured());
        QCOMPARE(pitch.recorder().phase(), RecorderViewModel::Idle);
        QCOMPARE(pitch.list().selected(), 0);
        QCOMPARE(pitch.list().figures()->number(), 1);
        QVERIFY(pitch.list().figures()->seconds() > 20);
        QCOMPARE(pitch.list().figures()->clippedSamples(), 0);
        QTRY_VERIFY(!pitch.list().peaks().isEmpty());
    }

    void paceIsScriptWordsOverTheSpeakingSpan()
    {
        Fixture pitch;
        pitch.load();
        pitch.recordOne(6);
        const double span = pitch.list().list()->at(0)->feedback[QStringLiteral("spanSeconds")].toDouble();
        QVERIFY(span > 5.9 && span < 6.1);
        QCOMPARE(pitch.shown(0, TakeListModel::PaceRole).toInt(), int(std::lround(pitch.script().length() * 60 / span)));
        QCOMPARE(pitch.list().figures()->pauses(), 0);
        QVERIFY(pitch.list().figures()->isSpeechHeard());
    }

    void noPaceIsClaimedOfAScriptThatWasNotReadOut()
    {
        TakeFeedback feedback;
        feedback.scriptWords = 100;
        feedback.spanEndSeconds = 50;
        QCOMPARE(tallyOf(feedback).pace.value_or(0), 120.0);
        QVERIFY(tallyOf(feedback).paceFromScriptLength);
        feedback.spanEndSeconds = 5;
        QVERIFY(!tallyOf(feedback).pace);
        feedback.spanEndSeconds = 0;
        QVERIFY(!tallyOf(feedback).pace);
    }

    void overTheTargetIsSaid_data()
    {
        QTest::addColumn<double>("seconds");
        QTest::addColumn<int>("over");
        QTest::newRow("under") << 44.0 << 0;
        QTest::newRow("at the target, with the moment after Stop") << 45.4 << 0;
        QTest::newRow("over") << 49.2 << 4;
    }
    void overTheTargetIsSaid()
    {
        QFETCH(double, seconds);
        Take take;
        take.samples = qint64(seconds * 48000);
        take.targetSeconds = 45;
        QTEST(secondsOver(take), "over");
        take.targetSeconds = 0;
        QCOMPARE(secondsOver(take), 0);
    }

    void aDeletedTakeLeavesTheOthersTheirNames()
    {
        Fixture pitch;
        pitch.load();
        const QAbstractItemModelTester tester(pitch.list().list());
        for (int take = 0; take < 3; ++take)
            pitch.recordOne(1);
        QCOMPARE(pitch.shown(0, TakeListModel::NumberRole).toInt(), 3);
        pitch.list().select(1);
        pitch.list().remove(1);
        QCOMPARE(pitch.list().list()->count(), 2);
        QCOMPARE(pitch.shown(1, TakeListModel::NumberRole).toInt(), 1);
        QCOMPARE(pitch.list().selected(), 1); // the neighbour
        pitch.recordOne(1);
        QCOMPARE(pitch.shown(0, TakeListModel::NumberRole).toInt(), 4);
    }

    void oneTakeIsTheBest()
    {
        Fixture pitch;
        pitch.load();
        pitch.recordOne(1);
        pitch.recordOne(1);
        pitch.list().toggleBest(1);
        QVERIFY(pitch.shown(1, TakeListModel::BestRole).toBool());
        pitch.list().toggleBest(0);
        QVERIFY(!pitch.shown(1, TakeListModel::BestRole).toBool());
        pitch.list().toggleBest(0);
        QVERIFY(!pitch.shown(0, TakeListModel::BestRole).toBool());
    }

    void takesBelongToTheirPitch()
    {
        Fixture pitch;
        pitch.load();
        pitch.recordOne(1);
        pitch.model->setCurrent(1);
        QCOMPARE(pitch.list().list()->count(), 0);
        QCOMPARE(pitch.list().figures()->number(), 0);
        pitch.model->setCurrent(0);
        QCOMPARE(pitch.list().list()->count(), 1);
    }

    void withoutAMicrophoneItSaysSoAndTriesAgain()
    {
        Fixture pitch;
        pitch.load();
        pitch.startError = Error{ErrorCode::NoMicrophone, QStringLiteral("No microphone found."), {}};
        pitch.model->recordOrStop();
        QCOMPARE(pitch.recorder().phase(), RecorderViewModel::Idle);
        QCOMPARE(pitch.recorder().problem(), QStringLiteral("No microphone found."));
        QVERIFY(pitch.recorder().isRetryable());
        pitch.startError.reset();
        pitch.model->recordOrStop();
        QCOMPARE(pitch.recorder().problem(), QString());
        QCOMPARE(pitch.recorder().phase(), RecorderViewModel::Recording);
    }

    void silenceIsNoticedAndForgotten()
    {
        Fixture pitch;
        pitch.load();
        pitch.model->recordOrStop();
        QTRY_COMPARE((pitch.speak(2, 0), pitch.recorder().notice()), QStringLiteral("No sound from Fake microphone."));
        QTRY_COMPARE((pitch.speak(1), pitch.recorder().notice()), QString());
        pitch.recorder().discard();
        QTRY_COMPARE(pitch.recorder().phase(), RecorderViewModel::Idle);
        QCOMPARE(pitch.list().list()->count(), 0);
    }

    void whatWasHeardBeforeAnInterruptionIsKept()
    {
        Fixture pitch;
        pitch.load();
        pitch.model->recordOrStop();
        pitch.speak(3);
        emit pitch.input->failed({ErrorCode::NoMicrophone, QStringLiteral("The sound has stopped."), {}});
        QTRY_COMPARE(pitch.list().list()->count(), 1);
        QVERIFY(pitch.recorder().problem().startsWith(QLatin1String("The sound has stopped.")));
    }

    void itStopsItselfAtTwiceTheTarget()
    {
        Fixture pitch;
        pitch.load();
        pitch.model->recordOrStop();
        pitch.speak(95);
        QTRY_COMPARE(pitch.list().list()->count(), 1);
        QCOMPARE(pitch.list().figures()->overSeconds(), 45);
    }

    void leavingKeepsTheTake()
    {
        Fixture pitch;
        pitch.load();
        QVERIFY(!pitch.model->leave());
        pitch.model->recordOrStop();
        pitch.speak(1);
        QVERIFY(pitch.model->leave());
        pitch.speak(1);
        QTRY_COMPARE(pitch.list().list()->count(), 1);
    }

    void aFollowUpIsThoughtOverAnsweredAndThenCompared()
    {
        Fixture pitch;
        Catalog content;
        content.pitches = {pitchOf(QStringLiteral("a"), 45)};
        content.pitches[0].english.followUps = {{QStringLiteral("Why?"), QStringLiteral("Because.")}};
        pitch.catalog.set(content);
        FollowUpDrill &drill = *pitch.model->drill();
        pitch.model->drillFollowUp(5);
        QCOMPARE(drill.stage(), FollowUpDrill::Closed);
        pitch.model->drillFollowUp(0);
        QCOMPARE(drill.question(), QStringLiteral("Why?"));
        QCOMPARE(drill.thinkingLeft(), FollowUpDrill::thinkingSeconds);
        QVERIFY2(drill.modelAnswer().isEmpty(), "the written answer waits for one's own");
        for (int second = 0; second < FollowUpDrill::thinkingSeconds; ++second)
            drill.tick();
        QCOMPARE(pitch.recorder().phase(), RecorderViewModel::Recording);
        QCOMPARE(drill.stage(), FollowUpDrill::Answering);
        QSignalSpy measured(pitch.takes.get(), &TakeService::measured);
        pitch.speak(2);
        pitch.model->recordOrStop();
        pitch.speak(1, 10);
        QVERIFY(measured.wait(10000));
        QCOMPARE(drill.stage(), FollowUpDrill::Answered);
        QCOMPARE(drill.modelAnswer(), QStringLiteral("Because."));
        QCOMPARE(pitch.list().list()->count(), 1);
        QCOMPARE(measured.first().first().value<Take>().pitchId, QStringLiteral("a:follow-up:1"));
        pitch.model->leaveDrill();
        QCOMPARE(drill.stage(), FollowUpDrill::Closed);
        QCOMPARE(pitch.list().list()->count(), 0);
        QCOMPARE(pitch.model->takesToday(), 0);
    }

    void aDiscardedAnswerIsThoughtOverOn()
    {
        Fixture pitch;
        Catalog content;
        content.pitches = {pitchOf(QStringLiteral("a"), 45)};
        content.pitches[0].english.followUps = {{QStringLiteral("Why?"), QStringLiteral("Because.")}};
        pitch.catalog.set(content);
        pitch.model->drillFollowUp(0);
        pitch.model->recordOrStop();
        QCOMPARE(pitch.model->drill()->stage(), FollowUpDrill::Answering);
        pitch.recorder().discard();
        QTRY_COMPARE(pitch.recorder().phase(), RecorderViewModel::Idle);
        QCOMPARE(pitch.model->drill()->stage(), FollowUpDrill::Thinking);
        QVERIFY(pitch.model->drill()->modelAnswer().isEmpty());
    }

    void aTakeThatWasCutOffComesBack()
    {
        Fixture pitch;
        pitch.load();
        pitch.model->recordOrStop();
        pitch.speak(3);
        QTest::qWait(300); // the writer's thread
        pitch.start();     // the program ended in mid-take
        QSignalSpy told(pitch.model.get(), &PitchViewModel::recovered);
        pitch.model->recover();
        QCOMPARE(told.size(), 1);
        QCOMPARE(pitch.model->recoveredTakes(), 1);
        QCOMPARE(pitch.list().list()->count(), 1);
        QVERIFY(pitch.shown(0, TakeListModel::RecoveredRole).toBool());
        pitch.model->recover();
        QCOMPARE(told.size(), 1);
    }
};

QTEST_MAIN(TestPitchViewModel)
#include "tst_pitch_view_model.moc"
