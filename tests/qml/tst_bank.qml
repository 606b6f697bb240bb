import QtQuick
import QtTest
import Greenroom
import Greenroom.App
import Greenroom.Tests

/// The question bank by keys and clicks, over the shipped content and a fresh folder.
Item {
    id: stage

    width: 1280
    height: 800

    BankPage {
        id: page

        property string toast
        property var undo: null

        onToastRequested: (text, actionText, action) => {
            toast = text;
            undo = action;
        }
        anchors.fill: parent
        shell: Fixture.rooms.shell
        viewModel: Fixture.rooms.bank
    }
    TestCase {
        id: tests

        readonly property BankViewModel bank: page.viewModel

        name: "Bank"
        when: windowShown

        function type(text) {
            for (const letter of text)
                keyClick(letter);
        }
        function init() {
            Theme.windowWidth = 1280;
            page.detailOpen = false;
            page.toast = "";
            page.undo = null;
            if (bank.editing.sheet.open)
                bank.editing.sheet.close();
            // A sheet that closes gives the focus back, and must have done so before the next test takes it.
            tryVerify(() => page.sheet === null || (!page.sheet.visible && !page.sheet.discardDialog.visible));
            bank.archiveShown = false;
            bank.order = BankViewModel.UsualOrder;
            bank.searchText = "";
            bank.topicId = "";
            bank.filter = BankViewModel.AllStates;
            page.focusMain();
            page.listPane.focusList();
        }

        function test_slashSearchesAsOneTypes() {
            keyClick("/");
            verify(page.listPane.search.activeFocus);
            type("canary");
            compare(bank.searchText, "canary");
            tryVerify(() => bank.questions.count > 0 && bank.questions.count < 20);
            verify(bank.question.terms.length === 1);
            keyClick(Qt.Key_Down);
            verify(page.listPane.list.activeFocus);
            const first = bank.selectedId;
            if (bank.questions.count > 1) {
                keyClick(Qt.Key_Down);
                verify(bank.selectedId !== first);
                keyClick(Qt.Key_Home);
                compare(bank.selectedId, first);
            }
        }
        function test_escapeClearsThenLeaves() {
            keyClick("/");
            type("jvm");
            keyClick(Qt.Key_Escape);
            compare(bank.searchText, "");
            verify(page.listPane.search.activeFocus);
            keyClick(Qt.Key_Escape);
            verify(page.listPane.list.activeFocus);
        }
        function test_noMatchOffersToClear() {
            bank.searchText = "zzzz";
            tryCompare(bank.questions, "count", 0);
            compare(bank.selectedId, "");
            bank.searchText = "";
            verify(bank.selectedId.length > 0);
        }
        function test_keysMarkAndOpenFollowUps() {
            const before = bank.mark;
            keyClick("s");
            verify(bank.mark !== before);
            compare(bank.question.followUps.openCount, 0);
            keyClick("f");
            compare(bank.question.followUps.openCount, 1);
        }
        function test_lettersAreTextInTheNotes() {
            const mark = bank.mark;
            page.detailPane.notes.forceActiveFocus();
            type("sc");
            compare(bank.note.text, "sc");
            compare(bank.mark, mark);
            tryCompare(bank.note, "savedText", "Saved 10:43");
            keyClick(Qt.Key_Escape);
            verify(!page.detailPane.notes.activeFocus);
            compare(bank.note.text, "sc");
        }
        function test_bulletsAreTicked() {
            bank.topicId = "api";
            verify(bank.bulletPage);
            compare(bank.questions.count, 7);
            page.listPane.focusList();
            const before = bank.questions.tickedCount;
            keyClick(Qt.Key_Space);
            compare(bank.questions.tickedCount, before + 1);
            keyClick(Qt.Key_Space);
            compare(bank.questions.tickedCount, before);
        }
        function test_narrowWindowsShowListThenQuestion() {
            Theme.windowWidth = 900;
            verify(page.single);
            verify(!page.detailPane.visible);
            page.listPane.focusList();
            keyClick(Qt.Key_Return);
            verify(page.detailPane.visible);
            verify(!page.listPane.visible);
            verify(page.stepBack());
            verify(page.listPane.list.activeFocus);
            verify(!page.stepBack());
        }
        function test_topicsBecomeAMenu() {
            Theme.windowWidth = 1000;
            verify(!page.topicsShown && !page.single);
            verify(page.listPane.topicsInMenu);
            verify(page.detailPane.visible);
        }
        function test_slashWorksFromAnywhereOnThePage() {
            for (const start of [page.listPane.list, page.detailPane.area]) {
                start.forceActiveFocus();
                keyClick("/");
                verify(page.listPane.search.activeFocus);
                compare(page.listPane.search.text, "");
            }
        }
        function test_filtersAreTyped() {
            keyClick("/");
            type("is");
            bank.searchText = "is:solid";
            tryVerify(() => bank.shownSearch === "is:solid");
            for (let row = 0; row < bank.questions.count; ++row)
                verify(bank.questions.data(bank.questions.index(row, 0), Qt.UserRole + 8) === QuestionModel.Solid);
        }
        function test_rowsHoldAtMostTwoLines() {
            const list = page.listPane.list;
            let rows = 0;
            for (let index = 0; index < list.count; ++index) {
                const row = list.itemAtIndex(index);
                if (row === null)
                    break;
                ++rows;
                verify(row.height <= 2 * Theme.lineRow + Theme.lineCaption + 2 * Theme.space12 + 2 * Theme.ring + 2, String(row.height));
            }
            verify(rows > 3);
        }
        function test_newQuestionByKeysAndItsUndo() {
            const before = bank.questions.count;
            keyClick("n", Qt.ControlModifier);
            verify(bank.editing.sheet.open);
            tryVerify(() => page.sheet.opened);
            tryVerify(() => page.sheet.questionField.activeFocus);
            type("why so");
            compare(bank.editing.sheet.english.question, "why so");
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            verify(!bank.editing.sheet.open);
            compare(bank.questions.count, before + 1);
            compare(bank.question.question, "why so");
            compare(page.toast, "Saved.");
            page.undo();
            compare(bank.questions.count, before);
        }
        function test_editByKeysAndItsUndo() {
            const id = bank.selectedId;
            const words = bank.question.question;
            keyClick("e");
            tryVerify(() => page.sheet.opened);
            tryVerify(() => page.sheet.questionField.activeFocus);
            keyClick(Qt.Key_End, Qt.ControlModifier);
            type("x");
            keyClick(Qt.Key_Return, Qt.ControlModifier);
            verify(!bank.editing.sheet.open);
            compare(bank.selectedId, id);
            compare(bank.question.question, words + "x");
            page.undo();
            compare(bank.question.question, words);
        }
        function test_escapeAsksBeforeTextIsLost() {
            keyClick("n", Qt.ControlModifier);
            tryVerify(() => page.sheet.opened);
            tryVerify(() => page.sheet.questionField.activeFocus);
            type("a");
            keyClick(Qt.Key_Escape);
            tryVerify(() => page.sheet.discardDialog.opened);
            verify(bank.editing.sheet.open);
            page.sheet.discardDialog.reject();
            compare(bank.editing.sheet.english.question, "a");
            page.sheet.leave();
            tryVerify(() => page.sheet.discardDialog.opened);
            page.sheet.discardDialog.accept();
            verify(!bank.editing.sheet.open);
        }
        function test_setAsideAndBroughtBack() {
            const id = bank.selectedId;
            const before = bank.questions.count;
            verify(bank.editing.setAside(id));
            compare(bank.questions.count, before - 1);
            bank.archiveShown = true;
            compare(bank.questions.count, 1);
            compare(bank.selectedId, id);
            keyClick("s"); // keys of the bank rest in the archive
            verify(bank.editing.bringBack(id));
            verify(page.stepBack());
            verify(!bank.archiveShown);
            compare(bank.questions.count, before);
        }
        function test_bothLanguagesAreShown() {
            bank.question.bothShown = true;
            verify(bank.question.otherAnswer.length > 0);
            bank.question.bothShown = false;
            compare(bank.question.otherAnswer, "");
        }
        function test_fullBulletPagesSayTheRule() {
            bank.topicId = "api";
            verify(bank.bulletsFull);
        }
    }
}
