import QtQuick
import QtTest
import Greenroom
import Greenroom.App
import Greenroom.Tests

/// The place Pitch in the real window, by keys and clicks, with a microphone that hears a tone with pauses.
TestCase {
    id: tests

    name: "Pitch"
    when: windowShown

    property Main window: null
    property ShellViewModel shell: Fixture.rooms.shell
    property PitchViewModel pitch: Fixture.rooms.pitch

    Component {
        id: main

        Main { rooms: Fixture.rooms }
    }
    SignalSpy {
        id: phases

        target: tests.pitch.recorder
        signalName: "phaseChanged"
    }

    function initTestCase() {
        window = main.createObject(null);
        window.requestActivate();
        tryVerify(() => window.active);
    }
    function cleanupTestCase() {
        window.destroy();
        window = null;
    }
    function init() {
        Fixture.plugMicrophone(true);
        shell.textScale = 1.0;
        shell.place = ShellViewModel.Today;
        shell.place = ShellViewModel.Pitch;
        tryVerify(() => window.page !== null);
        window.page.focusMain();
        pitch.script.targetSeconds = 45;
        pitch.recorder.dismissProblem();
    }
    function cleanup() {
        for (const pane of all(window.page, item => item instanceof ScriptPane)) {
            if (pane.editing)
                pane.edit(false);
        }
        if (shell.place === ShellViewModel.Pitch)
            window.page.feedbackShown = false;
        if (pitch.recorder.phase === RecorderViewModel.Recording)
            pitch.recorder.discard();
        tryVerify(() => pitch.recorder.phase === RecorderViewModel.Idle);
        while (pitch.takes.list.count > 0)
            pitch.takes.remove(0);
    }
    function press(key, modifiers) {
        tests.keyClick(key, modifiers ?? Qt.NoModifier);
    }
    /// Every item below `item` that fits.
    function all(item, fits) {
        let found = fits(item) ? [item] : [];
        for (let index = 0; index < item.children.length; ++index)
            found = found.concat(all(item.children[index], fits));
        return found;
    }
    function shownTexts(item) {
        return all(item, child => child instanceof Text && child.visible).map(child => child.text);
    }
    function record(seconds) {
        press(Qt.Key_R);
        tryVerify(() => pitch.recorder.phase === RecorderViewModel.Recording);
        tryVerify(() => pitch.recorder.seconds >= seconds, 1000 * seconds + 5000);
        press(Qt.Key_R);
        tryVerify(() => pitch.takes.figures.measured && pitch.recorder.phase === RecorderViewModel.Idle);
    }

    function test_recordsByKeyAndShowsWhatWasMeasured() {
        const count = pitch.takes.list.count;
        record(1.2);
        compare(pitch.takes.list.count, count + 1);
        tryVerify(() => window.page.feedbackShown, 2000, "the feedback is shown after Stop");
        verify(shownTexts(window.page).includes("Facts"));
        press(Qt.Key_Escape);
        compare(window.page.feedbackShown, false);
        verify(shownTexts(window.page).includes("Measured from the recording"));
        verify(pitch.takes.figures.seconds > 1);
    }
    function test_aHeldKeyRecordsOnce() {
        phases.clear();
        tests.keyPress(Qt.Key_R);
        tests.keyPress(Qt.Key_R);
        compare(pitch.recorder.phase === RecorderViewModel.Recording || pitch.recorder.phase === RecorderViewModel.Saving, true);
        tests.keyRelease(Qt.Key_R);
        pitch.recorder.discard();
        tryVerify(() => pitch.recorder.phase === RecorderViewModel.Idle);
    }
    function test_escapeDiscardsAShortTakeAtOnce() {
        press(Qt.Key_R);
        tryVerify(() => pitch.recorder.seconds > 0.2);
        press(Qt.Key_Escape);
        tryVerify(() => pitch.recorder.phase === RecorderViewModel.Idle);
        compare(pitch.takes.list.count, 0);
    }
    function test_escapeAsksAfterFiveSeconds() {
        press(Qt.Key_R);
        tryVerify(() => pitch.recorder.seconds > 5.1, 12000);
        press(Qt.Key_Escape);
        compare(pitch.recorder.phase, RecorderViewModel.Recording);
        press(Qt.Key_Escape); // the dialog is stepped back from, the take goes on
        compare(pitch.recorder.phase, RecorderViewModel.Recording);
        press(Qt.Key_R);
        tryVerify(() => pitch.takes.list.count === 1);
    }
    function test_deleteAsks() {
        record(0.5);
        tryVerify(() => window.page.feedbackShown);
        press(Qt.Key_Delete);
        compare(pitch.takes.list.count, 1);
        press(Qt.Key_Return); // the safe button has the focus
        compare(pitch.takes.list.count, 1);
        wait(0);
        press(Qt.Key_Delete);
        press(Qt.Key_Tab);
        press(Qt.Key_Return);
        tryVerify(() => pitch.takes.list.count === 0);
        compare(window.page.feedbackShown, false, "a take that is gone has no feedback");
    }
    function test_targetChangesTheTimes() {
        const before = pitch.script.pace;
        pitch.script.targetSeconds = 60;
        verify(pitch.script.pace < before);
        verify(shownTexts(window.page).some(text => text.endsWith("fits")), "the script says before the first take whether it fits");
    }
    function test_altArrowSwapsTheMarkedSentence() {
        const length = pitch.script.length;
        press(Qt.Key_Right, Qt.AltModifier);
        verify(pitch.script.length !== length || shownTexts(window.page).includes("Platform"));
        press(Qt.Key_Left, Qt.AltModifier);
        compare(pitch.script.length, length);
    }
    function test_factsAreTypedInPlace() {
        const button = all(window.page, item => item instanceof AppButton && item.text === "Sample: edit it")[0];
        verify(button !== undefined);
        mouseClick(button);
        for (const letter of "Rr")
            press(letter);
        compare(pitch.recorder.phase, RecorderViewModel.Idle, "a letter typed into a field records nothing");
        verify(shownTexts(window.page).some(text => /^Hi, I'm rr,/i.test(text)), "the script follows what is typed");
        press(Qt.Key_Backspace);
        press(Qt.Key_Backspace);
        press(Qt.Key_Escape);
        verify(all(window.page, item => item instanceof ProfileEditor)[0].visible === false);
    }
    function test_withoutAMicrophone() {
        Fixture.plugMicrophone(false);
        press(Qt.Key_R);
        compare(pitch.recorder.phase, RecorderViewModel.Idle);
        const banner = all(window.page, item => item instanceof Banner && item.visible)[0];
        verify(banner !== undefined);
        verify(banner.text.length > 0);
    }
    function test_leavingKeepsTheTake() {
        press(Qt.Key_R);
        tryVerify(() => pitch.recorder.seconds > 0.3);
        press(Qt.Key_1, Qt.ControlModifier);
        tryVerify(() => pitch.takes.list.count === 1);
        compare(shell.place, ShellViewModel.Today);
    }
    function test_everyLayoutShowsItsParts_data() {
        return [{ tag: "wide", width: 1280, height: 800, scale: 1.0, tabs: 3 }, { tag: "small", width: 960, height: 640, scale: 1.0, tabs: 3 },
                { tag: "large text", width: 1280, height: 800, scale: 1.5, tabs: 5 }];
    }
    function test_everyLayoutShowsItsParts(data) {
        window.width = data.width;
        window.height = data.height;
        shell.textScale = data.scale;
        wait(0);
        const bar = all(window.page, item => item instanceof PitchBar)[0];
        compare(bar.tabs.length, data.tabs);
        const record = all(window.page, item => item instanceof AppButton && item.visible && item.text === "Record");
        verify(record.length === 1, "one Record button can be seen");
        const place = record[0].mapToItem(window.page, 0, 0);
        verify(place.y + record[0].height <= window.page.height && place.x + record[0].width <= window.page.width, "and is within the page");
        window.width = 1280;
        window.height = 800;
    }
}
