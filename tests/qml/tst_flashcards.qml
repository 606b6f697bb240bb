import QtQuick
import QtTest
import Greenroom
import Greenroom.App
import Greenroom.Tests

/// Flashcards by keys and clicks, over the shipped content and a fresh folder.
Item {
    id: stage

    width: 1280
    height: 800

    FlashcardsPage {
        id: page

        anchors.fill: parent
        shell: Fixture.rooms.shell
        viewModel: Fixture.rooms.flashcards
    }
    TestCase {
        id: tests

        readonly property ReviewViewModel room: page.review

        name: "Flashcards"
        when: windowShown

        /// Whether a text stands anywhere in the tree, seen or not.
        function holds(item, text) {
            for (let index = 0; index < item.children.length; ++index) {
                const child = item.children[index];
                if (child.markdown === text || child.text === text || holds(child, text))
                    return true;
            }
            return false;
        }
        function find(item, test) {
            if (test(item))
                return item;
            for (let index = 0; index < item.children.length; ++index) {
                const found = find(item.children[index], test);
                if (found)
                    return found;
            }
            return null;
        }
        function init() {
            page.focusMain();
            keyClick(Qt.Key_Return);
            compare(room.stage, ReviewViewModel.Asking);
            tryVerify(() => page.roomPane.cardArea.activeFocus);
        }
        function cleanup() {
            while (room.canUndo)
                room.undo();
            room.close();
        }

        function test_theAnswerIsAbsentBeforeItIsShown() {
            verify(page.focusMode);
            verify(holds(page.roomPane, room.card.question));
            verify(!holds(page.roomPane, room.card.answer));
            keyClick(Qt.Key_Space);
            compare(room.stage, ReviewViewModel.Answered);
            verify(holds(page.roomPane, room.card.answer));
        }
        function test_digitsGradeOnlyWhatIsShown() {
            const first = room.card.questionId;
            keyClick("4");
            compare(room.card.questionId, first);
            keyClick(Qt.Key_Space);
            keyClick("4");
            verify(room.card.questionId !== first);
            compare(room.stage, ReviewViewModel.Asking);
            verify(!holds(page.roomPane, room.card.answer));
            keyClick("z");
            compare(room.card.questionId, first);
        }
        function test_spaceGradesGood() {
            const first = room.card.questionId;
            keyClick(Qt.Key_Space);
            keyClick(Qt.Key_Space);
            verify(room.card.questionId !== first);
            compare(room.progress.learning, 1);
        }
        function test_followUpsAndLanguage() {
            keyClick("f");
            compare(room.card.followUps.openCount, 0);
            keyClick(Qt.Key_Space);
            compare(room.card.followUps.openCount, 1);
            keyClick("f");
            compare(room.card.followUps.openCount, 2);
            const english = room.card.question;
            keyClick("l");
            verify(room.card.question !== english);
            compare(room.card.followUps.openCount, 2);
            keyClick("l");
            compare(room.card.question, english);
        }
        function test_aClickGrades() {
            const first = room.card.questionId;
            keyClick(Qt.Key_Space);
            // The last of the four cells: Easy.
            mouseClick(page.roomPane.gradeBar, (page.width + page.roomPane.gradeBar.roomWidth) / 2 - 40, page.roomPane.gradeBar.height / 2);
            verify(room.card.questionId !== first);
            // The click leaves no button with the focus, or the next Space would press it.
            keyClick(Qt.Key_Space);
            compare(room.stage, ReviewViewModel.Answered);
        }
        function test_buryAndUndoByKeys() {
            const first = room.cardId;
            keyClick("b");
            verify(room.cardId !== first);
            keyClick("z");
            compare(room.cardId, first);
            keyClick("z", Qt.ShiftModifier);
            verify(room.cardId !== first);
        }
        function test_setAsideByKey() {
            const first = room.cardId;
            keyClick("s");
            verify(room.cardId !== first);
            keyClick("z");
            compare(room.cardId, first);
        }
        function test_theDueDayIsSetInADialog() {
            const first = room.cardId;
            keyClick("d");
            tryVerify(() => page.roomPane.dueSheet.opened);
            // The keys of the room are silent under it.
            keyClick("b");
            compare(room.cardId, first);
            keyClick(Qt.Key_Up);
            keyClick(Qt.Key_Up);
            compare(page.roomPane.dueSheet.days, 3);
            keyClick(Qt.Key_Return);
            tryVerify(() => !page.roomPane.dueSheet.visible);
            verify(room.cardId !== first);
            tryVerify(() => page.roomPane.cardArea.activeFocus);
        }
        function test_theMenuHasItsKeys() {
            const menu = page.roomPane.barPane.menu;
            verify(menu.count >= 7);
            const more = find(page.roomPane, item => item.visible && item.label === "More for this card");
            verify(more !== null);
            mouseClick(more);
            tryVerify(() => menu.opened);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !menu.visible);
        }
        function test_twoGrades() {
            Fixture.rooms.settings.schedule.twoButtons = true;
            room.close();
            Fixture.rooms.flashcards.reviewAll();
            compare(room.grades.count, 2);
            const first = room.cardId;
            keyClick(Qt.Key_Space);
            keyClick("2");
            verify(room.cardId !== first);
            compare(room.progress.learning, 1);
            Fixture.rooms.settings.schedule.twoButtons = false;
        }
        function test_aheadAndExtraStandInTheDecksMenu() {
            room.close();
            // Leaving the room gives the focus to the landing with the next turn of the event loop.
            tryVerify(() => page.landingPane.activeFocus);
            const row = find(page.landingPane, item => item.visible && item.topicId !== undefined && item.countWidth !== undefined);
            verify(row !== null);
            // By key: where the row stands is settled with the next frame only.
            const more = find(row, item => item.label === "More for this deck");
            more.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            tryVerify(() => row.menu.opened);
            compare(row.menu.count, 3);
            row.menu.close();
            tryVerify(() => !row.menu.visible);
            find(page.landingPane, item => item.visible && item.kind === AppButton.Primary && item.clicked !== undefined).forceActiveFocus();
        }
        function test_yTheEndCanBeUndone() {
            for (let press = 0; press < 60 && room.stage !== ReviewViewModel.Ended; ++press) {
                room.reveal();
                room.grade(4);
            }
            compare(room.stage, ReviewViewModel.Ended);
            page.focusMain();
            keyClick("z");
            compare(room.stage, ReviewViewModel.Asking);
        }
        function test_zTheEndLeadsToToday() {
            for (let press = 0; press < 40 && room.stage !== ReviewViewModel.Ended; ++press) {
                room.reveal();
                room.grade(4);
            }
            compare(room.stage, ReviewViewModel.Ended);
            verify(room.summary.length > 0);
            page.focusMain();
            keyClick(Qt.Key_Return);
            compare(room.stage, ReviewViewModel.Closed);
            compare(page.shell.place, ShellViewModel.Today);
        }
    }
}
