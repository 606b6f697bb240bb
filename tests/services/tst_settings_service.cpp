#include "services/settings_service.h"
#include "services/settings_values.h"
#include "storage/database.h"
#include "support/pinned_clock.h"

#include <QJsonArray>
#include <QTemporaryDir>
#include <QTest>

using namespace greenroom;
using namespace greenroom::test;

class TestSettingsService : public QObject
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

    void defaultsHoldUntilSet() { QCOMPARE(SettingsService(*m_database).load().value(), Settings()); }

    void everySettingComesBack()
    {
        Settings settings;
        settings.theme = ThemeChoice::Dark;
        settings.textScale = 1.25;
        settings.reduceMotion = true;
        settings.keyHints = false;
        settings.language = QStringLiteral("zh_CN");
        settings.cardLanguage = CardLanguageChoice::Both;
        settings.restDaysPerWeek = 2;
        settings.rolloverHour = 3;
        settings.desiredRetention = 0.85;
        settings.newPerDay = 12;
        settings.reviewsPerDay = 60;
        settings.fsrsParameters = fsrs::Parameters().numbers();
        settings.compiler = QStringLiteral("clang++");
        settings.standard = QStringLiteral("gnu++17");
        settings.timeLimitSeconds = 3.5;
        settings.hintLockMinutes = 0;
        settings.hidePattern = false;
        settings.completion = false;
        settings.audioInput = QStringLiteral("device");
        settings.learningStepsSeconds = {120};
        settings.relearningStepsSeconds = {};
        settings.backlogOrder = BacklogOrder::Topic;
        settings.siblingsApart = false;
        settings.twoButtons = true;
        settings.suspendLeeches = false;
        settings.balanceLoad = false;
        settings.easyDays[6] = EasyDay::Reduced;
        settings.interviewDate = QDate(2026, 6, 12);
        settings.interviewTopics = {QStringLiteral("java")};
        settings.interviewTarget = 0.8;
        settings.optimizeByItself = false;
        settings.notesFolder = QStringLiteral("/home/me/notes");
        // A field that toValues() forgets would come back as its default.
        const QMap<QString, QJsonValue> standard = toValues(Settings());
        const QMap<QString, QJsonValue> changed = toValues(settings);
        QCOMPARE(changed.size(), 32);
        for (auto value = changed.begin(); value != changed.end(); ++value)
            QVERIFY2(standard.value(value.key()) != value.value(), qPrintable(value.key()));

        SettingsService service(*m_database);
        QVERIFY(service.save(settings).ok());
        QCOMPARE(service.load().value(), settings);
    }

    void nonsenseBecomesTheDefaultOrTheNearestBound_data()
    {
        QTest::addColumn<QString>("key");
        QTest::addColumn<QJsonValue>("stored");
        QTest::addColumn<QJsonValue>("read");
        QTest::newRow("unknown theme") << "appearance.theme" << QJsonValue(QStringLiteral("pink")) << QJsonValue(QStringLiteral("system"));
        QTest::newRow("text too large") << "appearance.textScale" << QJsonValue(9) << QJsonValue(1.5);
        QTest::newRow("text for a number") << "cards.newPerDay" << QJsonValue(QStringLiteral("many")) << QJsonValue(5);
        QTest::newRow("retention too low") << "cards.desiredRetention" << QJsonValue(0.1) << QJsonValue(0.8);
        QTest::newRow("no such hour") << "plan.rolloverHour" << QJsonValue(24) << QJsonValue(23);
        QTest::newRow("number for a switch") << "appearance.keyHints" << QJsonValue(0) << QJsonValue(true);
    }
    void nonsenseBecomesTheDefaultOrTheNearestBound()
    {
        QFETCH(QString, key);
        QFETCH(QJsonValue, stored);
        SettingsService service(*m_database);
        QVERIFY(service.setValue(key, stored).ok());
        QTEST(toValues(service.load().value()).value(key), "read");
    }

    void theScheduleFollowsTheSettings()
    {
        Settings settings;
        settings.desiredRetention = 0.85;
        settings.rolloverHour = 5;
        settings.fsrsParameters = QList<double>(21, 0.5);
        const SchedulerSettings scheduler = schedulerSettings(settings);
        QCOMPARE(scheduler.desiredRetention, 0.85);
        QCOMPARE(scheduler.rolloverHour, 5);
        QCOMPARE(scheduler.parameters[0], 0.5);
        settings.fsrsParameters = {1, 2, 3};
        QVERIFY(schedulerSettings(settings).parameters == fsrs::Parameters());
    }

    void thisComputerKeepsItsId()
    {
        SettingsService service(*m_database);
        const QString id = service.deviceId().value();
        QVERIFY(id.size() > 20);
        QCOMPARE(service.deviceId().value(), id);
        QCOMPARE(SettingsService(*m_database).deviceId().value(), id);
    }

private:
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
};

QTEST_GUILESS_MAIN(TestSettingsService)
#include "tst_settings_service.moc"
