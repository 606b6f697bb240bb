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
            compare(bank.questions.count, 0);
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
    }
}
