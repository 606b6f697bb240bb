import QtQuick
import QtTest
import Greenroom
import Greenroom.App
import Greenroom.Tests

/// Progress before and after the first review.
Item {
    id: stage

    width: 1072
    height: 800

    ProgressPage {
        id: page

        anchors.fill: parent
        shell: Fixture.rooms.shell
        viewModel: Fixture.rooms.progress
        focus: true
    }
    SignalSpy {
        id: toasts

        target: page
        signalName: "toastRequested"
    }
    TestCase {
        id: tests

        readonly property ProgressViewModel progress: page.viewModel

        name: "Progress"
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

        function test_1_beforeTheFirstReview() {
            Theme.windowWidth = 1280;
            tryVerify(() => progress.loaded);
            compare(progress.reviews, 0);
            compare(progress.retention.percent, -1);
            compare(progress.error, "");
            verify(find(page, item => item.visible && item.text === "Charts start after your first review.") !== null);
            verify(find(page, item => item.visible && item.label === "Show as table") === null);
        }
        function test_2_afterTheFirstReview() {
            const review = Fixture.rooms.flashcards.review;
            Fixture.rooms.flashcards.reviewAll();
            review.reveal();
            review.grade(3);
            progress.refresh();
            tryCompare(progress, "reviews", 1);
            compare(progress.practisedDays, 1);
            compare(progress.heat[progress.todayIndex].reviews, 1);
            compare(progress.forecast.length, 14);
            compare(progress.retention.days.length, 30);
            const due = cardOf("Due");
            const table = find(due, item => item.visible && item.label === "Show as table");
            verify(table !== null);
            mouseClick(table);
            tryVerify(() => find(due, item => item.visible && item.heads !== undefined && item.rows.length === 14) !== null);
            mouseClick(table);
            compare(due.tableShown, false);
            tryVerify(() => find(page, item => item.visible && item.sentences !== undefined) !== null);
        }
        function cardOf(title) {
            const card = find(page, item => item.visible && item.tableHeads !== undefined && item.title.startsWith(title));
            verify(card !== null, title);
            return card;
        }
        function chartOf(title) {
            const chart = find(cardOf(title), item => item.visible && item.pointed !== undefined && item.chart !== undefined);
            verify(chart !== null, title);
            return chart;
        }
        function test_4_keysAndPointerTellValues() {
            const chart = chartOf("Due");
            chart.forceActiveFocus(Qt.TabFocusReason);
            compare(chart.cursor, 13);
            keyClick(Qt.Key_Home);
            compare(chart.cursor, 0);
            verify(chart.words.length > 0);
            verify(chart.words.indexOf("new") > 0, chart.words);
            keyClick(Qt.Key_Right);
            compare(chart.cursor, 1);
            const spot = chart.chart.spotOf(5);
            mouseMove(chart, spot.x + spot.width / 2, spot.y + spot.height / 2);
            compare(chart.pointed, 5);
            mouseMove(chart, 1, 1);
        }
        function test_5_theRangeIsChosenByArrows() {
            const range = find(page, item => item.visible && item.label === "Range of the charts");
            verify(range !== null);
            range.forceActiveFocus(Qt.TabFocusReason);
            keyClick(Qt.Key_Right);
            compare(progress.range, 1);
            compare(progress.retention.days.length, 90);
            compare(progress.time.length, 90);
            keyClick(Qt.Key_Right);
            compare(progress.range, 2);
            keyClick(Qt.Key_Left);
            keyClick(Qt.Key_Left);
            compare(progress.range, 0);
        }
        function test_6_theInterviewDateIsSetByKeys() {
            compare(progress.interview.set, false);
            const button = find(page, item => item.visible && item.text === "Set date" && item.clicked !== undefined);
            verify(button !== null);
            mouseClick(button);
            const sheet = page.interviewSheet;
            tryVerify(() => sheet.opened);
            compare(sheet.chosen, "2026-06-11"); // four weeks ahead
            keyClick(Qt.Key_Right);
            compare(sheet.chosen, "2026-06-12");
            keyClick(Qt.Key_PageDown);
            compare(sheet.chosen, "2026-07-12");
            keyClick(Qt.Key_PageUp);
            keyClick(Qt.Key_PageUp);
            // Past days cannot be chosen.
            compare(sheet.chosen, "2026-05-14");
            keyClick(Qt.Key_PageDown);
            compare(sheet.chosen, "2026-06-14");
            keyClick(Qt.Key_Up);
            compare(sheet.chosen, "2026-06-07");
            verify(sheet.liveWords().startsWith("24 days"), sheet.liveWords());
            keyClick(Qt.Key_Return);
            tryVerify(() => !sheet.visible);
            compare(progress.interview.date, "2026-06-07");
            compare(progress.forecast.length, 25);
            tryVerify(() => progress.topics.some(topic => topic.then >= 0));
            verify(page.subtitle().indexOf("7 June") > 0, page.subtitle());
        }
        function test_7_theDateCanBeTakenAway() {
            page.interviewSheet.show();
            tryVerify(() => page.interviewSheet.opened);
            const none = find(page.interviewSheet.contentItem, item => item.visible && item.text === "No date");
            verify(none !== null);
            mouseClick(none);
            tryVerify(() => !page.interviewSheet.visible);
            compare(progress.interview.set, false);
            compare(progress.forecast.length, 14);
        }
        function test_8_aCardIsCopiedAsAPicture() {
            const copy = find(page, item => item.visible && item.label === "Copy as picture");
            verify(copy !== null);
            toasts.clear();
            mouseClick(copy);
            tryCompare(toasts, "count", 1);
            compare(toasts.signalArguments[0][0], "Copied as a picture.");
        }
        function test_9_cramLeavesForTheReviewRoom() {
            const card = find(page, item => item.visible && item.tableHeads !== undefined && item.title.startsWith("Recall"));
            verify(card.actionText.startsWith("Cram "), card.actionText);
            card.actionRequested();
            compare(Fixture.rooms.flashcards.review.extra, true);
            compare(page.shell.place, ShellViewModel.Flashcards);
            Fixture.rooms.flashcards.review.close();
            compare(page.shell.place, ShellViewModel.Progress);
        }
        function test_3_arrowsMoveOverTheDays() {
            const map = find(page, item => item.visible && item.sentences !== undefined);
            verify(map !== null);
            map.forceActiveFocus(Qt.TabFocusReason);
            compare(map.cursor, progress.todayIndex);
            verify(map.sentences[map.cursor].indexOf("1 review") > 0, map.sentences[map.cursor]);
            keyClick(Qt.Key_Left);
            compare(map.cursor, progress.todayIndex - 7);
        }
    }
}
