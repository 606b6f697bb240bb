#include "catalog/search_paths.h"
#include "support/temporary_tree.h"

#include <QTest>

using namespace greenroom;

class TestSearchPaths : public QObject
{
    Q_OBJECT

private slots:
    void foldersComeInOrder_data()
    {
        QTest::addColumn<QString>("binaryFolder");
        QTest::newRow("build tree") << QStringLiteral("build/bin");
        QTest::newRow("installed tree") << QStringLiteral("usr/bin");
    }
    void foldersComeInOrder()
    {
        QFETCH(QString, binaryFolder);
        test::TemporaryTree tree;
        tree.write(binaryFolder + QStringLiteral("/greenroom"), "x");
        const QString prefix = binaryFolder.section(u'/', 0, 0);
        tree.write(prefix + QStringLiteral("/share/greenroom/drills/a/drill.json"), "{}");
        tree.write(QStringLiteral("data/drills/b/drill.json"), "{}");
        tree.write(QStringLiteral("mine/c/drill.json"), "{}");
        const Places places{tree.path(binaryFolder), tree.path(QStringLiteral("data")), {}, {tree.path(QStringLiteral("mine"))}};
        QCOMPARE(searchFolders(places, DataKind::Drills),
                 (QStringList{tree.path(prefix + QStringLiteral("/share/greenroom/drills")), tree.path(QStringLiteral("data/drills")),
                              tree.path(QStringLiteral("mine"))}));
        QCOMPARE(searchFolders(places, DataKind::Content), QStringList());
    }

    void aMissingExtraFolderIsKeptSoThatItCanBeNamed()
    {
        const Places places{{}, {}, {QStringLiteral("/nowhere/at/all")}, {}};
        QCOMPARE(searchFolders(places, DataKind::Content), QStringList{QStringLiteral("/nowhere/at/all")});
    }

    void noFolderIsListedTwice()
    {
        test::TemporaryTree tree;
        tree.write(QStringLiteral("data/content/topics.json"), "[]");
        const QString folder = tree.path(QStringLiteral("data/content"));
        const Places places{{}, tree.path(QStringLiteral("data")), {folder, folder}, {}};
        QCOMPARE(searchFolders(places, DataKind::Content), QStringList{folder});
    }
};

QTEST_APPLESS_MAIN(TestSearchPaths)
#include "tst_search_paths.moc"
