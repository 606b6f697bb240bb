#include "audio/file_input.h"
#include "settings_view_model.h"
#include "storage/database.h"
#include "support/pinned_clock.h"

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace greenroom;
using namespace greenroom::test;

/// The settings over a real database, and the shell that follows them.
class TestSettingsViewModel : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        auto database = Database::open(m_folder->filePath(QStringLiteral("greenroom.sqlite")), m_clock);
        QVERIFY(database.ok());
        m_database = std::move(database).value();
        open();
    }
    void cleanup()
    {
        close();
        m_database.reset();
        m_folder.reset();
    }

    void theShellFollowsAndIsFollowed()
    {
        QCOMPARE(m_shell->themeMode(), ShellViewModel::SystemTheme);
        m_shell->setThemeMode(ShellViewModel::DarkTheme);
        m_shell->stepTextScale(1);
        m_shell->setShowKeyHints(false);
        m_shell->setReducedMotion(true);
        m_shell->setLanguage(QStringLiteral("zh_CN"));
        QVERIFY(m_applied.theme == ThemeChoice::Dark);
        reopen();
        QCOMPARE(m_shell->themeMode(), ShellViewModel::DarkTheme);
        QCOMPARE(m_shell->textScale(), 1.1);
        QVERIFY(!m_shell->showKeyHints());
        QVERIFY(m_shell->reducedMotion());
        QCOMPARE(m_shell->language(), QStringLiteral("zh_CN"));
    }

    void theSystemsLanguageIsNoChoice()
    {
        m_shell->setThemeMode(ShellViewModel::DarkTheme);
        QVERIFY(m_keeper->settings().language.isEmpty());
    }

    void theWindowComesBackWhereItWas()
    {
        m_shell->setWindowGeometry(QRect(40, 50, 1100, 700));
        m_shell->setLayoutValue(QStringLiteral("drills.statement"), 420);
        reopen();
        QCOMPARE(m_shell->windowGeometry(), QRect(40, 50, 1100, 700));
        QCOMPARE(m_shell->layoutValue(QStringLiteral("drills.statement"), 0), 420.0);
    }

    void valuesStayInTheirBounds()
    {
        m_settings->setRetentionPercent(99);
        QCOMPARE(m_settings->retentionPercent(), 95);
        m_settings->setNewPerDay(-3);
        QCOMPARE(m_settings->newPerDay(), 0);
        m_settings->setCardLanguage(2);
        QVERIFY(m_applied.cardLanguage == CardLanguageChoice::Both);
        reopen();
        QCOMPARE(m_settings->retentionPercent(), 95);
        m_settings->reset(SettingsViewModel::Flashcards);
        QCOMPARE(m_settings->retentionPercent(), 90);
        QCOMPARE(m_settings->newPerDay(), 5);
        QCOMPARE(m_settings->cardLanguage(), 2);
    }

    void compilersAreLookedForElsewhere()
    {
        SettingsCompilers *compilers = m_settings->compilers();
        QVERIFY(!compilers->hasLooked());
        compilers->look();
        QVERIFY(compilers->isLooking());
        QTRY_VERIFY_WITH_TIMEOUT(compilers->hasLooked(), 20000);
        QVERIFY(!compilers->names().isEmpty());
        QVERIFY(compilers->problem().isEmpty());
        if (compilers->names().size() > 1) {
            compilers->choose(1);
            QCOMPARE(compilers->chosen(), 1);
            QVERIFY(!m_applied.compiler.isEmpty());
        }
    }

    void aCompilerThatIsGoneIsSaid()
    {
        m_keeper->change([](Settings &settings) { settings.compiler = QStringLiteral("/nowhere/g++"); });
        m_settings->compilers()->look();
        QTRY_VERIFY_WITH_TIMEOUT(m_settings->compilers()->hasLooked(), 20000);
        QVERIFY(!m_settings->compilers()->problem().isEmpty());
    }

    void theTestOfTheMicrophoneSaysWhatIsWrong()
    {
        AudioDevices devices;
        SettingsMicrophone microphone(*m_keeper, devices, [](const QString &) -> std::unique_ptr<AudioInput> {
            return std::make_unique<FileInput>(QStringLiteral("/nowhere.wav"), FileInput::Pace::Fast);
        });
        QVERIFY(!microphone.isTesting());
        microphone.startTest();
        QTRY_VERIFY(!microphone.problem().isEmpty());
        QVERIFY(!microphone.isTesting());
    }

    void todayIsBackedUpOnRequest()
    {
        SettingsData *data = m_settings->data();
        data->refresh();
        QVERIFY(data->newestBackup().isEmpty());
        QVERIFY(data->backUp());
        QVERIFY(data->backUp());
        QCOMPARE(data->backups(), 1);
        QCOMPARE(data->newestBackup(), QStringLiteral("2026-05-14"));
    }

private:
    void open()
    {
        m_service = std::make_unique<SettingsService>(*m_database);
        m_backups = std::make_unique<BackupService>(*m_database, m_clock);
        m_shell = std::make_unique<ShellViewModel>();
        m_keeper = std::make_unique<SettingsKeeper>(*m_service, *m_shell, [this](const Settings &settings) { m_applied = settings; });
        m_settings = std::make_unique<SettingsViewModel>(SettingsNeeds{*m_keeper, *m_backups, m_folder->path(), m_devices});
    }
    void close()
    {
        m_settings.reset();
        m_keeper.reset();
        m_shell.reset();
        m_backups.reset();
        m_service.reset();
    }
    void reopen()
    {
        close();
        open();
    }

    FixedClock m_clock{pinnedMoment()};
    AudioDevices m_devices;
    Settings m_applied;
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<SettingsService> m_service;
    std::unique_ptr<BackupService> m_backups;
    std::unique_ptr<ShellViewModel> m_shell;
    std::unique_ptr<SettingsKeeper> m_keeper;
    std::unique_ptr<SettingsViewModel> m_settings;
};

QTEST_GUILESS_MAIN(TestSettingsViewModel)
#include "tst_settings_view_model.moc"
