#include "anki_files.h"
#include "exchange/anki_package_reader.h"
#include "support/temporary_tree.h"

#include <QDir>
#include <QTest>

#include <zip.h>

using namespace greenroom;
using namespace greenroom::test;

namespace {

const QString collectionName = QStringLiteral("collection.anki2");

QByteArray goodCollection(const TemporaryTree &tree)
{
    return makeDatabase(tree.path(QStringLiteral("good")),
                        schema11() + QList<QByteArray>{note(1, 1001, "g", "Q\x1f<img src=\"a.png\">"), card(1, 1, 7, 0)});
}

/// Adds an entry that says it is a symbolic link.
void addLink(const QString &path)
{
    int code = 0;
    zip_t *archive = zip_open(QFile::encodeName(path).constData(), 0, &code);
    QVERIFY(archive);
    zip_source_t *source = zip_source_buffer(archive, "/etc/passwd", 11, 0);
    const zip_int64_t index = zip_file_add(archive, "1", source, ZIP_FL_ENC_UTF_8);
    QVERIFY(index >= 0);
    QCOMPARE(zip_file_set_external_attributes(archive, zip_uint64_t(index), 0, ZIP_OPSYS_UNIX, 0120777U << 16), 0);
    QCOMPARE(zip_close(archive), 0);
}

} // namespace

