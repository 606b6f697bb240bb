#include "storage/sql_statements.h"

#include <QTest>

using namespace greenroom;

class TestSqlStatements : public QObject
{
    Q_OBJECT

private slots:
    void splits_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::addColumn<QStringList>("statements");
        QTest::newRow("empty") << "" << QStringList();
        QTest::newRow("only comments") << "-- one; two\n/* three; */ ;;" << QStringList();
        QTest::newRow("two") << "SELECT 1; SELECT 2;" << QStringList{QStringLiteral("SELECT 1"), QStringLiteral("SELECT 2")};
        QTest::newRow("no last semicolon") << "SELECT 1;\nSELECT 2\n"
                                           << QStringList{QStringLiteral("SELECT 1"), QStringLiteral("SELECT 2")};
        QTest::newRow("semicolon in a string") << "INSERT INTO t VALUES ('a;b');SELECT 1"
                                               << QStringList{QStringLiteral("INSERT INTO t VALUES ('a;b')"), QStringLiteral("SELECT 1")};
        QTest::newRow("doubled quote") << "SELECT 'it''s; so'; SELECT 2"
                                       << QStringList{QStringLiteral("SELECT 'it''s; so'"), QStringLiteral("SELECT 2")};
        QTest::newRow("quoted names") << "SELECT \"a;b\", `c;d`, [e;f]; SELECT 2"
                                      << QStringList{QStringLiteral("SELECT \"a;b\", `c;d`, [e;f]"), QStringLiteral("SELECT 2")};
        QTest::newRow("comment marks in a string")
            << "SELECT '--', '/*'; SELECT 2" << QStringList{QStringLiteral("SELECT '--', '/*'"), QStringLiteral("SELECT 2")};
        QTest::newRow("quote in a comment") << "SELECT 1 -- it's\n; SELECT 2"
                                            << QStringList{QStringLiteral("SELECT 1"), QStringLiteral("SELECT 2")};
        QTest::newRow("comment at the very end") << "SELECT 1; -- done" << QStringList{QStringLiteral("SELECT 1")};
        QTest::newRow("trigger") << "CREATE TRIGGER a AFTER DELETE ON t BEGIN DELETE FROM u; DELETE FROM v; END; SELECT 1"
                                 << QStringList{
                                        QStringLiteral("CREATE TRIGGER a AFTER DELETE ON t BEGIN DELETE FROM u; DELETE FROM v; END"),
                                        QStringLiteral("SELECT 1")};
        QTest::newRow("temporary trigger with CASE")
            << "create temp trigger a after delete on t begin select case when 1 then 2 end; end; select 1"
            << QStringList{QStringLiteral("create temp trigger a after delete on t begin select case when 1 then 2 end; end"),
                           QStringLiteral("select 1")};
        QTest::newRow("CASE outside a trigger")
            << "SELECT CASE 1 WHEN 1 THEN 2 END; SELECT 3"
            << QStringList{QStringLiteral("SELECT CASE 1 WHEN 1 THEN 2 END"), QStringLiteral("SELECT 3")};
        QTest::newRow("names that hold keywords")
            << "CREATE TABLE begin_end (trigger_begin TEXT); SELECT 1"
            << QStringList{QStringLiteral("CREATE TABLE begin_end (trigger_begin TEXT)"), QStringLiteral("SELECT 1")};
        QTest::newRow("Chinese") << "INSERT INTO t VALUES ('分号；;'); SELECT 1"
                                 << QStringList{QStringLiteral("INSERT INTO t VALUES ('分号；;')"), QStringLiteral("SELECT 1")};
    }
    void splits()
    {
        QFETCH(QString, sql);
        const auto statements = splitStatements(sql);
        QVERIFY(statements.ok());
        QTEST(*statements, "statements");
    }

    void refusesWhatIsCutOff_data()
    {
        QTest::addColumn<QString>("sql");
        QTest::newRow("string") << "SELECT 'open";
        QTest::newRow("name") << "SELECT \"open";
        QTest::newRow("comment") << "SELECT 1; /* open";
        QTest::newRow("trigger") << "CREATE TRIGGER a AFTER DELETE ON t BEGIN DELETE FROM u;";
    }
    void refusesWhatIsCutOff()
    {
        QFETCH(QString, sql);
        const auto statements = splitStatements(sql);
        QVERIFY(!statements.ok());
        QCOMPARE(toString(statements.error().code), QStringLiteral("bad-input"));
    }
};

QTEST_APPLESS_MAIN(TestSqlStatements)
#include "tst_sql_statements.moc"
