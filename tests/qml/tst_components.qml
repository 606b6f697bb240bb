import QtQuick
import QtQuick.Layouts
import QtTest
import Greenroom

/// Each control is clicked, typed into and moved by keys, as a hand would.
Item {
    id: scene

    width: 900
    height: 700

    TestCase {
        id: tests

        name: "Components"
        when: windowShown

        function init() {
            Theme.mode = Theme.Light;
            Theme.textScale = 1.0;
            Theme.reducedMotion = true;
            Theme.showKeyHints = true;
        }
        function make(component, properties) {
            const item = createTemporaryObject(component, scene, properties ?? {});
            verify(item !== null);
            return item;
        }

        Component { id: button; AppButton { text: "Pause"; shortcut: "P" } }
        Component { id: spaceTaker; Item { focus: true; property int spaces: 0; Keys.onSpacePressed: ++spaces
            property alias inner: inner; AppButton { id: inner; text: "Inner" } } }
        SignalSpy { id: spy }

        function watch(target, name) {
            spy.signalName = "";
            spy.clear();
            spy.target = target;
            spy.signalName = name;
        }

        function test_buttonByClickKeyAndShortcut() {
            const item = make(button);
            watch(item, "clicked");
            mouseClick(item);
            compare(spy.count, 1);
            keyClick("p");
            compare(spy.count, 2);
            scene.forceActiveFocus();
            item.forceActiveFocus(Qt.TabFocusReason);
            verify(item.visualFocus);
            keyClick(Qt.Key_Return);
            compare(spy.count, 3);
            keyClick(Qt.Key_Space);
            compare(spy.count, 4);
        }
        function test_disabledButtonDoesNothing() {
            const item = make(button, { enabled: false });
            watch(item, "clicked");
            mouseClick(item);
            keyClick("p");
            compare(spy.count, 0);
        }
        function test_hiddenButtonKeepsItsKeyQuiet() {
            const item = make(button, { visible: false });
            watch(item, "clicked");
            keyClick("p");
            compare(spy.count, 0);
        }
        function test_spaceGoesToTheFocusedButtonFirst() {
            const item = make(spaceTaker);
            item.forceActiveFocus();
            keyClick(Qt.Key_Space);
            compare(item.spaces, 1);
            watch(item.inner, "clicked");
            item.inner.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(spy.count, 1);
            compare(item.spaces, 1);
        }
        function test_controlHeights() {
            compare(make(button).height, 36);
            compare(make(button, { compact: true }).height, 28);
            compare(make(button, { tall: true }).height, 40);
            Theme.textScale = 1.5;
            compare(make(button).height, 54);
        }

        Component { id: keyCap; KeyCap { keys: "Ctrl+Enter" } }
        function test_keyCapWordsAndSwitch() {
            const cap = make(keyCap);
            compare(cap.shownKeys, Qt.platform.os === "osx" ? "\u2318 \u21b5" : "Ctrl \u21b5");
            verify(cap.visible);
            Theme.showKeyHints = false;
            verify(!cap.visible);
        }

        Component { id: checkRow; CheckRow { text: "Solve 904 without a hint"; width: 300 } }
        function test_checkRowWholeRowClicks() {
            const row = make(checkRow);
            mouseClick(row, row.width - 4, row.height / 2);
            verify(row.checked);
            row.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            verify(!row.checked);
        }

        Component { id: switchRow; SwitchRow { text: "Key hints"; width: 300 } }
        function test_switchRow() {
            const row = make(switchRow);
            watch(row, "toggled");
            mouseClick(row, 10, row.height / 2);
            verify(row.checked);
            compare(spy.count, 1);
        }

        Component { id: segmented; Segmented { label: "Language"; options: ["English", "中文", "Both"]; onActivated: index => currentIndex = index } }
        function test_segmentedByClickAndArrows() {
            const item = make(segmented);
            watch(item, "activated");
            mouseClick(item, item.width - 12, item.height / 2);
            compare(item.currentIndex, 2);
            item.current.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Left);
            compare(item.currentIndex, 1);
            verify(item.current.activeFocus);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Right);
            compare(item.currentIndex, 2);
            compare(spy.count, 3);
        }

        Component { id: tabs; TabStrip { width: 400; label: "Parts"; tabs: [{ text: "Problem" }, { text: "Hints", icon: "lock" }, { text: "Retro", count: 3 }]
            onActivated: index => currentIndex = index } }
        function test_tabsByArrows() {
            const item = make(tabs);
            item.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            compare(item.currentIndex, 1);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Left);
            compare(item.currentIndex, 0);
        }

        Component { id: field; AppTextField { label: "Name" } }
        function test_textFieldTypesAndReports() {
            const item = make(field);
            watch(item, "edited");
            item.forceActiveFocus();
            keyClick("a");
            keyClick("b");
            compare(item.text, "ab");
            compare(spy.count, 2);
            const plain = item.height;
            item.error = "That is not a number.";
            tryVerify(() => item.height > plain);
        }

        Component { id: area; Column { property alias notes: notes; property alias after: after; AppTextArea { id: notes; label: "My notes" } AppButton { id: after; text: "After" } } }
        function test_tabLeavesTheTextArea() {
            const item = make(area);
            item.notes.forceActiveFocus();
            keyClick("x");
            compare(item.notes.text, "x");
            keyClick(Qt.Key_Tab);
            compare(item.notes.text, "x");
            verify(item.after.activeFocus);
        }

        Component { id: search; SearchField { label: "Search"; keys: "/" } }
        function test_searchEscapeClearsThenLeaves() {
            const item = make(search);
            item.forceActiveFocus();
            keyClick("q");
            watch(item, "leaveRequested");
            keyClick(Qt.Key_Escape);
            compare(item.text, "");
            compare(spy.count, 0);
            keyClick(Qt.Key_Escape);
            compare(spy.count, 1);
        }

        Component { id: select; SelectField { label: "Theme"; model: ["System", "Light", "Dark"] } }
        function test_selectByKeys() {
            const item = make(select);
            watch(item, "activated");
            item.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            compare(item.currentIndex, 1);
            compare(spy.count, 1);
            mouseClick(item);
            tryVerify(() => item.popup.opened);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !item.popup.visible);
        }

        Component { id: stepper; Stepper { label: "Minutes"; from: 10; to: 15; value: 14; shown: value => value + " min" } }
        function test_stepperStopsAtItsEnds() {
            const item = make(stepper);
            compare(item.displayText, "14 min");
            mouseClick(item, item.width - 6, item.height / 2);
            mouseClick(item, item.width - 6, item.height / 2);
            compare(item.value, 15);
            item.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            compare(item.value, 14);
        }

        Component { id: splitter; Item { width: 800; height: 300; property alias line: line
            Splitter { id: line; height: parent.height; label: "Statement width"; defaultPosition: 400; minimum: 320; maximum: 560 } } }
        function test_splitterByPointerAndKeys() {
            const item = make(splitter);
            watch(item.line, "moved");
            item.line.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            compare(item.line.position, 416);
            keyClick(Qt.Key_Home);
            compare(item.line.position, 320);
            keyClick(Qt.Key_End);
            compare(item.line.position, 560);
            keyClick(Qt.Key_Return);
            compare(item.line.position, 400);
            mouseDrag(item, 400, 200, 60, 0);
            verify(item.line.position > 440 && item.line.position <= 462, item.line.position);
            verify(spy.count >= 5);
        }

        Component { id: dialog; AppDialog { title: "Delete take 2?"; body: "The recording cannot be restored."; acceptText: "Delete take"; rejectText: "Keep take"; destructive: true } }
        function test_dialogStartsOnTheSafeButtonAndGivesTheFocusBack() {
            const opener = make(button);
            opener.forceActiveFocus();
            const item = make(dialog);
            item.open();
            tryVerify(() => item.opened);
            compare(item.width, 440);
            watch(item, "rejected");
            keyClick(Qt.Key_Return);
            compare(spy.count, 1);
            tryVerify(() => !item.visible);
            tryVerify(() => opener.activeFocus);
        }
        function test_dialogBlocksShortcutsBehindIt() {
            const opener = make(button);
            watch(opener, "clicked");
            const item = make(dialog);
            item.open();
            tryVerify(() => item.opened);
            keyClick("p");
            compare(spy.count, 0);
            keyClick(Qt.Key_Escape);
            tryVerify(() => !item.visible);
        }

        Component { id: toasts; ToastHost { width: 600; height: 300 } }
        function test_toastOneAtATimeWithUndo() {
            const host = make(toasts);
            let undone = 0;
            host.show("Card archived.", "", null);
            verify(host.showing);
            host.show("Goal removed.", "Undo", () => ++undone);
            compare(host.text, "Goal removed.");
            const act = findChild(host, "toastAction");
            verify(act !== null);
            mouseClick(act);
            compare(undone, 1);
            tryVerify(() => !host.showing);
            host.show("Goal removed.", "Undo", () => ++undone);
            host.perform();
            compare(undone, 2);
        }

        Component { id: scroll; ScrollArea { width: 200; height: 200
            Repeater { model: 20; AppButton { required property int index; objectName: "button" + index; text: index } } } }
        function test_scrollAreaFollowsTheFocusAndKeys() {
            const item = make(scroll);
            compare(item.contentY, 0);
            const last = findChild(item, "button19");
            last.forceActiveFocus(Qt.TabFocusReason);
            tryVerify(() => item.contentY > 300);
            item.forceActiveFocus();
            keyClick(Qt.Key_Home);
            compare(item.contentY, 0);
            keyClick(Qt.Key_PageDown);
            compare(item.contentY, 160);
        }

        Component { id: clock; DigitClock { text: "11:11"; pixelSize: 28 } }
        function test_digitClockNeverJumps() {
            const item = make(clock);
            const width = item.implicitWidth;
            item.text = "08:40";
            compare(item.implicitWidth, width);
        }

        Component { id: markdown; MarkdownText { width: 400; markdown: "Use **keys** and `a != b`." } }
        function test_markdownIsTextAndTakesNoFocus() {
            const item = make(markdown);
            verify(!item.activeFocusOnTab);
            compare(item.Accessible.name, "Use keys and a != b.");
            verify(item.implicitHeight > 0);
        }

        Component { id: slot; Slot { property int count: 0; sourceComponent: Component { Rectangle { implicitWidth: 40; implicitHeight: 20 } } } }
        function test_slotTakesTheSizeOfItsItem() {
            const item = make(slot);
            compare(item.width, 40);
            compare(item.height, 20);
            item.active = false;
            compare(item.item, null);
            compare(item.height, 0);
        }

        Component { id: meter; LevelMeter { levelDb: -60; width: 472 } }
        function test_levelWords_data() {
            return [{ tag: "quiet", level: -40, words: "Too quiet" }, { tag: "good", level: -13, words: "Good" },
                    { tag: "loud", level: -3, words: "Loud" }, { tag: "clipping", level: 0, words: "Clipping" }];
        }
        function test_levelWords(data) {
            const item = make(meter);
            item.levelDb = data.level;
            compare(item.words, data.words);
        }

        Component { id: wave; Waveform { width: 424; peaks: [0.5, 0.5]; secondsPerPeak: 0.05; spanSeconds: 40; seekable: true; playheadSeconds: 10 } }
        function test_waveformSeeks() {
            const item = make(wave);
            watch(item, "seekRequested");
            mouseClick(item, item.width / 2, 20);
            compare(Math.round(spy.signalArguments[0][0]), 20);
            keyClick(Qt.Key_Right);
            compare(spy.signalArguments[1][0], 12);
        }

        Component { id: heat; HeatMap { levels: [0, 1, 2, 3, 4, 0, 1, 2, 3, 4]; sentences: ["a", "b", "c", "d", "e", "f", "g", "h", "i", "j"]; label: "Days" } }
        function test_heatMapByArrows() {
            const item = make(heat);
            compare(item.Accessible.name, "Days");
            item.forceActiveFocus(Qt.TabFocusReason);
            compare(item.cursor, 9);
            keyClick(Qt.Key_Left);
            compare(item.cursor, 2);
            compare(item.Accessible.name, "c");
            keyClick(Qt.Key_Up);
            compare(item.cursor, 1);
        }

        Component { id: verdict; VerdictChip {} }
        function test_everyVerdictHasWords_data() {
            return ["AC", "WA", "TLE", "MLE", "OLE", "RE", "CE", "IE", "running", "stopped"].map(code => ({ tag: code }));
        }
        function test_everyVerdictHasWords(data) {
            const item = make(verdict, { verdict: data.tag });
            verify(item.words.length > 0);
            compare(item.Accessible.name, item.words);
        }
    }
}