/// What people who mean harm, and disks that fail, put into archives: one sentence, and nothing outside the temporary folder is touched.
class TestHostileArchives : public QObject
{
    Q_OBJECT

private:
    /// Reads an archive that must be refused; gives the code.
    static ErrorCode refuse(const QString &path, const ArchiveLimits &limits = {})
    {
        TemporaryTree media;
        const auto deck = readAnkiPackage(path, SchedulerSettings(), media.path(), limits);
        if (deck.ok())
            return ErrorCode::Internal;
        const QString &message = deck.error().message;
        const bool sentence = message.endsWith(u'.') && message.contains(QFileInfo(path).fileName()) && !message.contains(u'\n');
        return sentence ? deck.error().code : ErrorCode::Cancelled;
    }

private slots:
    void aNameThatLeadsOutIsRefused_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"../evil", "a/../../evil", "/etc/passwd", "..\\evil", "C:evil", "a/./b"})
            QTest::addRow("%s", name) << QString::fromUtf8(name);
    }
    void aNameThatLeadsOutIsRefused()
    {
        QFETCH(QString, name);
        TemporaryTree tree;
        const QString path = writeArchive(tree.path(QStringLiteral("x.apkg")), {{collectionName, goodCollection(tree)}, {name, "x"}});
        QVERIFY(refuse(path) == ErrorCode::BadInput);
    }

    void aMediaNameThatLeadsOutIsRefused_data()
    {
        QTest::addColumn<QByteArray>("media");
        QTest::newRow("up") << QByteArray(R"({"0":"../../a.png"})");
        QTest::newRow("absolute") << QByteArray(R"({"0":"/tmp/a.png"})");
        QTest::newRow("drive") << QByteArray(R"({"0":"c:a.png"})");
        QTest::newRow("empty") << QByteArray(R"({"0":""})");
        QTest::newRow("dots") << QByteArray(R"({"0":".."})");
        QTest::newRow("zero byte") << QByteArray(R"({"0":"a\u0000.png"})");
        QTest::newRow("long") << QByteArray(R"({"0":")" + QByteArray(5000, 'a') + R"("})");
    }
    void aMediaNameThatLeadsOutIsRefused()
    {
        QFETCH(QByteArray, media);
        TemporaryTree tree;
        const QString path =
            writeArchive(tree.path(QStringLiteral("x.apkg")),
                         {{collectionName, goodCollection(tree)}, {QStringLiteral("media"), media}, {QStringLiteral("0"), "x"}});
        QVERIFY(refuse(path) == ErrorCode::BadInput);
    }

    void aLinkIsRefused()
    {
        TemporaryTree tree;
        const QString path = writeArchive(tree.path(QStringLiteral("x.apkg")), {{collectionName, goodCollection(tree)}});
        addLink(path);
        QVERIFY(refuse(path) == ErrorCode::BadInput);
    }

    void bombsAreStoppedByTotalAndByRatio()
    {
        TemporaryTree tree;
        ArchiveLimits limits;
        limits.unsuspiciousBytes = 1 << 20;
        // The archive's own figures are honest here.
        const QByteArray zeros(8 << 20, '\0');
        const QString deflated = writeArchive(tree.path(QStringLiteral("x.apkg")), {{collectionName, zeros}});
        QVERIFY(refuse(deflated, limits) == ErrorCode::BadInput);
        // Within zstd nothing tells the size beforehand: it is counted while it unpacks.
        const QString hidden = writeArchive(tree.path(QStringLiteral("y.apkg")), {{QStringLiteral("collection.anki21b"), zstd(zeros)},
                                                                                  {QStringLiteral("meta"), QByteArray("\x08\x03", 2)}});
        QVERIFY(refuse(hidden, limits) == ErrorCode::BadInput);
        ArchiveLimits small;
        small.totalBytes = 4 << 20;
        QVERIFY(refuse(hidden, small) == ErrorCode::BadInput);
        ArchiveLimits media;
        media.mediaListBytes = 100;
        const QString list = writeArchive(tree.path(QStringLiteral("z.apkg")),
                                          {{collectionName, goodCollection(tree)}, {QStringLiteral("media"), QByteArray(200, ' ')}});
        QVERIFY(refuse(list, media) == ErrorCode::BadInput);
    }

    void absurdCountsAreRefused()
    {
        TemporaryTree tree;
        ArchiveFiles files{{collectionName, goodCollection(tree)}};
        for (int number = 0; number < 30; ++number)
            files.append({QString::number(number), "x"});
        const QString path = writeArchive(tree.path(QStringLiteral("x.apkg")), files);
        ArchiveLimits entries;
        entries.entries = 20;
        QVERIFY(refuse(path, entries) == ErrorCode::BadInput);
        ArchiveLimits cards;
        cards.cards = 0;
        QVERIFY(refuse(path, cards) == ErrorCode::BadInput);
        ArchiveLimits notes;
        notes.notes = 0;
        QVERIFY(refuse(path, notes) == ErrorCode::BadInput);
    }

    void aDamagedDatabaseIsRefused_data()
    {
        QTest::addColumn<QByteArray>("statement");
        QTest::newRow("no notes") << QByteArray("DROP TABLE notes");
        QTest::newRow("no row") << QByteArray("DELETE FROM col");
        QTest::newRow("broken settings") << QByteArray("UPDATE col SET models = '{'");
        QTest::newRow("a view in its place") << QByteArray("DROP TABLE notes; CREATE VIEW notes AS SELECT 1 AS id");
        QTest::newRow("other columns") << QByteArray("DROP TABLE cards; CREATE TABLE cards (x)");
    }
    void aDamagedDatabaseIsRefused()
    {
        QFETCH(QByteArray, statement);
        TemporaryTree tree;
        const QByteArray collection = makeDatabase(tree.path(QStringLiteral("c")), schema11() + QList<QByteArray>{note(1, 1001, "g",
                                                                                                                       "Q\x1f"
                                                                                                                       "A"),
                                                                                                                  statement});
        QVERIFY(refuse(writeArchive(tree.path(QStringLiteral("x.apkg")), {{collectionName, collection}})) == ErrorCode::Damaged);
    }

    void tornBytesNeverCrash()
    {
        TemporaryTree tree;
        QList<QByteArray> rows = schema11();
        for (int number = 1; number <= 60; ++number) {
            rows.append(note(number, 1001, "g" + QByteArray::number(number),
                             "Question " + QByteArray(400, 'q') +
                                 "\x1f"
                                 "Answer"));
            rows.append(card(number, number, 7, 0));
        }
        const QByteArray collection = makeDatabase(tree.path(QStringLiteral("c")), rows);
        const QByteArray whole = fileBytes(writeArchive(tree.path(QStringLiteral("whole.apkg")), {{collectionName, collection}}));
        for (qsizetype cut = 0; cut < whole.size(); cut += 1 + whole.size() / 40) {
            const QString path = tree.write(QStringLiteral("cut.apkg"), whole.left(cut));
            QVERIFY2(refuse(path) != ErrorCode::Internal, "a torn archive was taken for a whole one");
        }
        // The database inside is torn, the archive around it is sound: refused, or read as far as SQLite vouches for it.
        for (qsizetype at = 100; at < collection.size(); at += collection.size() / 60) {
            QByteArray torn = collection;
            for (qsizetype index = at; index < std::min(at + 64, torn.size()); ++index)
                torn[index] = char(0xa5);
            TemporaryTree media;
            const QString path = writeArchive(tree.path(QStringLiteral("torn.apkg")), {{collectionName, torn}});
            const auto deck = readAnkiPackage(path, SchedulerSettings(), media.path());
            QVERIFY(deck.ok() || !deck.error().message.isEmpty());
        }
    }

    void wrongProtobufIsRefused()
    {
        TemporaryTree tree;
        const QByteArray good = goodCollection(tree);
        const auto archive = [&](const QByteArray &meta, const QByteArray &media) {
            return writeArchive(
                tree.path(QStringLiteral("p.apkg")),
                {{QStringLiteral("collection.anki21b"), zstd(good)}, {QStringLiteral("meta"), meta}, {QStringLiteral("media"), media}});
        };
        const QByteArray third("\x08\x03", 2);
        QVERIFY(refuse(archive(QByteArray("\x08", 1), zstd({}))) == ErrorCode::Damaged);
        QVERIFY(refuse(archive(QByteArray("\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff\xff", 11), zstd({}))) == ErrorCode::Damaged);
        QVERIFY(refuse(archive(QByteArray("\x08\x09", 2), zstd({}))) == ErrorCode::TooNew);
        QVERIFY(refuse(archive(third, zstd(QByteArray("\x0a\x7f"
                                                      "abc",
                                                      5)))) == ErrorCode::Damaged);
        QVERIFY(refuse(archive(third, "no zstd at all")) == ErrorCode::Damaged);
        QVERIFY(refuse(archive(third, zstd(protobufBytes(1, protobufBytes(1, "../up"))))) == ErrorCode::BadInput);
    }

    void whatIsNoArchiveIsSaid()
    {
        TemporaryTree tree;
        QVERIFY(refuse(tree.write(QStringLiteral("text.apkg"), "hello")) == ErrorCode::BadInput);
        QVERIFY(refuse(tree.write(QStringLiteral("empty.apkg"), "")) == ErrorCode::BadInput);
        QVERIFY(refuse(writeArchive(tree.path(QStringLiteral("other.apkg")), {{QStringLiteral("readme"), "x"}})) == ErrorCode::BadInput);
        QVERIFY(refuse(tree.path(QStringLiteral("missing.apkg"))) == ErrorCode::Unreadable);
    }
};

QTEST_GUILESS_MAIN(TestHostileArchives)
#include "tst_hostile_archives.moc"
