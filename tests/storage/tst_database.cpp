#include "storage/database.h"
#include "storage/database_error.h"
#include "storage/migrations.h"
#include "storage/rows.h"
#include "storage/transaction.h"
#include "support/file_bytes.h"
#include "support/pinned_clock.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>
#include <QThread>
#include <QtEndian>

using namespace greenroom;
using namespace greenroom::test;

namespace {

const QString fixture = QStringLiteral(GREENROOM_TEST_DATA "/schemas/v1.sqlite");

qint64 rowCount(Database &database, const QString &table)
{
    const auto count = readRow<qint64>(database, QStringLiteral("SELECT count(*) FROM ") + table, {},
                                       [](const QSqlQuery &row) { return row.value(0).toLongLong(); });
    return count.ok() ? count->value_or(-1) : -1;
}

QString codeOf(const Result<std::unique_ptr<Database>> &opened)
{
    return opened.ok() ? QStringLiteral("opened") : toString(opened.error().code);
}

} // namespace

class TestDatabase : public QObject
{
    Q_OBJECT

private slots:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void cleanup()
    {
        m_folder.reset();
        QVERIFY2(QSqlDatabase::connectionNames().isEmpty(), "a connection was left behind");
    }

    void createsThenFindsItCurrent()
    {
        {
            auto created = open();
            QVERIFY(created.ok());
            QVERIFY((*created)->opened() == Opened::Created);
            QCOMPARE((*created)->schemaVersion().value(), int(shippedMigrations()->size()));
            QVERIFY((*created)->execute(QStringLiteral("INSERT INTO profile VALUES ('name', 'Lin')")).ok());
        }
        auto again = open();
        QVERIFY(again.ok());
        QVERIFY((*again)->opened() == Opened::Current);
        QCOMPARE(rowCount(**again, QStringLiteral("profile")), 1);
    }

    void setsUpTheConnection()
    {
        auto database = open();
        const auto pragma = [&](const QString &name) {
            return readRow<QString>(**database, QStringLiteral("PRAGMA ") + name, {},
                                    [](const QSqlQuery &row) { return row.value(0).toString(); })
                .value()
                .value_or(QString());
        };
        QCOMPARE(pragma(QStringLiteral("journal_mode")), QStringLiteral("wal"));
        QCOMPARE(pragma(QStringLiteral("foreign_keys")), QStringLiteral("1"));
        QCOMPARE(pragma(QStringLiteral("synchronous")), QStringLiteral("2"));
        QCOMPARE(pragma(QStringLiteral("busy_timeout")), QStringLiteral("5000"));
    }

    void opensTheFirstSchema()
    {
        QVERIFY(QFile::copy(fixture, path()));
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
        auto database = open();
        QVERIFY2(database.ok(), database.ok() ? "" : qPrintable(database.error().message));
        QCOMPARE(rowCount(**database, QStringLiteral("reviews")), 6);
        QCOMPARE(rowCount(**database, QStringLiteral("card_states")), 2);
        QCOMPARE(rowCount(**database, QStringLiteral("takes")), 1);
        QCOMPARE(rowCount(**database, QStringLiteral("plan_days")), 1);
    }

    void upgradesWithACopyBefore()
    {
        QVERIFY(QFile::copy(fixture, path()));
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
        const OpenOptions options = withMigration(QStringLiteral("CREATE TABLE later (id TEXT) STRICT; INSERT INTO later VALUES ('x');"));
        auto database = Database::open(path(), m_clock, options);
        QVERIFY2(database.ok(), database.ok() ? "" : qPrintable(database.error().detail));
        QVERIFY((*database)->opened() == Opened::Upgraded);
        QCOMPARE((*database)->schemaVersion().value(), options.migrations.last().version);
        QCOMPARE(rowCount(**database, QStringLiteral("later")), 1);
        QCOMPARE(rowCount(**database, QStringLiteral("reviews")), 6);

        // One copy before each step, the first of them of the schema the fixture had.
        const QStringList copies = QDir((*database)->backupFolder()).entryList(QDir::Files, QDir::Name);
        QCOMPARE(copies.size(), options.migrations.size() - 1);
        const QString first = QStringLiteral("before-version-2-20260514-104340.sqlite");
        QVERIFY(copies.contains(first));
        auto copy = Database::attach((*database)->backupFolder() + QLatin1Char('/') + first);
        QCOMPARE((*copy)->schemaVersion().value(), 1);
        QCOMPARE(rowCount(**copy, QStringLiteral("reviews")), 6);
    }

