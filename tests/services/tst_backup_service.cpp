#include "services/backup_service.h"
#include "storage/database.h"
#include "support/file_bytes.h"
#include "support/pinned_clock.h"

#include <QDir>
#include <QTemporaryDir>
#include <QTest>

using namespace greenroom;
using namespace greenroom::test;

class TestBackupService : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_clock.set(pinnedMoment());
    }

    void keepsOneADayAndSevenInAll()
    {
        auto database = Database::open(path(), m_clock);
        QVERIFY(database.ok());
        BackupService backups(**database, m_clock);
        for (int day = 0; day < 10; ++day) {
            const auto made = backups.backUpDaily();
            QVERIFY(made.ok());
            QVERIFY(made->has_value());
            QVERIFY(!backups.backUpDaily()->has_value());
            m_clock.advanceMs(24 * 3600 * 1000);
        }
        const QList<Backup> kept = backups.backups();
        QCOMPARE(kept.size(), 7);
        QCOMPARE(kept.first().date, QDate(2026, 5, 23));
        QCOMPARE(kept.last().date, QDate(2026, 5, 17));
        for (const Backup &backup : kept) {
            QVERIFY(backup.bytes > 4096);
            QVERIFY(Database::open(backup.path, m_clock).ok());
        }
    }

    void onRequestTodaysCopyIsMadeAnew()
    {
        auto database = Database::open(path(), m_clock);
        QVERIFY(database.ok());
        BackupService backups(**database, m_clock);
        QVERIFY(backups.backUpDaily().ok());
        QVERIFY((*database)->execute(QStringLiteral("CREATE TABLE written_later (x INTEGER) STRICT")).ok());
        const Result<QString> made = backups.backUpNow();
        QVERIFY(made.ok());
        QCOMPARE(backups.backups().size(), 1);
        auto copy = Database::open(*made, m_clock);
        QVERIFY(copy.ok());
        QVERIFY((*copy)->execute(QStringLiteral("INSERT INTO written_later VALUES (1)")).ok());
    }

    void leavesOtherFilesAlone()
    {
        auto database = Database::open(path(), m_clock);
        const QString other = (*database)->backupFolder() + QStringLiteral("/before-version-2-20260101-000000.sqlite");
        QVERIFY(QDir().mkpath((*database)->backupFolder()));
        QVERIFY(writeBytes(other, "x"));
        QVERIFY(writeBytes((*database)->backupFolder() + QStringLiteral("/daily-notes.sqlite"), "x"));
        BackupService backups(**database, m_clock);
        for (int day = 0; day < 9; ++day) {
            QVERIFY(backups.backUpDaily().ok());
            m_clock.advanceMs(24 * 3600 * 1000);
        }
        QVERIFY(QFile::exists(other));
        QCOMPARE(backups.backups().size(), 7);
    }

    void aDamagedDatabaseLeavesTheCopiesAlone()
    {
        {
            auto database = Database::open(path(), m_clock);
            QVERIFY(BackupService(**database, m_clock).backUpDaily().ok());
            QVERIFY((*database)->execute(QStringLiteral("INSERT INTO notes VALUES ('a', ?, 0)"), {QString(200000, QLatin1Char('x'))}).ok());
        }
        QByteArray bytes = bytesOf(path());
        bytes.replace(8192, 40000, QByteArray(40000, '\x5a'));
        QVERIFY(writeBytes(path(), bytes));
        m_clock.advanceMs(24 * 3600 * 1000);
        auto database = Database::open(path(), m_clock);
        QVERIFY(database.ok());
        BackupService backups(**database, m_clock);
        const auto refused = backups.backUpDaily();
        QVERIFY(!refused.ok());
        QCOMPARE(toString(refused.error().code), QStringLiteral("damaged"));
        QCOMPARE(backups.backups().size(), 1);
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("greenroom.db")); }

    FixedClock m_clock{pinnedMoment()};
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestBackupService)
#include "tst_backup_service.moc"
