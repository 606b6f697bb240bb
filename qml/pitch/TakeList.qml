pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Greenroom
import Greenroom.App

/// The takes of a pitch, the newest first. One tab stop; the arrows select, Enter opens the feedback.
FocusScope {
    id: pane

    required property TakesViewModel takes
    required property bool locked
    /// How often the pitch was said into the microphone today; three times aloud, then one for good.
    required property int takesToday
    readonly property int lengthWidth: Theme.px(wordsShown ? 92 : 106)
    readonly property int paceWidth: Theme.px(wordsShown ? 70 : 86)
    /// Endings and emphasis where there is room for them; they are on the feedback page as well.
    readonly property bool wordsShown: width >= Theme.px(500)
    readonly property int wordsWidth: Theme.px(68)
    readonly property int endWidth: 3 * Theme.hitArea + 2 * Theme.space8

    signal deleteRequested(row: int)
    signal feedbackRequested()

    implicitHeight: head.implicitHeight + Math.min(4, Math.max(2, list.count)) * Theme.px(50)

    RowLayout {
        id: head

        width: parent.width
        height: Theme.px(36)
        visible: list.count > 0
        spacing: Theme.space8

        AppText {
            Layout.fillWidth: true
            kind: AppText.Section
            text: pane.takesToday === 0 ? qsTr("Takes") : pane.takesToday < 3 ? qsTr("Takes, aloud %1 of 3 today").arg(pane.takesToday) :
                  pane.takesToday === 3 ? qsTr("Takes, now one for good") : qsTr("Takes, %n today", "", pane.takesToday)
            elide: Text.ElideRight
            Accessible.role: Accessible.Heading
        }
        AppText {
            Layout.preferredWidth: pane.lengthWidth
            kind: AppText.Caption
            text: qsTr("Length")
        }
        AppText {
            Layout.preferredWidth: pane.wordsShown ? pane.paceWidth : pane.paceWidth + pane.endWidth
            kind: AppText.Caption
            text: qsTr("Pace")
        }
        AppText {
            Layout.preferredWidth: pane.wordsWidth
            visible: pane.wordsShown
            kind: AppText.Caption
            text: qsTr("Endings")
        }
        AppText {
            Layout.preferredWidth: pane.wordsWidth + Theme.hitArea + Theme.space8
            visible: pane.wordsShown
            kind: AppText.Caption
            text: qsTr("Emphasis")
        }
    }
    Divider {
        anchors.top: head.bottom
        width: parent.width
        visible: head.visible
    }
    ListView {
        id: list

        anchors.fill: parent
        anchors.topMargin: head.height + Theme.line
        visible: count > 0
        focus: true
        activeFocusOnTab: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        keyNavigationEnabled: false
        model: pane.takes.list
        currentIndex: pane.takes.selected
        T.ScrollBar.vertical: ScrollThumb {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Takes")
        Keys.onUpPressed: pane.takes.selected = Math.max(0, pane.takes.selected - 1)
        Keys.onDownPressed: pane.takes.selected = Math.min(count - 1, pane.takes.selected + 1)
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End || event.key === Qt.Key_Return;
            if (event.key === Qt.Key_Home)
                pane.takes.selected = 0;
            else if (event.key === Qt.Key_End)
                pane.takes.selected = count - 1;
            else if (event.key === Qt.Key_Return && !event.isAutoRepeat && !pane.locked)
                pane.feedbackRequested();
        }

        delegate: TakeRow {
            id: entry

            required property int index

            width: list.width
            enabled: !pane.locked
            current: index === pane.takes.selected
            playing: current && pane.takes.playing
            ringShown: current && list.activeFocus
            lengthWidth: pane.lengthWidth
            paceWidth: pane.paceWidth
            wordsWidth: pane.wordsWidth
            wordsShown: pane.wordsShown
            onClicked: {
                pane.takes.selected = index;
                list.forceActiveFocus(Qt.MouseFocusReason);
            }
            onPlayRequested: pane.takes.play(index)
            onFeedbackRequested: {
                pane.takes.selected = index;
                pane.feedbackRequested();
            }
            onDoubleClicked: pane.feedbackRequested()
            onBestRequested: pane.takes.toggleBest(index)
            onDeleteRequested: pane.deleteRequested(index)
        }
    }
    EmptyState {
        anchors.fill: parent
        visible: list.count === 0
        iconName: "empty-takes"
        text: qsTr("No takes yet. Press R and read the script once.")
    }
}
