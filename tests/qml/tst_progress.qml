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
            compare(progress.retentionPercent, -1);
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
            const table = find(page, item => item.visible && item.label === "Show as table");
            verify(table !== null);
            mouseClick(table);
            tryVerify(() => find(page, item => item.visible && item.heads !== undefined && item.rows.length > 0) !== null);
            mouseClick(table);
            tryVerify(() => find(page, item => item.visible && item.sentences !== undefined) !== null);
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
