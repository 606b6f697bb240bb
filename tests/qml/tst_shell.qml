import QtQuick
import QtTest
import Greenroom
import Greenroom.App
import Greenroom.Tests

/// The real window with its rooms: places by key and click, text size, the shortcut sheet.
TestCase {
    id: tests

    name: "Shell"
    when: windowShown

    property Main window: null
    property ShellViewModel shell: Fixture.rooms.shell

    Component {
        id: main

        Main { rooms: Fixture.rooms }
    }

    function initTestCase() {
        window = main.createObject(null);
        verify(window !== null);
        window.requestActivate();
        tryVerify(() => window.active);
    }
    function cleanupTestCase() {
        window.destroy();
        window = null;
    }
    function init() {
        shell.place = ShellViewModel.Today;
        shell.textScale = 1.0;
        tryVerify(() => window.page !== null);
    }
    function press(key, modifiers) {
        tests.keyClick(key, modifiers ?? Qt.NoModifier);
    }

    function test_everyPlaceByItsKey_data() {
        return [{ tag: "today", key: Qt.Key_1, place: ShellViewModel.Today, title: "Greenroom – Today" },
                { tag: "bank", key: Qt.Key_2, place: ShellViewModel.Bank, title: "Greenroom – Question bank" },
                { tag: "flashcards", key: Qt.Key_3, place: ShellViewModel.Flashcards, title: "Greenroom – Flashcards" },
                { tag: "drills", key: Qt.Key_4, place: ShellViewModel.Drills, title: "Greenroom – Drills" },
                { tag: "pitch", key: Qt.Key_5, place: ShellViewModel.Pitch, title: "Greenroom – Pitch" },
                { tag: "progress", key: Qt.Key_6, place: ShellViewModel.Progress, title: "Greenroom – Progress" },
                { tag: "settings", key: Qt.Key_Comma, place: ShellViewModel.Settings, title: "Greenroom – Settings" }];
    }
    function test_everyPlaceByItsKey(data) {
        press(data.key, Qt.ControlModifier);
        compare(shell.place, data.place);
        compare(window.title, data.title);
        verify(window.page !== null, "the place did not load");
    }
    function test_textScaleByKeys() {
        press(Qt.Key_Plus, Qt.ControlModifier);
        fuzzyCompare(shell.textScale, 1.1, 0.001);
        press(Qt.Key_Minus, Qt.ControlModifier);
        press(Qt.Key_Minus, Qt.ControlModifier);
        fuzzyCompare(shell.textScale, 1.0, 0.001);
        for (let step = 0; step < 8; ++step)
            press(Qt.Key_Plus, Qt.ControlModifier);
        fuzzyCompare(shell.textScale, 1.5, 0.001);
        press(Qt.Key_0, Qt.ControlModifier);
        fuzzyCompare(shell.textScale, 1.0, 0.001);
    }
    function test_railIsSlimWhenTheTextHasLessThan1120() {
        window.width = 1280;
        const rail = findChild(window, "rail");
        compare(rail.width, 208);
        shell.textScale = 1.2;
        compare(rail.width, 64);
        shell.textScale = 1.0;
        window.width = 1100;
        tryCompare(rail, "width", 64);
        window.width = 1280;
        tryCompare(rail, "width", 208);
    }
    function test_shortcutSheetFiltersAndCloses() {
        press(Qt.Key_F1);
        const sheet = window.shortcutSheet;
        tryVerify(() => sheet !== null && window.shortcutSheet.opened);
        compare(window.shortcutSheet.groups[0].title, "Today");
        for (const letter of "retro")
            press(letter);
        compare(window.shortcutSheet.groups.length, 1);
        press(Qt.Key_Escape);
        press(Qt.Key_Escape);
        tryVerify(() => !window.shortcutSheet.visible);
    }
    function test_languageSwitchesEveryText() {
        Fixture.setLanguage("zh_CN");
        compare(window.title, "Greenroom – 今天");
        Fixture.setLanguage("en");
        compare(window.title, "Greenroom – Today");
    }
    function test_f6MovesBetweenRailAndPage() {
        press(Qt.Key_F6);
        const first = window.activeFocusItem;
        press(Qt.Key_F6);
        verify(window.activeFocusItem !== first);
    }
}
