#include "services/backup_service.h"
#include "services/import_service.h"
#include "services/imported_content.h"
#include "storage/database.h"
#include "storage/overlay_repository.h"
#include "support/file_bytes.h"
#include "support/pinned_clock.h"

#include <QDir>
#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace greenroom;
using namespace greenroom::test;

namespace {

const QByteArray day = "# Day\n\n## Caches\n\n"
                       "Q: What is a cache stampede?\nA: Many requests miss at once.\n\n"
                       "Q: Why does jitter help the caches?\nA: It spreads the misses over time.\n\n"
                       "Q: When is write-through wrong?\nA: When writes are many and reads are few.\n\n"
                       "## Queues\n\n"
                       "Q: What is back pressure?\nA: The reader tells the writer to slow down.\n\n"
                       "Q: How do you find a poison message?\nA: Count the attempts and set it aside.\n";

int countOf(const NotesImportPlan &plan, NotesChangeKind kind)
{
    return int(std::count_if(plan.match.changes.begin(), plan.match.changes.end(),
                             [kind](const NotesChange &change) { return change.kind == kind; }));
}

} // namespace

class TestImportService : public QObject
{
    Q_OBJECT

private slots:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_database = Database::open(m_folder->filePath(QStringLiteral("bank.sqlite")), m_clock).value();
        m_service = std::make_unique<ImportService>(*m_database, m_clock);
    }
    void cleanup()
    {
        m_service.reset();
        m_database.reset();
        m_folder.reset();
    }

    void importingTwiceChangesNothing()
    {
        write(QStringLiteral("day.md"), day);
        const NotesImportPlan first = import();
        QCOMPARE(countOf(first, NotesChangeKind::Added), 7); // two topics, five questions
        const NotesImportPlan second = import();
        QVERIFY(second.match.changes.isEmpty());
        QCOMPARE(second.match.unchanged, 7);
        Catalog catalog;
        QVERIFY(addImportedContent(*m_database, catalog).ok());
        QCOMPARE(catalog.topics.size(), 2);
        QCOMPARE(catalog.questions.size(), 5);
    }

    void planningWritesNothing()
    {
        write(QStringLiteral("day.md"), day);
        QVERIFY(m_service->plan({path()}).ok());
        QCOMPARE(questionIds().size(), 0);
    }

    void aGoneQuestionIsArchivedAndComesBack()
    {
        write(QStringLiteral("day.md"), day);
        import();
        const QString id = idOf(QStringLiteral("What is back pressure?"));
        QByteArray shorter = day;
        shorter.remove(shorter.indexOf("Q: What is back"), shorter.indexOf("Q: How do you find") - shorter.indexOf("Q: What is back"));
        write(QStringLiteral("day.md"), shorter);
        QCOMPARE(countOf(import(), NotesChangeKind::Archived), 1);
        QVERIFY(!questionIds().contains(id));
        write(QStringLiteral("day.md"), day);
        QCOMPARE(countOf(import(), NotesChangeKind::Restored), 1);
        QCOMPARE(idOf(QStringLiteral("What is back pressure?")), id);
    }

    void editsKeepTheId_data()
    {
        QTest::addColumn<QByteArray>("before");
        QTest::addColumn<QByteArray>("after");
        QTest::newRow("a corrected question") << QByteArray("What is back pressure?")
                                              << QByteArray("What is back pressure, and who feels it?");
        QTest::newRow("a new answer") << QByteArray("The reader tells the writer to slow down.") << QByteArray("Something else entirely.");
        QTest::newRow("a renamed heading") << QByteArray("## Queues") << QByteArray("## Messages and brokers");
        QTest::newRow("a line above") << QByteArray("## Caches") << QByteArray("A thought.\n\n## Caches");
    }
    void editsKeepTheId()
    {
        QFETCH(QByteArray, before);
        QFETCH(QByteArray, after);
        write(QStringLiteral("day.md"), day);
        import();
        const QSet<QString> ids = questionIds();
        QByteArray edited = day;
        write(QStringLiteral("day.md"), edited.replace(before, after));
        import();
        QCOMPARE(questionIds(), ids);
    }

    void anExplicitIdHoldsThroughAnything()
    {
        write(QStringLiteral("day.md"), "# Day\n\n<!-- id: my-own -->\n## What is a lease?\n\nA lock with an end.\n");
        import();
        write(QStringLiteral("day.md"), "# Other\n\n<!-- id: my-own -->\n## Who holds the clock?\n\nNobody.\n");
        import();
        QCOMPARE(questionIds(), QSet<QString>{QStringLiteral("my-own")});
    }

    void aRenamedFileKeepsItsIds()
    {
        write(QStringLiteral("day.md"), day);
        import();
        const QSet<QString> ids = questionIds();
        QVERIFY(QFile::rename(path() + QStringLiteral("/day.md"), path() + QStringLiteral("/first-day.md")));
        const NotesImportPlan plan = import();
        QCOMPARE(countOf(plan, NotesChangeKind::Archived), 0);
        QCOMPARE(questionIds(), ids);
    }

    void theSameQuestionInTwoFilesIsOneCard()
    {
        write(QStringLiteral("day.md"), day);
        write(QStringLiteral("qbank.md"), "# Bank\n\nQ: What is back pressure?\nA: Slow down.\n");
        const NotesImportPlan plan = import();
        QCOMPARE(plan.match.repeated.size(), 1);
        QCOMPARE(plan.match.repeated.first().sources.size(), 2);
        QCOMPARE(questionIds().size(), 5);
        QVERIFY(import().match.changes.isEmpty());
    }

    void anImportIsTakenBack()
    {
        write(QStringLiteral("day.md"), day);
        import();
        const QSet<QString> ids = questionIds();
        write(QStringLiteral("day.md"), "# Day\n\nQ: Something new?\nA: Yes.\n");
        import();
        QVERIFY(questionIds() != ids);
        QVERIFY(m_service->undo().ok());
        QCOMPARE(questionIds(), ids);
        QVERIFY(m_service->undo().ok());
        QVERIFY(questionIds().isEmpty());
        QCOMPARE(toString(m_service->undo().error().code), QStringLiteral("not-found"));
    }

    void whatIsUntickedIsOfferedAgain()
    {
        write(QStringLiteral("day.md"), day);
        const auto plan = m_service->plan({path()});
        QVERIFY(m_service->apply(*plan, {{plan->match.changes.last().after.id}, {}, {}, true}).ok());
        QCOMPARE(countOf(*m_service->plan({path()}), NotesChangeKind::Added), 1);
    }

    /// One file is one transaction: what came in before a stop stays, whole, and is one import with nothing after it.
    void anImportStopsBetweenFiles()
    {
        write(QStringLiteral("a.md"), "# A\n\nQ: What is first?\nA: This.\n");
        write(QStringLiteral("b.md"), "# B\n\nQ: What is second?\nA: That.\n");
        const auto plan = m_service->plan({path()});
        const auto none = m_service->apply(*plan, {}, [](int, int, const QString &) { return false; });
        QCOMPARE(toString(none.error().code), QStringLiteral("cancelled"));
        QVERIFY(questionIds().isEmpty());
        const auto done = m_service->apply(*plan, {}, [](int index, int, const QString &) { return index == 0; });
        QVERIFY(done.ok() && done->stopped);
        QCOMPARE(questionIds().size(), 1);
        const NotesImportPlan rest = import();
        QCOMPARE(countOf(rest, NotesChangeKind::Added), 2); // a topic and its question
        QCOMPARE(questionIds().size(), 2);
    }

    void aBackupIsMadeBeforeAnythingChanges()
    {
        write(QStringLiteral("day.md"), day);
        const auto plan = m_service->plan({path()});
        QVERIFY(m_service->apply(*plan).ok());
        const QList<Backup> copies = BackupService(*m_database, m_clock).backups();
        QCOMPARE(copies.size(), 1);
        const auto copy = Database::open(copies.first().path, m_clock);
        QVERIFY(copy.ok());
        QVERIFY(ImportedNotesRepository(**copy).all()->isEmpty());
    }

    /// "Keep mine" settles the matter: the user's text stays in sight, the file's lies below it, and the next import says nothing.
    void aTextOfMyOwnStaysOrGoes()
    {
        write(QStringLiteral("day.md"), day);
        import();
        const QString id = idOf(QStringLiteral("What is back pressure?"));
        OverlayRepository overlays(*m_database);
        QVERIFY(overlays.save({id, QStringLiteral("en"), QStringLiteral("answer"), QStringLiteral("Mine."), 1}).ok());
        write(QStringLiteral("day.md"), QByteArray(day).replace("tells the writer to slow down", "asks the writer to wait"));
        auto plan = m_service->plan({path()});
        QVERIFY(m_service->apply(*plan, {{}, {id}, {}, true}).ok());
        QCOMPARE(overlays.ofItem(id)->value(0).value.toString(), QStringLiteral("Mine."));
        QVERIFY(m_service->plan({path()})->match.changes.isEmpty());

        write(QStringLiteral("day.md"), day);
        plan = m_service->plan({path()});
        QVERIFY(m_service->apply(*plan, {{}, {}, {id}, true}).ok());
        QVERIFY(overlays.ofItem(id)->isEmpty());
        QVERIFY(m_service->undo().ok());
        QCOMPARE(overlays.ofItem(id)->value(0).value.toString(), QStringLiteral("Mine."));
    }

    void aMissingPathIsAnError()
    {
        QCOMPARE(toString(m_service->plan({QStringLiteral("/no/such/notes")}).error().code), QStringLiteral("not-found"));
    }

    /// Edits of one word at a time, chapters renamed and moved, saved and imported again: no question may get another id.
    void randomEditsLoseNoReview()
    {
        QRandomGenerator random(20261123);
        QByteArray notes = day;
        write(QStringLiteral("day.md"), notes);
        import();
        const QSet<QString> ids = questionIds();
        for (int edit = 0; edit < 500; ++edit) {
            QList<QByteArray> lines = notes.split('\n');
            const qsizetype line = random.bounded(lines.size());
            const bool heading = lines.at(line).startsWith("# ") || lines.at(line).startsWith("## ");
            if (random.bounded(16) == 0) {
                // The last chapter moves to the front.
                const qsizetype last = notes.lastIndexOf("\n## ");
                const qsizetype first = notes.indexOf("\n## ");
                notes = notes.left(first) + '\n' + notes.mid(last).trimmed() + '\n' + notes.mid(first, last - first).trimmed() + '\n';
                notes.replace("\n## ", "\n\n## ");
                lines = notes.split('\n');
            } else if (heading && random.bounded(3) == 0) {
                lines[line] = lines.at(line).left(lines.at(line).indexOf(' ')) + " Chapter " + QByteArray::number(edit);
            } else if (lines.at(line).isEmpty())
                lines.insert(line, QByteArray());
            else if (heading || random.bounded(2) == 0)
                lines[line].insert(lines.at(line).size() - (lines.at(line).endsWith('?') ? 1 : 0), " w" + QByteArray::number(edit));
            else if (lines.at(line).count(' ') > 4)
                lines[line].remove(lines.at(line).lastIndexOf(' '),
                                   lines.at(line).size() - lines.at(line).lastIndexOf(' ') - (lines.at(line).endsWith('?') ? 1 : 0));
            notes = lines.join('\n');
            write(QStringLiteral("day.md"), notes);
            import();
            QVERIFY2(questionIds() == ids, qPrintable(QStringLiteral("edit %1\n%2").arg(edit).arg(QString::fromUtf8(notes))));
        }
    }

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("notes")); }
    void write(const QString &name, const QByteArray &bytes)
    {
        QVERIFY(QDir().mkpath(path()));
        QVERIFY(writeBytes(path() + u'/' + name, bytes));
    }
    NotesImportPlan import()
    {
        const auto plan = m_service->plan({path()});
        if (!plan.ok() || !m_service->apply(*plan, {{}, {}, {}, true}).ok())
            qFatal("the import failed");
        return *plan;
    }
    [[nodiscard]] QList<ImportedItem> questions() const
    {
        QList<ImportedItem> items = ImportedNotesRepository(*m_database).all().value();
        items.removeIf([](const ImportedItem &item) { return item.archived || item.kind != ImportedKind::Question; });
        return items;
    }
    [[nodiscard]] QSet<QString> questionIds() const
    {
        QSet<QString> ids;
        for (const ImportedItem &item : questions())
            ids.insert(item.id);
        return ids;
    }
    [[nodiscard]] QString idOf(const QString &question) const
    {
        for (const ImportedItem &item : questions())
            if (item.title == question)
                return item.id;
        return {};
    }

    FixedClock m_clock{pinnedMoment()};
    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ImportService> m_service;
};

QTEST_GUILESS_MAIN(TestImportService)
#include "tst_import_service.moc"
