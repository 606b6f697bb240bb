#include "import_view_model.h"
#include "support/fake_import_desk.h"

#include <QAbstractItemModelTester>
#include <QSignalSpy>
#include <QTest>

using namespace greenroom;

using Stage = ImportViewModel::Stage;

/// The import screen: what it shows before anything is written, what is ticked, and what is asked for.
class TestImportViewModel : public QObject
{
    Q_OBJECT

private slots:
    void nothingIsWrittenBeforeTheButton();
    void tabsCountAndFilter();
    void ticksDecide();
    void textsEditedHereAreKept();
    void detailsTellWhatHappens();
    void warningsHaveTheirPlace();
    void readingTellsProgressAndStops();
    void whatCannotBeReadIsSaid();
    void nothingNew();
    void aFailedImportKeepsThePreview();
    void undoIsOffered();

private:
    static void readAll(ImportViewModel &model)
    {
        model.readPaths({QStringLiteral("/notes")});
        QTRY_VERIFY(model.stage() != Stage::Reading);
    }
    static QString at(const ImportViewModel &model, int row, int role)
    {
        auto *entries = const_cast<ImportViewModel &>(model).entries();
        return entries->data(entries->index(row), role).toString();
    }
};

void TestImportViewModel::nothingIsWrittenBeforeTheButton()
{
    test::FakeImportDesk desk;
    ImportViewModel model(desk);
    QCOMPARE(model.stage(), Stage::Closed);
    model.begin();
    QCOMPARE(model.stage(), Stage::Choosing);
    model.read({QUrl::fromLocalFile(QStringLiteral("/notes/day1.md")), QUrl(QStringLiteral("https://example.org/x.md"))});
    QTRY_COMPARE(model.stage(), Stage::Ready);
    QCOMPARE(desk.readPaths, QStringList{QStringLiteral("/notes/day1.md")});
    QVERIFY(desk.choices.isEmpty());
    QVERIFY(model.summary().startsWith(QStringLiteral("interview-notes, 3 file")));
    QVERIFY(model.summary().endsWith(QStringLiteral("Nothing in your bank has changed yet.")));
    model.cancel();
    QCOMPARE(model.stage(), Stage::Closed);
    QVERIFY(desk.choices.isEmpty());
}

