#include "layer_rules.h"
#include "source_text.h"
#include "support/temporary_tree.h"

#include <QTest>

using namespace greenroom::layering;
using greenroom::test::TemporaryTree;

/// The rules against samples that break them, one row a rule, and then against the project itself.
class TestLayering : public QObject
{
    Q_OBJECT

private slots:
    void breachingSample_data();
    void breachingSample();
    void allowedSample_data();
    void allowedSample();
    void commentsAndStringsAreBlanked();
    void packagesOfImportsAreListed();
    void project();
};

static void row(const char *name, const char *path, const char *text, int line = 1)
{
    QTest::newRow(name) << QString::fromLatin1(path) << QByteArray(text) << line;
}

void TestLayering::breachingSample_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");

    row("core includes storage", "app/core/card.h", "#pragma once\n#include \"storage/database.h\"\n", 2);
    row("layers beside each other", "app/judge/runner.cpp", "#include \"audio/player.h\"\n");
    row("storage includes services", "app/storage/reviews.cpp", "#include \"services/review_service.h\"\n");
    row("services includes ui", "app/services/plan.cpp", "#include \"ui/rooms.h\"\n");
    row("cli includes ui", "app/cli/shots.cpp", "#include \"ui/rooms.h\"\n");
    row("ui includes cli", "app/ui/items/ring.cpp", "  #  include \"cli/verb.h\"\n");
    row("relative include", "app/storage/reviews.cpp", "#include \"../core/card.h\"\n");
    row("bare include", "app/storage/reviews.cpp", "#include \"database.h\"\n");
    row("unknown layer", "app/helpers/text.h", "#pragma once\n");

    row("SQL outside storage", "app/services/search.cpp", "\n\n#include <QSqlQuery>\n", 3);
    row("process outside judge", "app/services/editor.cpp", "void open() { QProcess process; }\n");
    row("fork outside judge", "app/cli/run.cpp", "int a = fork();\n");
    row("multimedia outside audio", "app/ui/meter.cpp", "#include <QMediaDevices>\n");
    row("sound files outside audio", "app/storage/takes.cpp", "#include <sndfile.h>\n");
    row("Markdown outside catalog", "app/services/lint.cpp", "#include <cmark-gfm.h>\n");
    row("QML below ui", "app/services/plan.h", "#include <QtQml/qqmlregistration.h>\n");
    row("graphics below ui", "app/services/shots.cpp", "#include <QImage>\n");
    row("a widget", "app/ui/window.cpp", "#include <QtWidgets>\n");
    row("a network class", "app/ui/news.cpp", "QNetworkAccessManager manager;\n");
    row("a socket", "app/platform/single.cpp", "QTcpSocket socket;\n");
    row("a context property", "app/ui/window.cpp", "\nengine.rootContext()->setContextProperty(name, thing);\n", 2);
    row("a singleton", "app/services/plan.h", "static Plan *instance();\n");

    row("core with an object", "app/core/card.h", "class Card : public QObject {};\n");
    row("core with a file", "app/core/card.cpp", "#include <QFile>\n");
    row("core asks the time", "app/core/card.cpp", "auto now = QDateTime::currentDateTimeUtc();\n");
    row("core asks the time of std", "app/core/card.cpp", "auto now = std::chrono::system_clock::now();\n");
    row("core throws dice", "app/core/queue.cpp", "QRandomGenerator::global()->generate();\n");

    row("text without qsTr", "qml/today/TodayPage.qml", "import QtQuick\nText {\n    text: \"Start the day\"\n}\n", 3);
    row("text of a condition", "qml/today/TodayPage.qml", "Button { text: running ? \"Pause\" : qsTr(\"Start\") }\n");
    row("text at the line's start", "qml/today/TodayPage.qml", "    text: running ? qsTr(\"Pause\") : \"Start\"\n");
    row("text glued on", "qml/today/TodayPage.qml", "    title: count + \" cards\"\n");
    row("text in markup", "qml/bank/Mark.qml", "    text: \"<b>Start</b>\"\n");
    row("Chinese text", "qml/today/TodayPage.qml", "    text: \"\xe4\xbb\x8a\xe5\xa4\xa9\"\n");
    row("spoken name", "qml/today/TodayPage.qml", "    Accessible.name: \"Start\"\n");
    row("colour", "qml/components/Chip.qml", "    color: \"#ff8800\"\n");
    row("colour by name", "qml/components/Chip.qml", "    border.color: hovered ? Theme.line : \"white\"\n");
    row("colour made here", "qml/components/Chip.qml", "    color: Qt.rgba(0, 0, 0, 0.4)\n");
    row("text size", "qml/components/Chip.qml", "    font.pixelSize: 13\n");
    row("duration", "qml/components/Chip.qml", "    NumberAnimation { duration: 150 }\n");
    row("stock style", "qml/components/Chip.qml", "import QtQuick.Controls\n");
    row("a request", "qml/components/Chip.qml", "    const request = new XMLHttpRequest()\n");
    row("painted colour", "app/ui/items/ring.cpp", "painter.setPen(QColor(12, 30, 40));\n");
    row("painted colour by name", "app/ui/items/ring.cpp", "painter.setPen(Qt::red);\n");
}

