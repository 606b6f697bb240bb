#include "judge/compiler_messages.h"

#include <QTest>

using namespace greenroom;

/// Messages of g++ 12 and clang 14, told in terms of solution.cpp alone.
class CompilerMessagesTest : public QObject
{
    Q_OBJECT

private slots:
    void firstErrorComesFirst()
    {
        const CompilerMessages messages = readCompilerMessages("In file included from unit.cpp:2:\n"
                                                               "solution.cpp: In member function 'int Solution::f()':\n"
                                                               "solution.cpp:3:9: warning: unused variable 'x' [-Wunused-variable]\n"
                                                               "solution.cpp:7:13: error: expected ';' before 'return'\n"
                                                               "solution.cpp:9:1: error: expected '}'\n");
        QCOMPARE(messages.diagnostics.size(), 3);
        QCOMPARE(messages.diagnostics.at(0).line, 7);
        QCOMPARE(messages.diagnostics.at(0).column, 13);
        QCOMPARE(messages.diagnostics.at(0).message, QStringLiteral("expected ';' before 'return'"));
        QCOMPARE(messages.diagnostics.at(2).severity, QStringLiteral("warning"));
        QVERIFY(!messages.wrongSignature);
    }

    void anErrorInAHeaderIsShownWhereItCameFrom()
    {
        const CompilerMessages gcc =
            readCompilerMessages("/usr/include/c++/12/bits/stl_algo.h: In instantiation of 'void std::sort(_RAIter, _RAIter)':\n"
                                 "solution.cpp:5:13:   required from here\n"
                                 "/usr/include/c++/12/bits/stl_algo.h:1938:22: error: no match for 'operator-'\n"
                                 "/usr/include/c++/12/bits/stl_iterator.h:621:5: note: candidate\n");
        QCOMPARE(gcc.diagnostics.size(), 1);
        QCOMPARE(gcc.diagnostics.at(0).line, 5);
        const CompilerMessages clang = readCompilerMessages(
            "/usr/include/c++/12/bits/stl_algo.h:1938:22: error: invalid operands\n"
            "solution.cpp:6:9: note: in instantiation of function template specialization 'std::sort' requested here\n");
        QCOMPARE(clang.diagnostics.size(), 1);
        QCOMPARE(clang.diagnostics.at(0).line, 6);
    }

    void theEpilogueSpeaksOfTheSignature()
    {
        const CompilerMessages messages = readCompilerMessages("greenroom-epilogue:1:99: error: 'f' is not a member of 'Solution'\n");
        QVERIFY(messages.diagnostics.isEmpty());
        QVERIFY(messages.wrongSignature);
    }

    void linkersSayWhatIsMissing_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::newRow("ld") << QByteArray("unit.cpp:(.text+0x5): undefined reference to `helper(int)'");
        QTest::newRow("mold") << QByteArray("mold: error: undefined symbol: helper(int)");
        QTest::newRow("lld") << QByteArray("ld.lld: error: undefined symbol: helper(int)");
    }
    void linkersSayWhatIsMissing()
    {
        QFETCH(QByteArray, line);
        QCOMPARE(readCompilerMessages(line + '\n').undefinedName, QStringLiteral("helper(int)"));
    }

    void rareHeaders_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("rare");
        QTest::newRow("g++ hint")
            << QByteArray("solution.cpp:1:1: note: 'std::regex' is defined in header '<regex>'; did you forget to '#include <regex>'?")
            << true;
        QTest::newRow("member of std") << QByteArray("solution.cpp:1:1: error: 'mt19937' is not a member of 'std'") << true;
        QTest::newRow("bare name") << QByteArray("solution.cpp:1:1: error: 'mt19937' was not declared in this scope") << true;
        QTest::newRow("clang") << QByteArray("solution.cpp:1:1: error: unknown type name 'mt19937'") << true;
        QTest::newRow("a slip of the pen") << QByteArray("solution.cpp:1:1: error: 'fruitz' was not declared in this scope") << false;
    }
    void rareHeaders()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, rare);
        QCOMPARE(readCompilerMessages(line).needsRareHeader, rare);
    }
};

QTEST_GUILESS_MAIN(CompilerMessagesTest)
#include "tst_compiler_messages.moc"