    void aFailedStepLeavesNothingBehind()
    {
        QVERIFY(open().ok());
        const OpenOptions options = withMigration(QStringLiteral("CREATE TABLE half (id TEXT); INSERT INTO nowhere VALUES (1);"));
        QVERIFY(!Database::open(path(), m_clock, options).ok());
        auto database = open();
        QVERIFY(database.ok());
        QCOMPARE((*database)->schemaVersion().value(), int(shippedMigrations()->size()));
        QCOMPARE(rowCount(**database, QStringLiteral("half")), -1);
    }

    void refusesANewerOneUntouched()
    {
        QVERIFY(QFile::copy(fixture, path()));
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
        QByteArray bytes = bytesOf(path());
        qToBigEndian<qint32>(99, bytes.data() + 60);
        QVERIFY(writeBytes(path(), bytes));
        const auto opened = open();
        QCOMPARE(codeOf(opened), QStringLiteral("too-new"));
        QVERIFY(opened.error().message.contains(QStringLiteral("newer Greenroom")));
        QCOMPARE(bytesOf(path()), bytes);
        QCOMPARE(QDir(m_folder->path()).entryList(QDir::AllEntries | QDir::NoDotAndDotDot), QStringList{QStringLiteral("greenroom.db")});
    }

    void refusesANewerOneWhoseNumberIsStillInTheLog()
    {
        auto first = open();
        QVERIFY((*first)->execute(QStringLiteral("PRAGMA user_version=99")).ok());
        QCOMPARE(codeOf(open()), QStringLiteral("too-new"));
        QCOMPARE((*first)->schemaVersion().value(), 99);
    }

