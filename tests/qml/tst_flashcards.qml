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