void TestImportViewModel::tabsCountAndFilter()
{
    test::FakeImportDesk desk;
    ImportViewModel model(desk);
    const QAbstractItemModelTester tester(model.entries(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    readAll(model);
    QCOMPARE(model.counts(), (QList<int>{6, 2, 2, 1, 1, 2, 1}));
    QCOMPARE(model.entries()->count(), 7); // and the file that could not be read
    model.setTab(ImportEntryModel::ChangedTab);
    QCOMPARE(model.entries()->count(), 2);
    QCOMPARE(at(model, 0, ImportEntryModel::DetailRole), QStringLiteral("line 301  ·  2 place(s) differ"));
    QCOMPARE(at(model, 1, ImportEntryModel::DetailRole), QStringLiteral("line 211  ·  rewritten"));
    model.setTab(ImportEntryModel::WarningsTab);
    QCOMPARE(model.entries()->count(), 2);
    QVERIFY(!model.detail()->isShown());
    model.setTab(ImportEntryModel::UnchangedTab);
    QCOMPARE(at(model, 0, ImportEntryModel::TitleRole), QStringLiteral("As before?"));
    QCOMPARE(model.entries()->fileName(at(model, 0, ImportEntryModel::FileRole)), QStringLiteral("day2.md"));
    QCOMPARE(model.entries()->fileDetail(QStringLiteral("1")), QStringLiteral("new file"));
}

void TestImportViewModel::ticksDecide()
{
    test::FakeImportDesk desk;
    desk.importedIds = {QStringLiteral("c")};
    ImportViewModel model(desk);
    readAll(model);
    QCOMPARE(model.entries()->checkedCount(), 6);
    model.entries()->toggle(0);
    QCOMPARE(model.entries()->checkedCount(), 5);
    model.setTab(ImportEntryModel::NewTab);
    model.entries()->toggleAll();
    QCOMPARE(model.entries()->checkedCount(), 3);
    model.entries()->toggleAll();
    QCOMPARE(model.entries()->checkedCount(), 5);
    model.setTab(ImportEntryModel::WarningsTab);
    model.entries()->toggle(0); // a warning has no tick
    QCOMPARE(model.entries()->checkedCount(), 5);
    QSignalSpy imported(&model, &ImportViewModel::imported);
    model.apply();
    QTRY_COMPARE(imported.count(), 1);
    QCOMPARE(imported.first().at(0).toStringList(), QStringList{QStringLiteral("c")});
    QCOMPARE(imported.first().at(1).toInt(), 5);
    QCOMPARE(model.stage(), Stage::Closed);
    QCOMPARE(desk.choices.size(), 6); // what is unchanged is not asked for
    QVERIFY(!desk.choices.first().ticked);
}

void TestImportViewModel::textsEditedHereAreKept()
{
    test::FakeImportDesk desk;
    ImportViewModel model(desk);
    readAll(model);
    model.setTab(ImportEntryModel::ChangedTab);
    QVERIFY(model.takesNew());
    model.setTakesNew(false);
    model.setCurrent(1);
    QVERIFY(!model.takesNew());
    QVERIFY(model.detail()->isEditedHere());
    model.setTakesNew(true);
    model.apply();
    QTRY_COMPARE(model.stage(), Stage::Closed);
    QVERIFY(!desk.choices.at(0).takeNew);
    QVERIFY(desk.choices.at(1).takeNew);
}

void TestImportViewModel::detailsTellWhatHappens()
{
    test::FakeImportDesk desk;
    ImportViewModel model(desk);
    readAll(model);
    QCOMPARE(model.detail()->keptText(), QStringLiteral("Your 2 note(s) and 14 review(s) stay"));
    QCOMPARE(model.detail()->sourceText(), QStringLiteral("day1.md, line 301"));
    QCOMPARE(model.detail()->parts()->rowCount(), 1);
    model.setTab(ImportEntryModel::ArchivedTab);
    QCOMPARE(model.detail()->sentence(), QStringLiteral("No longer in the file. 12 review(s) are kept."));
    model.setTab(ImportEntryModel::MergedTab);
    QVERIFY(model.detail()->sentence().contains(QStringLiteral("318 and 402")));
}

void TestImportViewModel::warningsHaveTheirPlace()
{
    test::FakeImportDesk desk;
    ImportViewModel model(desk);
    const QAbstractItemModelTester tester(model.warnings(), QAbstractItemModelTester::FailureReportingMode::QtTest);
    readAll(model);
    QCOMPARE(model.warnings()->count(), 2);
    QCOMPARE(model.warnings()->placeAt(1), QStringLiteral("day2.md, line 112"));
    QSignalSpy failed(&model, &ImportViewModel::failed);
    model.openWarning(1);
    QTRY_COMPARE(failed.count(), 1);
    QCOMPARE(failed.first().first().toString(), QStringLiteral("day2.md is no longer there. The text is kept."));
}

void TestImportViewModel::readingTellsProgressAndStops()
{
    test::FakeImportDesk desk;
    desk.holdReading = true;
    ImportViewModel model(desk);
    model.readPaths({QStringLiteral("/notes")});
    QCOMPARE(model.stage(), Stage::Reading);
    QTRY_COMPARE(model.progressText(), QStringLiteral("Reading 3 file(s)… day1.md"));
    desk.gate.release();
    QTRY_COMPARE(model.progressText(), QStringLiteral("Reading 3 file(s)… day2.md"));
    model.cancel();
    QCOMPARE(model.stage(), Stage::Closed);
    desk.gate.release(8);
    // What was stopped does not come back later: the next reading shows its own.
    desk.holdReading = false;
    desk.preview.entries.clear();
    desk.preview.warnings.clear();
    desk.preview.files.resize(1);
    readAll(model);
    QCOMPARE(model.stage(), Stage::Nothing);
}

void TestImportViewModel::whatCannotBeReadIsSaid()
{
    test::FakeImportDesk desk;
    desk.readError.message = QStringLiteral("The folder is gone.");
    ImportViewModel model(desk);
    readAll(model);
    QCOMPARE(model.stage(), Stage::Failed);
    QCOMPARE(model.error(), QStringLiteral("The folder is gone."));
    desk.readError.message.clear();
    model.tryAgain();
    QTRY_COMPARE(model.stage(), Stage::Ready);
    QCOMPARE(model.error(), QString());
}

void TestImportViewModel::nothingNew()
{
    test::FakeImportDesk desk;
    desk.preview.entries.removeIf([](const ImportEntry &entry) { return entry.kind != ImportKind::Unchanged; });
    desk.preview.warnings.clear();
    desk.preview.files.removeLast();
    ImportViewModel model(desk);
    readAll(model);
    QCOMPARE(model.stage(), Stage::Nothing);
    model.cancel();
    QCOMPARE(model.stage(), Stage::Closed);
}

void TestImportViewModel::aFailedImportKeepsThePreview()
{
    test::FakeImportDesk desk;
    desk.applyError.message = QStringLiteral("the disk is full.");
    ImportViewModel model(desk);
    readAll(model);
    model.entries()->toggle(0);
    model.apply();
    QTRY_COMPARE(model.stage(), Stage::Ready);
    QCOMPARE(model.error(), QStringLiteral("Nothing was imported: the disk is full."));
    QCOMPARE(model.entries()->checkedCount(), 5);
    QCOMPARE(model.undoText(), QString());
}

void TestImportViewModel::undoIsOffered()
{
    test::FakeImportDesk desk;
    ImportViewModel model(desk);
    readAll(model);
    model.apply();
    QTRY_COMPARE(model.stage(), Stage::Closed);
    QCOMPARE(model.undoText(), QStringLiteral("interview-notes, 14 May 10:58, 6 change(s)"));
    QSignalSpy undone(&model, &ImportViewModel::undone);
    model.undo();
    QTRY_COMPARE(undone.count(), 1);
    QCOMPARE(model.undoText(), QString());
    QSignalSpy failed(&model, &ImportViewModel::failed);
    model.undo();
    QTRY_COMPARE(failed.count(), 1);
}

QTEST_MAIN(TestImportViewModel)
#include "tst_import_view_model.moc"
