#include "platform/external_editor.h"

#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

#include <memory>

using namespace greenroom;

/// Which program a source line opens, and that it is really started.
class TestExternalEditor : public QObject
{
    Q_OBJECT

private slots:
    void init();
    void chooses_data();
    void chooses();
    void startsTheProgram();
    void aFileThatIsGoneIsNamed();
    void noProgramIsSaid();

private:
    /// A program that writes what it was called with.
    void install(const QString &name)
    {
        QFile script(m_folder->filePath(name));
        QVERIFY(script.open(QIODevice::WriteOnly));
        script.write("#!/bin/sh\nprintf '%s\\n' \"$@\" > \"$CALLS.part\" && mv \"$CALLS.part\" \"$CALLS\"\n");
        script.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    [[nodiscard]] QProcessEnvironment environment(const QString &visual) const
    {
        QProcessEnvironment made;
        made.insert(QStringLiteral("PATH"), m_folder->path() + QStringLiteral(":/usr/bin:/bin"));
        made.insert(QStringLiteral("CALLS"), m_folder->filePath(QStringLiteral("calls")));
        made.insert(QStringLiteral("VISUAL"), visual);
        return made;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestExternalEditor::init() { m_folder = std::make_unique<QTemporaryDir>(); }

void TestExternalEditor::chooses_data()
{
    QTest::addColumn<QString>("visual");
    QTest::addColumn<QString>("desktop");
    QTest::addColumn<int>("line");
    QTest::addColumn<QString>("program");
    QTest::addColumn<QStringList>("arguments");
    const QString path = QStringLiteral("/n/day %1.md");
    QTest::newRow("the user's own") << "code --wait"
                                    << "org.kde.kate.desktop" << 301 << "code"
                                    << QStringList{QStringLiteral("-g"), path + QStringLiteral(":301")};
    QTest::newRow("the desktop's") << ""
                                   << "org.kde.kate.desktop" << 7 << "kate"
                                   << QStringList{QStringLiteral("--line"), QStringLiteral("7"), path};
    QTest::newRow("one of a terminal is left out") << "vim"
                                                   << "gedit.desktop" << 7 << "gedit" << QStringList{QStringLiteral("+7"), path};
    QTest::newRow("no line") << "/usr/bin/code"
                             << "" << 0 << "code" << QStringList{path};
    QTest::newRow("unknown") << ""
                             << "org.example.Notepad.desktop" << 7 << "xdg-open" << QStringList{path};
    QTest::newRow("not installed") << "subl"
                                   << "" << 7 << "xdg-open" << QStringList{path};
}

void TestExternalEditor::chooses()
{
    QFETCH(QString, visual);
    QFETCH(QString, desktop);
    QFETCH(int, line);
    QFETCH(QString, program);
    QFETCH(QStringList, arguments);
    for (const QString &name : {QStringLiteral("code"), QStringLiteral("kate"), QStringLiteral("gedit")})
        install(name);
    const EditorCall call = ExternalEditor(environment(visual)).call(QStringLiteral("/n/day %1.md"), line, desktop);
    QCOMPARE(QFileInfo(call.program).fileName(), program);
    QCOMPARE(call.arguments, arguments);
}

void TestExternalEditor::startsTheProgram()
{
    install(QStringLiteral("code"));
    const QString notes = m_folder->filePath(QStringLiteral("day1.md"));
    QFile file(notes);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.close();
    QVERIFY(ExternalEditor(environment(QStringLiteral("code"))).open(notes, 12).ok());
    QFile calls(m_folder->filePath(QStringLiteral("calls")));
    QTRY_VERIFY(calls.exists());
    QVERIFY(calls.open(QIODevice::ReadOnly));
    QCOMPARE(QString::fromUtf8(calls.readAll()), QStringLiteral("-g\n%1:12\n").arg(notes));
}

void TestExternalEditor::aFileThatIsGoneIsNamed()
{
    const Result<void> opened = ExternalEditor(environment({})).open(m_folder->filePath(QStringLiteral("day1.md")), 3);
    QVERIFY(!opened);
    QVERIFY(opened.error().code == ErrorCode::NotFound);
    QCOMPARE(opened.error().message, QStringLiteral("day1.md is no longer there. The text is kept."));
}

void TestExternalEditor::noProgramIsSaid()
{
    QProcessEnvironment bare;
    bare.insert(QStringLiteral("PATH"), m_folder->path());
    QFile file(m_folder->filePath(QStringLiteral("day1.md")));
    QVERIFY(file.open(QIODevice::WriteOnly));
    const Result<void> opened = ExternalEditor(bare).open(file.fileName(), 3);
    QVERIFY(!opened);
    QVERIFY(opened.error().message.contains(m_folder->path()));
}

QTEST_GUILESS_MAIN(TestExternalEditor)
#include "tst_external_editor.moc"
