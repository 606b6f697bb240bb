import QtQuick
import QtTest
import Greenroom
import Greenroom.App
import Greenroom.Tests

/// The feedback of a take in the real window, by keys and clicks, over takes whose words were listened for.
TestCase {
    id: tests

    name: "PitchFeedback"
    when: windowShown

    property Main window: null
    property ShellViewModel shell: Fixture.rooms.shell
    property PitchViewModel pitch: Fixture.rooms.pitch
    property TakesViewModel takes: pitch.takes
    property FeedbackViewModel feedback: pitch.takes.feedback

    Component {
        id: main

        Main { rooms: Fixture.rooms }
    }

    function initTestCase() {
        window = main.createObject(null);
        window.requestActivate();
        tryVerify(() => window.active);
        shell.place = ShellViewModel.Pitch;
        tryVerify(() => window.page !== null);
    }
    function cleanupTestCase() {
        window.page.feedbackShown = false;
        pitch.current = 0;
        while (takes.list.count > 0)
            takes.remove(0);
        shell.textScale = 1.0;
        window.destroy();
        window = null;
    }
    function init() {
        pitch.current = 1;
        while (pitch.takes.list.count > 0)
            takes.remove(0);
        Fixture.addSampleTakes(0, 4);
        pitch.current = 0;
        tryCompare(takes.list, "count", 4);
        takes.selected = 0;
        window.page.focusMain();
    }
    function cleanup() {
        window.page.feedbackShown = false;
        while (takes.list.count > 0)
            takes.remove(0);
    }
    function press(key) {
        tests.keyClick(key);
    }
    function all(item, fits) {
        let found = fits(item) ? [item] : [];
        for (let index = 0; index < item.children.length; ++index)
            found = found.concat(all(item.children[index], fits));
        return found;
    }
    function shownTexts() {
        return all(window.page, child => child instanceof Text && child.visible).map(child => child.text);
    }
    function open() {
        window.page.showFeedback();
        tryVerify(() => all(window.page, item => item instanceof FeedbackPicture && item.activeFocus).length === 1, 2000, "the picture has the focus");
        tryVerify(() => takes.wave.peaks.length > 0);
    }
    function button(text) {
        return all(window.page, item => item instanceof AppButton && item.visible && item.text === text)[0];
    }
    function rows() {
        return all(window.page, item => item instanceof FindingRow && item.visible);
    }
    function fact(name) {
        return all(window.page, item => item instanceof FactRow && item.visible && item.name === name)[0];
    }

    function test_enterOpensAndEscapeCloses() {
        const list = all(window.page, item => item instanceof ListView && item.Accessible.name === "Takes")[0];
        list.forceActiveFocus();
        press(Qt.Key_Return);
        compare(window.page.feedbackShown, true);
        verify(shownTexts().includes("Take " + takes.figures.number));
        press(Qt.Key_Escape);
        compare(window.page.feedbackShown, false);
    }
    function test_arrowsOpenOneSentenceAfterTheOther() {
        open();
        compare(takes.wave.open, 0);
        verify(takes.wave.words.length > 0);
        const first = takes.wave.words[0].text;
        press(Qt.Key_Down);
        compare(takes.wave.open, 1);
        verify(takes.wave.words[0].text !== first);
        press(Qt.Key_Up);
        press(Qt.Key_Up);
        compare(takes.wave.open, 0);
        press(Qt.Key_End);
        compare(takes.wave.open, takes.wave.parts.length - 1);
    }
    function test_dismissedFindingsAreCountedOutAndComeBack() {
        open();
        const before = rows().length;
        verify(before > 1);
        const fillers = feedback.tally.fillers;
        verify(fillers > 0);
        const filler = rows().find(row => row.kind === "filler");
        mouseClick(all(filler, item => item instanceof IconButton && item.visible && item.iconName === "cross")[0]);
        compare(feedback.tally.fillers, fillers - 1);
        compare(rows().length, before - 1);
        const link = all(window.page, item => item instanceof LinkText && item.visible)[0];
        mouseClick(link);
        compare(rows().length, before);
        const away = rows().find(row => row.verdict === "dismissed");
        mouseClick(all(away, item => item instanceof IconButton && item.visible && item.iconName === "undo")[0]);
        compare(feedback.tally.fillers, fillers);
    }
    function test_dismissedAndOverruledOneAfterTheOther() {
        open();
        const list = all(window.page, item => item instanceof FindingList)[0];
        list.forceActiveFocus();
        const before = feedback.findings.putAway;
        press(Qt.Key_X);
        compare(feedback.findings.putAway, before + 1);
        press(Qt.Key_O);
        compare(feedback.findings.putAway, before + 2);
        press(Qt.Key_Down);
        press(Qt.Key_Return);
        verify(takes.wave.open >= 0);
        takes.pause();
    }
    function test_bMarksTheBest() {
        open();
        compare(takes.best, false);
        press(Qt.Key_B);
        compare(takes.best, true);
        verify(button("Best take") !== undefined);
        mouseClick(button("Best take"));
        compare(takes.best, false);
    }
    function test_theTakeBeforeStandsBeside() {
        open();
        compare(feedback.lastNumber > 0, true);
        verify(fact("Length").last.length > 0);
        verify(shownTexts().some(text => text.includes("take " + feedback.lastNumber)));
        press(Qt.Key_C);
        tryVerify(() => takes.wave.comparedPeaks.length > 0);
        press(Qt.Key_C);
    }
    function test_whatCouldNotBeToldSaysSo() {
        open();
        verify(shownTexts().some(text => text.includes("could not tell")));
        verify(feedback.tally.unsureEmphasis > 0);
    }
    function test_tipsArePutAway() {
        open();
        const count = feedback.tips.length;
        verify(count >= 1 && count <= 2);
        const tip = all(window.page, item => item instanceof FeedbackTips)[0];
        mouseClick(all(tip, item => item instanceof IconButton && item.visible && item.iconName === "cross")[0]);
        compare(feedback.tips.length, count - 1);
    }
    function test_everySizeShowsEverything_data() {
        return [{ tag: "wide", width: 1280, height: 800, scale: 1.0 }, { tag: "small", width: 960, height: 640, scale: 1.0 },
                { tag: "large text", width: 1280, height: 800, scale: 1.5 }];
    }
    function test_everySizeShowsEverything(data) {
        open();
        window.width = data.width;
        window.height = data.height;
        shell.textScale = data.scale;
        wait(0);
        const again = button("Record again");
        const place = again.mapToItem(window.page, 0, 0);
        verify(place.x >= 0 && place.x + again.width <= window.page.width, "Record again is within the bar");
        const words = all(window.page, item => item instanceof FeedbackZoom)[0];
        for (const text of all(words, item => item instanceof AppText && item.visible && item.text.length > 0))
            verify(text.x + text.width <= words.width + 2, "%1 is within the picture".arg(text.text));
        shell.textScale = 1.0;
        window.width = 1280;
        window.height = 800;
    }
}
