#include "exchange/zip_writer.h"
#include "services/backup_archive.h"
#include "services/review_service.h"
#include "storage/database.h"
#include "storage/note_repository.h"
#include "support/pinned_clock.h"
#include "support/temporary_tree.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTest>

using namespace greenroom;
using namespace greenroom::test;

namespace {

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

class TestBackupArchive : public QObject
{
    Q_OBJECT

private:
    void answer(const QString &card)
    {
        m_clock.advanceMs(60000);
        QVERIFY(m_reviews->answer(card, Rating::Good, 1000).ok());
    }

private slots:
    void init()
    {
        m_tree = std::make_unique<TemporaryTree>();
        auto opened = Database::open(m_tree->path(QStringLiteral("greenroom.sqlite")), m_clock);
        QVERIFY2(opened.ok(), opened.ok() ? "" : qPrintable(opened.error().detail));
        m_database = std::move(opened).value();
        m_reviews = std::make_unique<ReviewService>(*m_database, m_clock, QStringLiteral("device"));
        m_reviews->setCards({QStringLiteral("a"), QStringLiteral("b")});
        m_archive = std::make_unique<BackupArchive>(*m_database, m_clock, m_tree->path());
        m_tree->write(QStringLiteral("takes/one.wav"), "sound");
        m_tree->write(QStringLiteral("content/topics.json"), "[]");
        answer(QStringLiteral("a"));
    }
    void cleanup()
    {
        m_archive.reset();
        m_reviews.reset();
        m_database.reset();
    }

    void everythingComesBack()
    {
        const auto written = m_archive->write(m_tree->path(QStringLiteral("b.greenroom")));
        QVERIFY2(written.ok(), written.ok() ? "" : qPrintable(written.error().message));
        QCOMPARE(written->items[QLatin1String("reviews")].toInt(), 1);
        QCOMPARE(written->items[QLatin1String("files")].toInt(), 2);
        QCOMPARE(written->bytes, QFileInfo(written->path).size());

        answer(QStringLiteral("b"));
        QVERIFY(NoteRepository(*m_database).setNote({QStringLiteral("a"), QStringLiteral("later"), 1}).ok());
        m_tree->write(QStringLiteral("content/topics.json"), "[1]");
        m_tree->write(QStringLiteral("content/new.md"), "new");
        m_tree->write(QStringLiteral("takes/two.wav"), "later");
        QVERIFY(QFile::remove(m_tree->path(QStringLiteral("takes/one.wav"))));

        const auto told = m_archive->inspect(written->path);
        QVERIFY2(told.ok(), told.ok() ? "" : qPrintable(told.error().message + told.error().detail));
        QCOMPARE(told->restored[QLatin1String("reviews")].toInt(), 1);
        QCOMPARE(told->replaced[QLatin1String("reviews")].toInt(), 2);
        QVERIFY(told->replacedCopy.isEmpty());
        QCOMPARE(m_reviews->history(QStringLiteral("b"))->size(), 1);

        const auto restored = m_archive->restore(written->path);
        QVERIFY2(restored.ok(), restored.ok() ? "" : qPrintable(restored.error().message + restored.error().detail));
        QCOMPARE(m_reviews->history(QStringLiteral("a"))->size(), 1);
        QCOMPARE(m_reviews->history(QStringLiteral("b"))->size(), 0);
        QVERIFY(NoteRepository(*m_database).note(QStringLiteral("a"))->text.isEmpty());
        QCOMPARE(bytesOf(m_tree->path(QStringLiteral("content/topics.json"))), QByteArray("[]"));
        QCOMPARE(bytesOf(m_tree->path(QStringLiteral("takes/one.wav"))), QByteArray("sound"));
        QVERIFY(!QFileInfo::exists(m_tree->path(QStringLiteral("content/new.md"))));
        QVERIFY(QFileInfo::exists(m_tree->path(QStringLiteral("takes/two.wav")))); // nobody's recording is thrown away
        // The log is guarded again.
        QVERIFY(!m_database->execute(QStringLiteral("DELETE FROM reviews")).ok());

        // What was replaced comes back the same way.
        const auto back = m_archive->restore(restored->replacedCopy);
        QVERIFY2(back.ok(), back.ok() ? "" : qPrintable(back.error().message));
        QCOMPARE(m_reviews->history(QStringLiteral("b"))->size(), 1);
        QCOMPARE(bytesOf(m_tree->path(QStringLiteral("content/new.md"))), QByteArray("new"));
    }

    void foreignNewerAndDamagedFilesAreRefused()
    {
        const auto refused = [this](const QString &path) {
            const auto told = m_archive->restore(path);
            return told.ok() ? QString() : told.error().message;
        };
        QCOMPARE(refused(m_tree->write(QStringLiteral("x.greenroom"), "hello")), QStringLiteral("Not a Greenroom backup."));
        const auto zip = [this](const QByteArray &manifest, const QByteArray &database) {
            const QString path = m_tree->path(QStringLiteral("made.greenroom"));
            auto writer = ZipWriter::create(path);
            const bool made = writer.ok() && writer.value().add(QStringLiteral("greenroom-backup.json"), manifest, 1).ok() &&
                              writer.value().add(QStringLiteral("greenroom.sqlite"), database, 1).ok() && writer.value().finish().ok();
            return made ? path : QString();
        };
        QCOMPARE(refused(zip("{}", "x")), QStringLiteral("Not a Greenroom backup."));
        QCOMPARE(refused(zip(R"({"format":"greenroom-backup","version":2})", "x")),
                 QStringLiteral("Made by a newer Greenroom. Update first."));
        QCOMPARE(refused(zip(R"({"format":"greenroom-backup","version":1,"schema":999})", "x")),
                 QStringLiteral("Made by a newer Greenroom. Update first."));
        QCOMPARE(refused(zip(R"({"format":"greenroom-backup","version":1,"schema":1,"items":{"questions":7}})", QByteArray(9000, 'x'))),
                 QStringLiteral("Damaged: 0 of 7 questions can be read."));
        QVERIFY(refused(m_tree->path(QStringLiteral("none"))).contains(QStringLiteral("none")));
        QCOMPARE(m_reviews->history(QStringLiteral("a"))->size(), 1);
        QCOMPARE(QDir(m_tree->path(QStringLiteral("backups"))).entryList({QStringLiteral("before-restore*")}).size(), 0);
    }

private:
    FixedClock m_clock{pinnedMoment()};
    std::unique_ptr<TemporaryTree> m_tree;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<ReviewService> m_reviews;
    std::unique_ptr<BackupArchive> m_archive;
};

QTEST_GUILESS_MAIN(TestBackupArchive)
#include "tst_backup_archive.moc"