void TestLayering::breachingSample()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, text);
    QFETCH(int, line);
    TemporaryTree tree;
    tree.write(path, text);
    const QList<Breach> breaches = breachesIn(tree.path());
    QCOMPARE(breaches.size(), 1);
    QCOMPARE(breaches.first().file, path);
    QCOMPARE(breaches.first().line, line);
    QVERIFY(!breaches.first().message.isEmpty());
}

void TestLayering::allowedSample_data()
{
    QTest::addColumn<QString>("path");
    QTest::addColumn<QByteArray>("text");
    QTest::addColumn<int>("line");

    row("prose", "app/core/card.h", "/// Not a QObject, and no QFile either.\n/* QProcess\n   QSqlQuery */\n");
    row("string", "app/services/plan.cpp", "const char *words = \"fork() and QProcess\";\n");
    row("SQL in storage", "app/storage/database.cpp", "#include \"core/result.h\"\n#include <QSqlDatabase>\n");
    row("process in judge", "app/judge/runner.cpp", "#include <QProcess>\nint child = fork();\n");
    row("environment of a process", "app/services/folders.cpp", "#include <QProcessEnvironment>\n");
    row("local socket", "app/platform/single_instance.cpp", "#include <QLocalServer>\n#include <QLocalSocket>\n");
    row("services name all below", "app/services/review.cpp",
        "#include \"storage/reviews.h\"\n#include \"catalog/catalog.h\"\n#include \"core/card.h\"\n");
    row("bare include in ui", "app/ui/rooms.cpp", "#include \"rooms.h\"\n#include \"services/plan.h\"\n#include <QQmlEngine>\n");
    row("main names the ends", "app/main.cpp", "#include \"cli/command_line.h\"\n#include \"ui/window.h\"\n#include <QGuiApplication>\n");
    row("generated", "app/cli/version.cpp", "#include \"version.h\"\n#include \"version.moc\"\n");
    row("translated text", "qml/today/TodayPage.qml", "    text: running ? qsTr(\"Pause\") : qsTr(\"Start %1\").arg(name)\n");
    row("value and key", "qml/today/TodayPage.qml", "    text: Qt.formatTime(time, \"hh:mm\") + \" / \" + model[\"total\"]\n");
    row("comparison", "qml/today/TodayPage.qml", "    text: state === \"paused\" ? qsTr(\"Go on\") : \"\"\n");
    row("identifier", "qml/today/TodayPage.qml", "    name: \"running\"\n");
    row("transparent", "qml/today/TodayPage.qml", "    color: \"transparent\"\n");
    row("colour in the theme", "qml/theme/Theme.qml", "    readonly property color line: \"#d0d0d0\"\n");
    row("first colour", "app/ui/items/ring.h", "QColor m_line = Qt::gray;\n");
    row("condition on a text", "qml/components/Chip.qml", "    icon: busy ? text : \"spinner\"\n");
    row("keys", "qml/components/Rail.qml", "    text: \"Ctrl+Shift+1\"\n");
    row("markup", "qml/bank/Mark.qml", "    text: \"<style>.match{color:\" + ink + \"}</style>\" + words + \"<br>\"\n");
    row("own style", "qml/components/Chip.qml", "import QtQuick.Controls.Basic\nimport QtQuick.Layouts\n");
}

void TestLayering::allowedSample()
{
    QFETCH(QString, path);
    QFETCH(QByteArray, text);
    TemporaryTree tree;
    tree.write(path, text);
    const QList<Breach> breaches = breachesIn(tree.path());
    QCOMPARE(checkedFiles(tree.path()), 1);
    QVERIFY2(breaches.isEmpty(), qPrintable(breaches.isEmpty() ? QString() : breaches.first().message));
}

void TestLayering::commentsAndStringsAreBlanked()
{
    const QString source = QStringLiteral("a \"x // y\" // c \"d\"\nb R\"(e\n)\" 'f'");
    QCOMPARE(blanked(source, Blank::Comments), QStringLiteral("a \"x // y\"         \nb R\"(e\n)\" 'f'"));
    QCOMPARE(blanked(source, Blank::CommentsAndStrings), QStringLiteral("a \"      \"         \nb R   \n \" ' '"));
}

void TestLayering::packagesOfImportsAreListed()
{
    TemporaryTree tree;
    tree.write(QStringLiteral("packaging/apt-packages.txt"), "# run qml6-module-qtquick-dialogs\nrun  a|qml6-module-qtquick  why\n");
    tree.write(QStringLiteral("qml/Main.qml"),
               "import QtQuick\nimport Greenroom.App\n// import QtQuick.Shapes\nimport QtQuick.Controls.Basic\n");
    tree.write(QStringLiteral("tests/qml/tst_main.qml"), "import QtTest 1.2\n");
    const QStringList expected{QStringLiteral("qml6-module-qtquick-controls"), QStringLiteral("qml6-module-qttest")};
    QCOMPARE(unlistedPackages(tree.path()), expected);
    QCOMPARE(unlistedPackages(QStringLiteral(GREENROOM_SOURCE)), QStringList());
}

void TestLayering::project()
{
    const QString project = QStringLiteral(GREENROOM_SOURCE);
    QVERIFY(checkedFiles(project) > 50);
    const QList<Breach> breaches = breachesIn(project);
    for (const Breach &each : breaches)
        qWarning("%s:%d: %s", qPrintable(each.file), each.line, qPrintable(each.message));
    QCOMPARE(breaches.size(), 0);
}

QTEST_GUILESS_MAIN(TestLayering)
#include "tst_layering.moc"
