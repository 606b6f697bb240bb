#include "notes_watcher.h"
#include "storage/database.h"
#include "storage/imported_notes_repository.h"
#include "support/file_bytes.h"
#include "support/pinned_clock.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

using namespace greenroom;
using namespace greenroom::test;

/// A folder of notes that is followed, with real files in it.
class TestNotesWatcher : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        QVERIFY(QDir().mkpath(notes()));
        m_database = Database::open(m_folder->filePath(QStringLiteral("bank.sqlite")), m_clock).value();
        m_watcher = std::make_unique<NotesWatcher>(m_database->path(), m_clock);
    }
    void cleanup()
    {
        m_watcher.reset();
        m_database.reset();
        m_folder.reset();
    }

    void whatIsThereComesInAtOnce()
    {
        write(QStringLiteral("day.md"), "# Day\n\nQ: What is there?\nA: This.\n");
        follow();
        QCOMPARE(questions(), QStringList{QStringLiteral("What is there?")});
        QCOMPARE(m_watcher->files(), 1);
    }

    void aSavedFileIsInTheBankWithinASecond()
    {
        follow();
        QSignalSpy imported(m_watcher.get(), &NotesWatcher::imported);
        QElapsedTimer clock;
        clock.start();
        write(QStringLiteral("new.md"), "# New\n\nQ: What is new?\nA: This.\n");
        QTRY_COMPARE(questions(), QStringList{QStringLiteral("What is new?")});
        QVERIFY2(clock.elapsed() < 1000, qPrintable(QString::number(clock.elapsed())));
        QTRY_COMPARE(imported.size(), 1);
    }

    /// Editors write a new file and rename it over the old one; what they leave beside it is no note.
    void aFileRenamedOverAnotherOneIsFollowed()
    {
        write(QStringLiteral("day.md"), "# Day\n\nQ: What is old?\nA: This.\n");
        follow();
        for (int edit = 1; edit <= 3; ++edit) {
            write(QStringLiteral(".day.md.swp"), "Q: What is swapped?\nA: No.\n");
            write(QStringLiteral("day.md~"), "Q: What is a copy?\nA: No.\n");
            const QString question = QStringLiteral("What is the edit number %1 about?").arg(edit);
            write(QStringLiteral("4913.tmp"), "# Day\n\nQ: " + question.toUtf8() + "\nA: This.\n");
            QVERIFY(QFile::remove(notes() + QStringLiteral("/day.md")));
            QVERIFY(QFile::rename(notes() + QStringLiteral("/4913.tmp"), notes() + QStringLiteral("/day.md")));
            QTRY_COMPARE(questions(), QStringList{question});
        }
    }

    /// Many saves one upon another are few imports, and saving the same words again is none.
    void savesThatComeCloseTogetherAreOneImport()
    {
        follow();
        QSignalSpy imported(m_watcher.get(), &NotesWatcher::imported);
        for (int save = 0; save < 20; ++save)
            write(QStringLiteral("day.md"), "# Day\n\nQ: What is saved?\nA: " + QByteArray::number(save) + ".\n");
        QTRY_COMPARE(imported.size(), 1);
        const auto writes = [this] { return m_database->dataVersion().value(); };
        const auto before = writes();
        write(QStringLiteral("day.md"), "# Day\n\nQ: What is saved?\nA: 19.\n");
        write(QStringLiteral("other.md"), "# Other\n\nQ: What comes after?\nA: This.\n");
        QTRY_COMPARE(imported.size(), 2);
        QVERIFY(writes() != before);
        const auto settled = writes();
        QVERIFY(QFile::rename(notes() + QStringLiteral("/other.md"), notes() + QStringLiteral("/.other.md")));
        QTRY_COMPARE(questions(), QStringList{QStringLiteral("What is saved?")});
        QVERIFY(writes() != settled);
    }

    /// A file that is empty for a moment loses nothing.
    void anEmptyMomentLosesNothing()
    {
        write(QStringLiteral("day.md"), "# Day\n\nQ: What stays?\nA: This.\n");
        follow();
        QSignalSpy imported(m_watcher.get(), &NotesWatcher::imported);
        write(QStringLiteral("day.md"), "");
        write(QStringLiteral("second.md"), "# Second\n\nQ: What else?\nA: That.\n");
        QTRY_COMPARE(imported.size(), 1);
        QVERIFY(questions().contains(QStringLiteral("What stays?")));
        write(QStringLiteral("day.md"), "# Day\n\nQ: What stays?\nA: This, longer.\n");
        QTRY_COMPARE(imported.size(), 2);
        QVERIFY(questions().contains(QStringLiteral("What stays?")));
    }

    void aNewFolderBelowIsFollowed()
    {
        follow();
        QVERIFY(QDir().mkpath(notes() + QStringLiteral("/week2")));
        write(QStringLiteral("week2/day.md"), "# Day\n\nQ: What is below?\nA: This.\n");
        QTRY_COMPARE(questions(), QStringList{QStringLiteral("What is below?")});
        write(QStringLiteral("week2/day.md"), "# Day\n\nQ: What is below now?\nA: This.\n");
        QTRY_COMPARE(questions(), QStringList{QStringLiteral("What is below now?")});
    }

    void aFolderThatIsNotThereIsSaid()
    {
        m_watcher->setFolder(QStringLiteral("/no/such/notes"));
        QVERIFY(m_watcher->error().contains(QStringLiteral("/no/such/notes")));
        m_watcher->setFolder({});
        QVERIFY(m_watcher->error().isEmpty());
    }

    void choosingAsksWhoeverKeepsTheSettings()
    {
        QSignalSpy chosen(m_watcher.get(), &NotesWatcher::folderChosen);
        m_watcher->choose(QUrl::fromLocalFile(notes()));
        m_watcher->stop();
        QCOMPARE(chosen.size(), 2);
        QCOMPARE(chosen.at(0).at(0).toString(), notes());
        QCOMPARE(chosen.at(1).at(0).toString(), QString());
    }

private:
    [[nodiscard]] QString notes() const { return m_folder->filePath(QStringLiteral("notes")); }
    void write(const QString &name, const QByteArray &bytes) { QVERIFY(writeBytes(notes() + u'/' + name, bytes)); }
    /// Follows the folder and waits for the first look.
    void follow()
    {
        QSignalSpy changed(m_watcher.get(), &NotesWatcher::changed);
        m_watcher->setFolder(notes());
        QTRY_COMPARE(changed.size(), 2);
        QCOMPARE(m_watcher->error(), QString());
    }
    [[nodiscard]] QStringList questions() const
    {
        QStringList titles;
        const QList<ImportedItem> items = ImportedNotesRepository(*m_database).all().value();
        for (const ImportedItem &item : items)
            if (!item.archived && item.kind == ImportedKind::Question)
                titles.append(item.title);
        return titles;
    }

    FixedClock m_clock{pinnedMoment()};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<NotesWatcher> m_watcher;
};

QTEST_GUILESS_MAIN(TestNotesWatcher)
#include "tst_notes_watcher.moc"
