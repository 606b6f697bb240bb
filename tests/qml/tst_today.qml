import QtQuick
import QtTest
import Greenroom
import Greenroom.App
import Greenroom.Tests

/// A day on Today by keys and clicks, over a fresh folder. The tests go on from one another, as the day does.
Item {
    id: stage

    width: 1072
    height: 800

    TodayPage {
        id: page

        anchors.fill: parent
        shell: Fixture.rooms.shell
        viewModel: Fixture.rooms.today
        focus: true
    }
    SignalSpy {
        id: toasts

        target: page
        signalName: "toastRequested"
    }
    TestCase {
        id: tests

        readonly property TodayViewModel today: page.viewModel
        readonly property PlanCurrentBlock block: page.viewModel.current

        name: "Today"
        when: windowShown

        function type(text) {
            for (const letter of text)
                keyClick(letter);
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
        function button(name) {
            return find(page, item => item.visible && (item.text === name || item.label === name) && item.clicked !== undefined);
        }
        function press(name) {
            const found = button(name);
            verify(found !== null, name);
            mouseClick(found);
        }
        function init() {
            Theme.windowWidth = 1280;
            toasts.clear();
        }

        function test_01_theDayIsThere() {
            verify(today.loaded);
            compare(today.blocks.count, 5);
            compare(today.date, "2026-05-14");
            verify(find(page, item => item.text === "Thursday 14 May") !== null);
            verify(find(page, item => item.text !== undefined && String(item.text).indexOf("of focused work left") > 0) !== null);
        }
        function test_02_enterStartsAndPPauses() {
            page.focusMain();
            compare(block.blockState, PlanBlockModel.Waiting);
            keyClick(Qt.Key_Return);
            compare(block.blockState, PlanBlockModel.Running);
            keyClick(Qt.Key_P);
            compare(block.blockState, PlanBlockModel.Paused);
            keyClick(Qt.Key_P);
            compare(block.blockState, PlanBlockModel.Running);
        }
        function test_03_enterOpensThePlaceOfTheBlock() {
            page.focusMain();
            page.shell.place = ShellViewModel.Today;
            keyClick(Qt.Key_Return);
            compare(page.shell.place, ShellViewModel.Flashcards);
            page.shell.place = ShellViewModel.Today;
        }
        function test_04_aStepIsTickedByAClick() {
            const step = find(page, item => item.Accessible !== undefined && item.greyWhenChecked !== undefined && item.visible && item.height > 0);
            verify(step !== null);
            verify(!step.checked);
            mouseClick(step);
            verify(step.checked);
            compare(block.steps.data(block.steps.index(0, 0), Qt.UserRole + 1), true);
            mouseClick(step);
            verify(!step.checked);
        }
        function test_05_goalsAreTypedTickedAndRemoved() {
            press("Set one goal for today");
            type("solve 904");
            keyClick(Qt.Key_Return);
            compare(today.goals.count, 1);
            const box = find(page, item => item.text === "solve 904" && item.checked !== undefined);
            verify(box !== null);
            box.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            verify(box.checked);
            compare(block.blockState, PlanBlockModel.Running);
            keyClick(Qt.Key_Delete);
            compare(today.goals.count, 0);
            compare(toasts.count, 1);
            toasts.signalArguments[0][2]();
            compare(today.goals.count, 1);
        }
        function test_06_lettersTypedIntoAFieldAreNoCommands() {
            press("Add a blocker");
            type("pc");
            compare(block.blockState, PlanBlockModel.Running);
            keyClick(Qt.Key_Return);
            compare(today.blockers.count, 1);
        }
        function test_07_editPlanChangesMinutesAndOrder() {
            press("Edit plan");
            verify(page.editing);
            const stepper = find(page, item => item.from === 60 && item.visible && item.increase !== undefined);
            verify(stepper !== null);
            stepper.forceActiveFocus(Qt.TabFocusReason);
            const before = stepper.value;
            keyClick(Qt.Key_Up);
            compare(stepper.value, before + 5);
            const title = today.blocks.data(today.blocks.index(1, 0), Qt.UserRole);
            keyClick(Qt.Key_Down, Qt.AltModifier);
            compare(today.blocks.data(today.blocks.index(2, 0), Qt.UserRole), title);
            keyClick(Qt.Key_Up, Qt.AltModifier);
            compare(today.blocks.data(today.blocks.index(1, 0), Qt.UserRole), title);
            verify(page.stepBack());
            verify(!page.editing);
        }
        function test_08_rowsAreReachedByArrowsAndTickedBySpace() {
            page.focusMain();
            keyClick(Qt.Key_Down);
            compare(today.doneBlocks, 0);
            keyClick(Qt.Key_Space);
            compare(today.doneBlocks, 1);
            keyClick(Qt.Key_Space);
            compare(today.doneBlocks, 0);
        }
        function test_09_aHeldKeyDoesNothingTwice() {
            const before = block.blockState;
            page.focusMain();
            keyPress(Qt.Key_P);
            const once = block.blockState;
            verify(once !== before);
            keyRelease(Qt.Key_P);
            keyClick(Qt.Key_P);
            compare(block.blockState, before);
        }
        function test_10_theDayEndsWithTheSummary() {
            verify(!today.summary.open);
            for (let count = 0; count < 5; ++count)
                block.finish();
            verify(today.allDone);
            verify(today.summary.open);
            tryVerify(() => find(page, item => item.label === "What went well" && item.visible) !== null);
            const field = find(page, item => item.label === "What went well" && item.visible);
            mouseClick(field, field.width / 2, field.height - 20);
            type("trace ids");
            compare(today.summary.wentWell, "trace ids");
            today.summary.flush();
        }
        function test_11_chineseAndNarrow() {
            Theme.chinese = true;
            Fixture.setLanguage("zh_CN");
            verify(find(page, item => item.text === "5 月 14 日 星期四") !== null);
            Fixture.setLanguage("en");
            Theme.chinese = false;
            Theme.windowWidth = 900;
            verify(Theme.narrow);
            wait(0);
            Theme.windowWidth = 1280;
        }
    }
}
