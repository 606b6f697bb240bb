#include "catalog/catalog.h"
#include "core/pace.h"
#include "services/pitch_service.h"
#include "services/settings_service.h"
#include "storage/database.h"
#include "support/pinned_clock.h"

#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace greenroom;

namespace {

Pitch samplePitch()
{
    Pitch pitch;
    pitch.id = QStringLiteral("elevator");
    pitch.targetSeconds = 45;
    pitch.english.title = QStringLiteral("Elevator pitch");
    pitch.english.samples = {{QStringLiteral("name"), QStringLiteral("Lin Chen")}};
    pitch.english.talkingPoints = {QStringLiteral("Who I am: {{name}}.")};
    pitch.english.followUps = {{QStringLiteral("Why {{name}}?"), QStringLiteral("Because."), 3}};
    pitch.english.sentences = {{QStringLiteral("Hi, I'm {{name}}."), {}, 1},
                               {QStringLiteral("I write the **contract** first, always."),
                                {{QStringLiteral("Platform"), QStringLiteral("I build starters for other teams to use.")},
                                 {QStringLiteral("Business"), QStringLiteral("I sell.")}},
                                2}};
    PitchText chinese;
    chinese.title = QStringLiteral("自我介绍");
    chinese.samples = {{QStringLiteral("name"), QStringLiteral("林晨")}};
    chinese.sentences = {{QStringLiteral("你好，我是{{name}}。"), {}, 1}, {QStringLiteral("我先写 **API** 契约。"), {}, 2}};
    pitch.chinese = chinese;
    return pitch;
}

} // namespace

/// Scripts: what is said, how long it takes, and what the user made of it.
class TestPitchService : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SettingsService> m_settings;
    std::unique_ptr<PitchService> m_service;

    [[nodiscard]] PitchScript script(int targetSeconds = 45) const
    {
        return m_service->script(samplePitch(), CardLanguage::English, targetSeconds).value();
    }

private slots:
    void init()
    {
        m_service.reset();
        m_settings.reset();
        m_database =
            Database::open(m_folder.filePath(QString::fromLatin1(QTest::currentTestFunction())), FixedClock(test::pinnedMoment())).value();
        m_settings = std::make_unique<SettingsService>(*m_database);
        m_service = std::make_unique<PitchService>(*m_settings);
    }

    void samplesStandInUntilTheProfileIsFilledIn()
    {
        QCOMPARE(script().sentences.first().plain, QStringLiteral("Hi, I'm Lin Chen."));
        QVERIFY(script().sampled());
        QVERIFY(m_service->fillIn(QStringLiteral("name"), QStringLiteral("  Ana Lima ")).ok());
        QCOMPARE(script().sentences.first().plain, QStringLiteral("Hi, I'm Ana Lima."));
        QCOMPARE(script().talkingPoints, QStringList{QStringLiteral("Who I am: Ana Lima.")});
        QCOMPARE(script().followUps.first().question, QStringLiteral("Why Ana Lima?"));
        QVERIFY(!script().sampled());
        QCOMPARE(script().placeholders.first().value, QStringLiteral("Ana Lima"));
        QVERIFY(m_service->fillIn(QStringLiteral("name"), QString()).ok());
        QVERIFY(script().sampled());
    }

    void theChosenWordingIsKept()
    {
        QCOMPARE(script().sentences.at(1).choices, 3);
        QCOMPARE(script().sentences.at(1).markdown, QStringLiteral("I write the **contract** first, always."));
        QCOMPARE(script().sentences.at(1).plain, QStringLiteral("I write the contract first, always."));
        QCOMPARE(script().length, 4 + 6);
        QVERIFY(m_service->choose(QStringLiteral("elevator"), 1, 1).ok());
        QCOMPARE(script().sentences.at(1).choiceLabel, QStringLiteral("Platform"));
        QCOMPARE(script().length, 4 + 8);
        const PitchService again(*m_settings);
        QCOMPARE(again.script(samplePitch(), CardLanguage::English, 45)->sentences.at(1).chosen, 1);
        QVERIFY(m_service->choose(QStringLiteral("elevator"), 1, 0).ok());
        QCOMPARE(script().sentences.at(1).choiceLabel, QString());
    }

    void aChoiceThatIsNoLongerThereIsAsWritten()
    {
        QVERIFY(m_service->choose(QStringLiteral("elevator"), 1, 7).ok());
        QCOMPARE(script().sentences.at(1).chosen, 0);
    }

    void sentencesShareTheTargetByTheirWords()
    {
        QCOMPARE(script(45).sentences.at(0).endSeconds, 18.0); // 4 of 10 words
        QCOMPARE(script(60).sentences.at(0).endSeconds, 24.0);
        QCOMPARE(script(45).sentences.at(1).startSeconds, 18.0);
        QCOMPARE(script(45).sentences.at(1).endSeconds, 45.0);
        QCOMPARE(sentenceAt(script(45), 0), 0);
        QCOMPARE(sentenceAt(script(45), 17.9), 0);
        QCOMPARE(sentenceAt(script(45), 18.0), 1);
        QCOMPARE(sentenceAt(script(45), 80), 1);
        QCOMPARE(sentenceAt(PitchScript{}, 1), -1);
    }

    void wordsOverWhatTheTargetHolds()
    {
        QCOMPARE(script(45).wordsOver(), 0);
        QCOMPARE(script(3).wordsOver(), 10 - 7);
    }

    void chineseIsCountedInCharacters()
    {
        const PitchScript chinese = m_service->script(samplePitch(), CardLanguage::Chinese, 45).value();
        QVERIFY(chinese.chinese);
        QCOMPARE(chinese.sentences.first().plain, QStringLiteral("你好，我是林晨。"));
        QCOMPARE(chinese.length, 6 + 6);
        QCOMPARE(chinese.wordsOver(), 0);
    }

    void shippedScriptsFitTheirOwnTarget()
    {
        Catalog catalog;
        readContent({QStringLiteral(GREENROOM_SHARE "/content")}, catalog);
        QVERIFY(catalog.pitches.size() >= 2);
        for (const Pitch &pitch : std::as_const(catalog.pitches)) {
            const PitchScript made = makeScript(pitch, CardLanguage::English, pitch.targetSeconds, {}, {});
            QVERIFY2(made.wordsOver() == 0, qPrintable(pitch.id));
            QVERIFY(!made.placeholders.isEmpty());
            QVERIFY(!made.sentences.last().plain.contains(QLatin1String("{{")));
        }
    }
};

QTEST_GUILESS_MAIN(TestPitchService)
#include "tst_pitch_service.moc"
