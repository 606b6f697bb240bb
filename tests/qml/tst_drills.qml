import QtQuick
import QtTest
import Greenroom
import Greenroom.App
import Greenroom.Tests

/// Drills in the real window with the real judge: keys and clicks from the list to an accepted drill.
TestCase {
    id: tests

    name: "Drills"
    when: windowShown

    property Main window: null
    property ShellViewModel shell: Fixture.rooms.shell
    property DrillsViewModel drills: Fixture.rooms.drills
    readonly property DrillRoomViewModel room: drills.room
    readonly property int judgeMs: 120000
    readonly property string answer: "class Solution {\npublic:\n    int totalFruit(vector<int>& fruits) {\n        unordered_map<int, int> count;\n" +
        "        int left = 0, best = 0;\n        for (int right = 0; right < (int)fruits.size(); ++right) {\n            ++count[fruits[right]];\n" +
        "            while (count.size() > 2) {\n                if (--count[fruits[left]] == 0)\n                    count.erase(fruits[left]);\n" +
        "                ++left;\n            }\n            best = max(best, right - left + 1);\n        }\n        return best;\n    }\n};\n"

    Component {
        id: main

        Main { rooms: Fixture.rooms }
    }

    /// The first item of a type below another, by its QML name.
    function find(item: var, type: string): var {
        // A drill that was closed stays a moment, unseen.
        if (String(item).startsWith("DrillRoom_") && !item.visible)
            return null;
        if (String(item).startsWith(type))
            return item;
        for (let index = 0; index < item.children.length; ++index) {
            const found = find(item.children[index], type);
            if (found)
                return found;
        }
        return null;
    }
    function part(type: string): var {
        const found = find(window.page, type);
        verify(found !== null, "no " + type);
        return found;
    }
    function button(text: string): var {
        const search = item => {
            if (item.visible && item.text === text && String(item).startsWith("AppButton"))
                return item;
            for (let index = 0; index < item.children.length; ++index) {
                const found = search(item.children[index]);
                if (found)
                    return found;
            }
            return null;
        };
        return search(window.contentItem.parent ?? window.contentItem);
    }
    function editor(): var {
        return part("CodeEditor");
    }
    function type(words: string): void {
        for (let index = 0; index < words.length; ++index)
            keyClick(words.charAt(index));
    }
    function openDrill(): void {
        verify(drills.open("lc-904"));
        tryVerify(() => find(window.page, "DrillRoom") !== null);
        editor().goTo(1, 1);
        tryVerify(() => editor().area.activeFocus);
    }
    function runTests(): void {
        const before = room.run.number;
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        compare(room.run.state, DrillRun.Running);
        tryVerify(() => room.run.state !== DrillRun.Running, judgeMs);
        compare(room.run.error, "");
        compare(room.run.state, DrillRun.Done);
        compare(room.run.number, before + 1);
    }

    function initTestCase() {
        window = main.createObject(null);
        window.requestActivate();
        tryVerify(() => window.active);
        shell.place = ShellViewModel.Drills;
        tryVerify(() => window.page !== null);
    }
    function cleanupTestCase() {
        window.destroy();
        window = null;
    }
    function init() {
        shell.textScale = 1.0;
        drills.close();
        tryVerify(() => find(window.page, "DrillsLanding") !== null);
    }

    function test_aListOpensByKeys() {
        compare(drills.list.count, 3);
        tryCompare(drills, "compiler", DrillsViewModel.Found, judgeMs);
        const list = part("DrillList");
        list.choose(0);
        keyClick(Qt.Key_Down);
        compare(list.currentIndex, 1);
        keyClick(Qt.Key_Home);
        compare(list.currentIndex, 0);
        keyClick(Qt.Key_Return);
        tryVerify(() => drills.room !== null);
        verify(window.page.focusMode);
        tryVerify(() => find(window.page, "CodeEditor") !== null);
        keyClick(Qt.Key_Escape);
        keyClick(Qt.Key_Escape);
        tryVerify(() => drills.room === null);
    }
    function test_typingIndentsAndUndoes() {
        openDrill();
        const area = editor().area;
        area.selectAll();
        type("int f() {");
        keyClick(Qt.Key_Return);
        type("g();");
        keyClick(Qt.Key_Return);
        type("}");
        compare(area.text, "int f() {\n    g();\n}");
        compare(editor().document.line, 3);
        compare(editor().document.column, 2);
        keyClick(Qt.Key_Tab);
        compare(area.text, "int f() {\n    g();\n}   ");
        keyClick(Qt.Key_Backspace);
        keyClick(Qt.Key_Z, Qt.ControlModifier);
        verify(area.text.endsWith("}   "));
        tryVerify(() => room.draft.savedAt.length > 0);
        tryCompare(room.draft, "savedAt", "10:43");
    }
    function test_escThenTabLeaves() {
        openDrill();
        const area = editor().area;
        const before = area.text;
        keyClick(Qt.Key_Escape);
        verify(area.activeFocus);
        keyClick(Qt.Key_Tab);
        verify(!area.activeFocus);
        compare(area.text, before);
        verify(drills.room !== null);
    }
    function test_findBar() {
        openDrill();
        editor().replaceAll("alpha\nbeta alpha\nALPHA");
        keyClick(Qt.Key_F, Qt.ControlModifier);
        const bar = part("CodeFindBar");
        tryVerify(() => bar.visible);
        type("alpha");
        compare(bar.current, 1);
        compare(editor().area.selectedText, "alpha");
        keyClick(Qt.Key_Return);
        compare(bar.current, 2);
        keyClick(Qt.Key_Return, Qt.ShiftModifier);
        compare(bar.current, 1);
        keyClick(Qt.Key_C, Qt.AltModifier);
        verify(bar.matchCase);
        keyClick(Qt.Key_Return);
        keyClick(Qt.Key_Escape);
        verify(!bar.visible);
        verify(editor().area.activeFocus);
        compare(editor().area.selectedText, "alpha");
    }
    function test_wrongThenAccepted() {
        openDrill();
        const solvedBefore = room.solved;
        editor().replaceAll(answer.replace("if (--count[fruits[left]] == 0)\n                    count", "count"));
        runTests();
        compare(room.run.outcome.verdict, "WA");
        const first = room.run.outcome.selected;
        verify(first >= 0);
        verify(room.run.outcome.detail.smallest || room.run.outcome.detail.failureNumber === 1);
        keyClick(Qt.Key_F8);
        verify(room.run.outcome.selected > first, first + " then " + room.run.outcome.selected + " of " + room.run.outcome.cases.failures);
        compare(room.solutionOpen, solvedBefore);
        verify(part("DrillVerdictLine").activeFocus, "the focus went to the verdict");

        editor().replaceAll(answer);
        editor().goTo(1, 1);
        runTests();
        compare(room.run.outcome.verdict, "AC");
        compare(room.run.outcome.passed, room.run.outcome.total);
        verify(room.solutionOpen);
        const retro = button("Write the retro");
        verify(retro !== null);
        mouseClick(retro);
        compare(part("DrillLeft").currentTab, DrillLeft.Retro);
        tryVerify(() => find(window.page, "DrillRetroTab") !== null);
        drills.close();
        tryVerify(() => find(window.page, "DrillsLanding") !== null);
    }
    function test_theSmallestFailingInputComesFirst() {
        openDrill();
        editor().replaceAll(answer.replace("right - left + 1", "right - left"));
        runTests();
        compare(room.run.outcome.verdict, "WA");
        compare(room.run.outcome.selected, 0);
        verify(room.run.outcome.detail.smallest);
        compare(room.run.outcome.failure.input, "fruits = [0]");
        compare(room.run.outcome.detail.expected, "1");
        compare(room.run.outcome.detail.yours, "0");
        const pane = part("DrillCasePane");
        compare(pane.heading, "Smallest failing input");
        verify(pane.failed);
        keyClick(Qt.Key_F8);
        verify(!room.run.outcome.detail.smallest);
        compare(room.run.outcome.detail.failureNumber, 1);
    }
    function test_findingsAndGrowth() {
        openDrill();
        // Right, with a copy that nobody needs, and it reads one past its end.
        editor().replaceAll(answer.replace("        int left", "        vector<int> row(fruits);\n        volatile int past = row.data()[row.size()];\n        int left"));
        runTests();
        const outcome = room.run.outcome;
        compare(outcome.verdict, "AC");
        verify(outcome.verified);
        compare(outcome.randomCases, 20000);
        const undefined_ = outcome.findings.find(each => each.kind === "undefined-behaviour");
        verify(undefined_ !== undefined);
        compare(undefined_.line, 6);
        verify(outcome.families.length > 1);
        verify(outcome.growth.points.length >= 6);
        const strip = part("DrillFindingStrip");
        verify(strip.visible);
        const chip = part("DrillVerdictLine");
        verify(chip.Accessible.name.includes("finding"));

        mouseClick(button("What was measured"));
        tryVerify(() => find(window.page, "DrillMeasured") !== null);
        const card = part("DrillGrowthCard");
        verify(card.known);
        tryVerify(() => find(card, "ChartView") !== null);
        card.tableShown = true;
        tryVerify(() => find(card, "DataTable") !== null);
        card.tableShown = false;
        const link = find(part("DrillFindingsCard"), "LinkText");
        verify(link !== null);
        verify(link.visible);
        link.forceActiveFocus(Qt.TabFocusReason);
        keyClick(Qt.Key_Return);
        tryVerify(() => !part("DrillRoom").measuredShown);
        tryVerify(() => editor().area.activeFocus);
        tryCompare(editor().document, "line", outcome.findings[0].line);
        verify(!part("DrillRoom").measuredShown);

        mouseClick(button("What was measured"));
        tryVerify(() => find(window.page, "DrillMeasured") !== null);
        keyClick(Qt.Key_Escape);
        verify(!part("DrillRoom").measuredShown);
        tryVerify(() => part("DrillVerdictLine").activeFocus);
        mouseClick(button("What was measured"));
        tryVerify(() => part("DrillRoom").measuredShown);
        keyClick(Qt.Key_Return);
        compare(part("DrillLeft").currentTab, DrillLeft.Retro);
        verify(!part("DrillRoom").measuredShown);
    }
    function test_compileErrorsLeadToTheLine() {
        openDrill();
        editor().replaceAll(answer.replace("best = 0;", "best = 0"));
        runTests();
        compare(room.run.outcome.verdict, "CE");
        verify(room.run.outcome.diagnostics.count > 0);
        const list = part("DrillErrorList");
        verify(list.visible);
        list.forceActiveFocus();
        keyClick(Qt.Key_Return);
        verify(editor().area.activeFocus);
        compare(editor().document.line, room.run.outcome.diagnostics.lineAt(0));
    }
    function test_stop() {
        openDrill();
        editor().replaceAll("class Solution { public: int totalFruit(vector<int>& fruits) { volatile int x = 0; while (true) x = x + 1; return x; } };");
        keyClick(Qt.Key_Return, Qt.ControlModifier);
        tryVerify(() => room.run.stage === DrillRun.Testing || room.run.state !== DrillRun.Running, judgeMs);
        keyClick(Qt.Key_Period, Qt.ControlModifier);
        tryVerify(() => room.run.state !== DrillRun.Running, judgeMs);
        compare(room.run.state, DrillRun.Stopped);
    }
    function test_resetAndUndo() {
        openDrill();
        editor().replaceAll("// mine");
        mouseClick(button("Reset"));
        verify(editor().area.text.includes("class Solution"));
        const undo = button("Undo");
        verify(undo !== null);
        mouseClick(undo);
        compare(editor().area.text, "// mine");
    }
    function test_tabsAndGivingUp() {
        verify(drills.open("lc-209"));
        tryVerify(() => find(window.page, "DrillRoom") !== null);
        keyClick(Qt.Key_2, Qt.AltModifier);
        compare(part("DrillLeft").currentTab, DrillLeft.Hints);
        keyClick(Qt.Key_H);
        compare(room.hints.openedCount, 0);
        keyClick(Qt.Key_3, Qt.AltModifier);
        tryVerify(() => button("Give up and see the solution") !== null);
        mouseClick(button("Give up and see the solution"));
        tryVerify(() => button("Keep thinking") !== null);
        tryVerify(() => button("Keep thinking").activeFocus);
        keyClick(Qt.Key_Return);
        verify(!room.givenUp);
        tryVerify(() => button("Keep thinking") === null);
        mouseClick(button("Give up and see the solution"));
        tryVerify(() => button("See the solution") !== null);
        mouseClick(button("See the solution"));
        tryVerify(() => room.givenUp);
        verify(room.solution.includes("Solution"));
    }
    function test_retroSavesItself() {
        verify(drills.open("lc-167"));
        tryVerify(() => find(window.page, "DrillRoom") !== null);
        keyClick(Qt.Key_4, Qt.AltModifier);
        tryVerify(() => find(window.page, "AppTextArea") !== null);
        part("AppTextArea").forceActiveFocus();
        type("Two pointers");
        compare(room.retro.filled, 1);
        tryCompare(room.retro, "savedAt", "10:43");
        drills.close();
        tryVerify(() => drills.room === null);
        verify(drills.open("lc-167"));
        compare(room.retro.field("pattern"), "Two pointers");
    }
    function test_narrowShowsOneHalf() {
        window.width = 960;
        window.height = 640;
        shell.textScale = 1.5;
        verify(drills.open("lc-904"));
        tryVerify(() => find(window.page, "DrillRoom") !== null);
        verify(part("DrillLeft").visible);
        verify(!editor().visible);
        keyClick(Qt.Key_F, Qt.ControlModifier);
        verify(editor().visible);
        verify(!part("DrillLeft").visible);
        keyClick(Qt.Key_1, Qt.AltModifier);
        verify(part("DrillLeft").visible);
        window.width = 1280;
        window.height = 800;
    }
}