    void refusesWhatIsNoDatabaseOfOurs_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("a text file") << QByteArray("Dear diary, today I learned about hash maps and trees. ").repeated(10);
        QTest::newRow("a short file") << QByteArray("SQLite format 3");
        QTest::newRow("zeros") << QByteArray(8192, '\0');
        QTest::newRow("cut off in the first page") << bytesOf(fixture).left(700);
        QByteArray scrambled = bytesOf(fixture);
        scrambled.replace(100, 3900, QByteArray(3900, '\x5a'));
        QTest::newRow("scrambled schema") << scrambled;
        QByteArray foreign = bytesOf(fixture);
        qToBigEndian<qint32>(0x12345678, foreign.data() + 68);
        QTest::newRow("another program's") << foreign;
    }
    void refusesWhatIsNoDatabaseOfOurs()
    {
        QFETCH(QByteArray, bytes);
        QVERIFY(writeBytes(path(), bytes));
        const auto opened = open();
        QCOMPARE(codeOf(opened), QStringLiteral("damaged"));
        QVERIFY(opened.error().message.contains(QStringLiteral("backups")));
        QCOMPARE(bytesOf(path()), bytes);
    }

    void refusesAnUnmarkedDatabaseWithTables()
    {
        {
            auto database = open();
            QVERIFY((*database)->execute(QStringLiteral("PRAGMA application_id=0")).ok());
        }
        QCOMPARE(codeOf(open()), QStringLiteral("damaged"));
    }

    void tellsThatAnotherProgramHoldsIt()
    {
        auto holder = open();
        auto transaction = Transaction::begin(**holder);
        QVERIFY(transaction.ok());
        OpenOptions impatient;
        impatient.busyTimeoutMs = 20;
        const auto second = Database::open(path(), m_clock, impatient);
        QCOMPARE(codeOf(second), QStringLiteral("locked"));
        QVERIFY(transaction->commit().ok());
        QVERIFY(Database::open(path(), m_clock, impatient).ok());
    }

    void tellsThatTheDiskIsFull()
    {
        auto database = open();
        QVERIFY((*database)->execute(QStringLiteral("PRAGMA max_page_count=1")).ok()); // SQLite takes the present size as the least
        const QString big(1000000, QLatin1Char('x'));
        const auto written = (*database)->execute(QStringLiteral("INSERT INTO notes VALUES ('a', ?, 0)"), {big});
        QVERIFY(!written.ok());
        QCOMPARE(toString(written.error().code), QStringLiteral("disk-full"));
        QCOMPARE(rowCount(**database, QStringLiteral("notes")), 0);
    }

    void tellsThatItCannotBeWritten()
    {
        auto database = open();
        QVERIFY((*database)->execute(QStringLiteral("PRAGMA query_only=ON")).ok());
        const auto written = (*database)->execute(QStringLiteral("INSERT INTO notes VALUES ('a', 'b', 0)"));
        QCOMPARE(toString(written.error().code), QStringLiteral("unwritable"));
    }

    void tellsThatItCannotBeOpened()
    {
        QVERIFY(QDir().mkpath(path()));
        QCOMPARE(codeOf(open()), QStringLiteral("unreadable"));
        QVERIFY(writeBytes(m_folder->filePath(QStringLiteral("file")), "x"));
        QCOMPARE(codeOf(Database::open(m_folder->filePath(QStringLiteral("file/greenroom.db")), m_clock)), QStringLiteral("unwritable"));
        QVERIFY(!Database::attach(m_folder->filePath(QStringLiteral("none.db"))).ok());
    }

    void sqliteCodesBecomeSentences_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<QString>("meaning");
        QTest::newRow("SQLITE_BUSY") << 5 << "locked";
        QTest::newRow("SQLITE_BUSY_SNAPSHOT") << 517 << "locked";
        QTest::newRow("SQLITE_LOCKED") << 6 << "locked";
        QTest::newRow("SQLITE_READONLY_DIRECTORY") << 1544 << "unwritable";
        QTest::newRow("SQLITE_IOERR_WRITE") << 778 << "unwritable";
        QTest::newRow("SQLITE_CORRUPT") << 11 << "damaged";
        QTest::newRow("SQLITE_NOTADB") << 26 << "damaged";
        QTest::newRow("SQLITE_FULL") << 13 << "disk-full";
        QTest::newRow("SQLITE_CANTOPEN") << 14 << "unreadable";
        QTest::newRow("SQLITE_ERROR") << 1 << "internal";
    }
    void sqliteCodesBecomeSentences()
    {
        QFETCH(int, code);
        const Error error = databaseError(code, QStringLiteral("words of SQLite"), QStringLiteral("/data/greenroom.db"));
        QTEST(toString(error.code), "meaning");
        QVERIFY(error.message.endsWith(QLatin1Char('.')));
        QCOMPARE(error.detail, QStringLiteral("words of SQLite"));
    }

    void aTransactionIsAllOrNothing()
    {
        auto database = open();
        {
            auto transaction = Transaction::begin(**database);
            QVERIFY((*database)->execute(QStringLiteral("INSERT INTO profile VALUES ('a', '1')")).ok());
        }
        QCOMPARE(rowCount(**database, QStringLiteral("profile")), 0);
        auto transaction = Transaction::begin(**database);
        QVERIFY(!Transaction::begin(**database).ok()); // one at a time
        QVERIFY((*database)->execute(QStringLiteral("INSERT INTO profile VALUES ('a', '1')")).ok());
        QVERIFY(transaction->commit().ok());
        QCOMPARE(rowCount(**database, QStringLiteral("profile")), 1);
    }

    void dataVersionFollowsTheOthersOnly()
    {
        auto own = open();
        const qint64 before = (*own)->dataVersion().value();
        QVERIFY((*own)->execute(QStringLiteral("INSERT INTO profile VALUES ('a', '1')")).ok());
        QCOMPARE((*own)->dataVersion().value(), before);
        {
            auto other = Database::attach(path());
            QVERIFY((*other)->execute(QStringLiteral("INSERT INTO profile VALUES ('b', '1')")).ok());
        }
        QVERIFY((*own)->dataVersion().value() != before);
    }

    void anotherThreadHasItsOwnConnection()
    {
        auto own = open();
        qint64 seen = -1;
        const std::unique_ptr<QThread> thread(QThread::create([&] {
            auto other = Database::attach(path());
            if (other.ok() && (*other)->execute(QStringLiteral("INSERT INTO profile VALUES ('a', '1')")).ok())
                seen = rowCount(**other, QStringLiteral("profile"));
        }));
        thread->start();
        QVERIFY(thread->wait());
        QCOMPARE(seen, 1);
        QCOMPARE(rowCount(**own, QStringLiteral("profile")), 1);
    }

    void theLogCannotBeChanged()
    {
        QVERIFY(QFile::copy(fixture, path()));
        QVERIFY(QFile::setPermissions(path(), QFile::ReadOwner | QFile::WriteOwner));
        auto database = open();
        QVERIFY(!(*database)->execute(QStringLiteral("UPDATE reviews SET rating = 4")).ok());
        QVERIFY(!(*database)->execute(QStringLiteral("DELETE FROM reviews")).ok());
        QCOMPARE(rowCount(**database, QStringLiteral("reviews")), 6);
    }

    void copiesAndChecks()
    {
        auto database = open();
        QVERIFY((*database)->execute(QStringLiteral("INSERT INTO profile VALUES ('a', '1')")).ok());
        const QString target = m_folder->filePath(QStringLiteral("deep/er/copy.sqlite"));
        QVERIFY((*database)->copyTo(target).ok());
        QVERIFY((*database)->copyTo(target).ok()); // over an older one
        QVERIFY((*database)->check().ok());
        auto copy = Database::open(target, m_clock);
        QVERIFY((*copy)->opened() == Opened::Current);
        QCOMPARE(rowCount(**copy, QStringLiteral("profile")), 1);
    }

    void findsDamageInTheMiddle()
    {
        // The last pages of a database that ends in long notes: far from the schema, which opening reads.
        {
            auto full = open();
            for (int note = 0; note < 50; ++note)
                QVERIFY(
                    (*full)->execute(QStringLiteral("INSERT INTO notes VALUES (?, ?, 0)"), {note, QString(5000, QLatin1Char('n'))}).ok());
        }
        QByteArray bytes = bytesOf(path());
        bytes.replace(bytes.size() - 81920, 40960, QByteArray(40960, '\x5a'));
        QVERIFY(writeBytes(path(), bytes));
        auto database = open();
        QVERIFY(database.ok()); // the damage lies deeper than opening looks
        const auto check = (*database)->check();
        QVERIFY(!check.ok());
        QCOMPARE(toString(check.error().code), QStringLiteral("damaged"));
    }

    void migrationsAreNumberedWithoutAGap()
    {
        const auto shipped = shippedMigrations();
        QVERIFY(shipped.ok());
        QVERIFY(!shipped->isEmpty());
        QVERIFY(writeBytes(m_folder->filePath(QStringLiteral("0001_one.sql")), "SELECT 1;"));
        QVERIFY(writeBytes(m_folder->filePath(QStringLiteral("0003_three.sql")), "SELECT 1;"));
        QVERIFY(!readMigrations(m_folder->path()).ok());
        QVERIFY(QFile::rename(m_folder->filePath(QStringLiteral("0003_three.sql")), m_folder->filePath(QStringLiteral("0002_two.sql"))));
        QCOMPARE(readMigrations(m_folder->path())->last().name, QStringLiteral("two"));
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("greenroom.db")); }
    [[nodiscard]] Result<std::unique_ptr<Database>> open() const { return Database::open(path(), m_clock); }
    /// The shipped schema with one more step behind it.
    [[nodiscard]] static OpenOptions withMigration(const QString &sql)
    {
        OpenOptions options;
        options.migrations = shippedMigrations().value();
        options.migrations.append({int(options.migrations.size()) + 1, QStringLiteral("made_up"), sql});
        return options;
    }

    FixedClock m_clock{pinnedMoment()};
    std::unique_ptr<QTemporaryDir> m_folder;
};

QTEST_GUILESS_MAIN(TestDatabase)
#include "tst_database.moc"
