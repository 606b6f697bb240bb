import QtQuick
import QtTest
import Greenroom
import Greenroom.App
import Greenroom.Tests

/// Importing notes by keys and clicks: the preview, its ticks, the button, and undo. The files are made up (tests/support/fake_import_desk.h).
Item {
    id: stage

    width: 1280
    height: 800

    BankPage {
        id: page

        property string toast
        property var undo: null

        anchors.fill: parent
        shell: Fixture.rooms.shell
        viewModel: Fixture.rooms.bank
        onToastRequested: (text, actionText, action) => {
            toast = text;
            undo = action;
        }
    }
    TestCase {
        id: tests

        readonly property ImportViewModel importing: page.viewModel.importing
        readonly property var entries: importing.entries

        name: "Import"
        when: windowShown

        function init() {
            Theme.windowWidth = 1280;
            Fixture.failImport("");
            page.toast = "";
            page.undo = null;
            page.viewModel.showImported([]);
            page.focusMain();
            page.listPane.focusList();
        }
        function cleanup() {
            while (importing.stage !== ImportViewModel.Closed)
                importing.cancel();
        }
        function openPreview() {
            keyClick("i", Qt.ControlModifier);
            compare(importing.stage, ImportViewModel.Choosing);
            verify(page.importPane !== null);
            importing.read(["file:///notes/day1.md"]);
            tryCompare(importing, "stage", ImportViewModel.Ready);
            tryVerify(() => page.importPane.listPane.list.activeFocus);
        }

        function test_previewByKeys() {
            openPreview();
            compare(entries.checkedCount, 6);
            const list = page.importPane.listPane.list;
            compare(list.count, 7);
            keyClick(Qt.Key_Home);
            compare(importing.current, 0);
            keyClick(Qt.Key_Space);
            compare(entries.checkedCount, 5);
            keyClick(Qt.Key_Down);
            compare(importing.current, 1);
            verify(importing.detail.shown);
            keyClick(Qt.Key_Space);
            compare(entries.checkedCount, 4);
        }
        function test_escapeLeavesEverythingAsItWas() {
            const before = Fixture.importedTicks();
            openPreview();
            keyClick(Qt.Key_Escape);
            // Esc reaches the window's own handler in the app; the page's step is the same.
            if (importing.stage !== ImportViewModel.Closed)
                verify(page.stepBack());
            compare(importing.stage, ImportViewModel.Closed);
            tryVerify(() => page.importPane === null);
            compare(Fixture.importedTicks(), before);
        }
        function test_importAndUndo() {
            openPreview();
            page.importPane.listPane.list.currentIndex = 0;
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            tryCompare(importing, "stage", ImportViewModel.Closed);
            compare(Fixture.importedTicks(), 5);
            compare(page.viewModel.importedShown, 1);
            compare(page.viewModel.questions.count, 1);
            verify(page.toast.startsWith("5 change"));
            verify(importing.undoText.length > 0);
            page.undo();
            tryCompare(importing, "undoText", "");
            tryCompare(page.viewModel, "importedShown", 0);
        }
        function test_nothingTickedImportsNothing() {
            openPreview();
            entries.toggleAll();
            compare(entries.checkedCount, 0);
            const before = Fixture.importedTicks();
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            compare(importing.stage, ImportViewModel.Ready);
            compare(Fixture.importedTicks(), before);
        }
        function test_aFailureKeepsTheChoices() {
            openPreview();
            Fixture.failImport("the disk is full.");
            page.importPane.listPane.list.currentIndex = 0;
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            tryVerify(() => importing.error.length > 0);
            compare(importing.stage, ImportViewModel.Ready);
            compare(entries.checkedCount, 5);
        }
        function test_tabsByArrowKeys() {
            openPreview();
            importing.tab = ImportEntryModel.NewTab;
            compare(entries.count, 2);
            importing.tab = ImportEntryModel.MergedTab;
            compare(entries.count, 1);
            compare(importing.detail.sentence.includes("318"), true);
        }
        function test_narrowWindowsShowListThenDetail() {
            Theme.windowWidth = 900;
            openPreview();
            verify(page.importPane.single);
            verify(!page.importPane.detailPane.visible);
            keyClick(Qt.Key_Return);
            verify(page.importPane.detailPane.visible);
            verify(page.stepBack());
            verify(page.importPane.listPane.list.activeFocus);
            compare(importing.stage, ImportViewModel.Ready);
        }
        function test_bankKeysRestUnderAnImport() {
            const mark = page.viewModel.mark;
            openPreview();
            keyClick("s");
            compare(page.viewModel.mark, mark);
        }
        function test_readingCanBeCancelled() {
            Fixture.holdImport(true);
            keyClick("i", Qt.ControlModifier);
            importing.read(["file:///notes/day1.md"]);
            tryVerify(() => importing.progressText.endsWith("day1.md"));
            verify(page.stepBack());
            compare(importing.stage, ImportViewModel.Closed);
            Fixture.holdImport(false);
        }
    }
}
