import QtQuick
import QtTest
import Greenroom
import Greenroom.App
import Greenroom.Tests

/// Settings by keys and clicks: each change applies and is stored at once.
Item {
    id: stage

    width: 1072
    height: 2600

    SettingsPage {
        id: page

        anchors.fill: parent
        shell: Fixture.rooms.shell
        viewModel: Fixture.rooms.settings
        focus: true
    }
    SignalSpy {
        id: finished

        target: page.viewModel.resetting
        signalName: "finished"
    }
    TestCase {
        id: tests

        readonly property SettingsViewModel settings: page.viewModel

        name: "Settings"
        when: windowShown

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
        function byLabel(label, property) {
            const found = find(page, item => item.visible && item.label === label && item[property] !== undefined);
            verify(found !== null, label);
            return found;
        }

        function test_theThemeIsChosenByArrows() {
            page.shell.themeMode = ShellViewModel.LightTheme;
            const theme = byLabel("Theme", "options");
            theme.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            compare(page.shell.themeMode, ShellViewModel.DarkTheme);
            keyClick(Qt.Key_Left);
            compare(page.shell.themeMode, ShellViewModel.LightTheme);
        }
        function test_textSizeStepsByTen() {
            page.shell.textScale = 1;
            const size = byLabel("Text size", "stepSize");
            size.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Up);
            fuzzyCompare(page.shell.textScale, 1.1, 0.001);
            page.shell.stepTextScale(1);
            compare(size.value, 120);
            page.shell.textScale = 1;
            compare(size.value, 100);
        }
        function test_keyHintsAreSwitched() {
            const before = page.shell.showKeyHints;
            const row = find(page, item => item.visible && item.text === "Show key hints" && item.checked !== undefined);
            verify(row !== null);
            mouseClick(row);
            compare(page.shell.showKeyHints, !before);
            mouseClick(row);
            compare(page.shell.showKeyHints, before);
        }
        function test_retentionStaysInItsBounds() {
            const retention = byLabel("Target retention", "stepSize");
            retention.forceActiveFocus(Qt.TabFocusReason);
            for (let count = 0; count < 10; ++count)
                keyClick(Qt.Key_Up);
            compare(settings.retentionPercent, 95);
            settings.reset(SettingsViewModel.Flashcards);
            compare(retention.value, 90);
        }
        function test_easyDaysByKeys() {
            settings.reset(SettingsViewModel.Flashcards);
            const week = find(page, item => item.visible && item.schedule !== undefined && item.loadWords !== undefined);
            verify(week !== null);
            week.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            keyClick(Qt.Key_Space);
            compare(settings.schedule.easyDays[1], 1);
            keyClick(Qt.Key_Space);
            compare(settings.schedule.easyDays[1], 2);
            keyClick(Qt.Key_Space);
            compare(settings.schedule.easyDays[1], 0);
        }
        function test_twoGradesAndOrder() {
            const row = find(page, item => item.visible && item.text === "Two grades" && item.checked !== undefined);
            verify(row !== null);
            row.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Space);
            compare(settings.schedule.twoButtons, true);
            keyClick(Qt.Key_Space);
            compare(settings.schedule.twoButtons, false);
            settings.schedule.backlogOrder = 2;
            compare(byLabel("Which reviews come first", "displayText").displayText, "Topic by topic");
            settings.reset(SettingsViewModel.Flashcards);
            compare(settings.schedule.backlogOrder, 0);
        }
        function test_drillsHaveTheirLimits() {
            const limit = byLabel("Time limit a test", "stepSize");
            limit.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Up);
            compare(settings.drills.timeLimit, 1);
            const hints = byLabel("Hints open after", "stepSize");
            hints.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Down);
            compare(settings.drills.hintMinutes, 9);
            settings.drills.standard = 1;
            compare(byLabel("C++ standard", "displayText").displayText, "C++23");
            settings.reset(SettingsViewModel.Drills);
            compare(settings.drills.hintMinutes, 10);
            compare(settings.drills.standard, 0);
            compare(settings.drills.timeLimit, 0);
        }
        function test_theDayStartsWhenTheUserSays() {
            const start = byLabel("A day starts at", "stepSize");
            start.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Up);
            compare(settings.dayStartHour, 5);
            settings.reset(SettingsViewModel.DayPlan);
            compare(settings.dayStartHour, 4);
        }
        function test_compilersAreFound() {
            tryVerify(() => settings.compilers.looked, 20000);
            verify(settings.compilers.names.length > 0);
            compare(byLabel("C++ compiler", "displayText").displayText, settings.compilers.names[settings.compilers.chosen]);
        }
        function test_theSoundSystemIsNotAskedUnasked() {
            verify(!settings.microphone.looked);
            verify(!settings.microphone.testing);
        }
        function test_resettingAsksForTheWord() {
            const review = Fixture.rooms.flashcards.review;
            Fixture.rooms.flashcards.reviewAll();
            review.reveal();
            review.grade(4);
            review.close();
            const open = find(page, item => item.visible && item.text === "Reset…" && item.clicked !== undefined);
            verify(open !== null);
            open.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Return);
            const dialog = page.resetDialog;
            tryVerify(() => dialog.opened);
            keyClick(Qt.Key_Return); // without the word nothing happens
            compare(settings.resetting.running, false);
            for (const letter of "reset")
                keyClick(letter);
            compare(dialog.acceptEnabled, true);
            finished.clear();
            keyClick(Qt.Key_Return);
            tryCompare(finished, "count", 1);
            compare(finished.signalArguments[0][0], 1);
            compare(settings.resetting.error, "");
        }
        function test_aBackupIsMade() {
            const button = find(page, item => item.visible && item.text === "Back up now" && item.clicked !== undefined);
            verify(button !== null);
            mouseClick(button);
            compare(settings.data.backups, 1);
            compare(settings.data.newestBackup, "2026-05-14");
        }
    }
}
