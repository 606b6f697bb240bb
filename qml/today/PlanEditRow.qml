import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// A block while the plan is edited: its minutes within its range, its place in the day, whether it is skipped.
FocusScope {
    id: row

    required property string title
    required property int blockState
    required property int minutes
    required property int least
    required property int most
    required property bool first
    required property bool last
    readonly property bool skipped: blockState === PlanBlockModel.Skipped
    readonly property bool done: blockState === PlanBlockModel.Done
    readonly property bool open: !done && !skipped
    readonly property string minuteWords: qsTr("%1 min")

    /// Alt and an arrow move the block; the number field must not take them for its own.
    function moveByKey(event: var): void {
        const step = event.key === Qt.Key_Up ? -1 : event.key === Qt.Key_Down ? 1 : 0;
        if (step === 0 || !(event.modifiers & Qt.AltModifier))
            return;
        event.accepted = true;
        if (step < 0 ? !row.first : !row.last)
            row.moveRequested(step);
    }

    signal minutesChosen(value: int)
    signal skipToggled()
    signal moveRequested(step: int)

    implicitHeight: Math.max(Theme.px(60), line.implicitHeight + 2 * Theme.space8)
    Accessible.role: Accessible.Grouping
    Accessible.name: title
    Keys.onPressed: event => row.moveByKey(event)

    GridLayout {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        columns: row.width < Theme.px(460) ? 1 : 2
        columnSpacing: Theme.space8
        rowSpacing: Theme.space4

        RowLayout {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space4
            spacing: Theme.px(18)

            PlanMark { blockState: row.blockState }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    kind: AppText.RowTitle
                    text: row.title
                    color: row.skipped || row.done ? Theme.text2 : Theme.text
                    wrapMode: Text.Wrap
                }
                AppText {
                    Layout.fillWidth: true
                    kind: AppText.Caption
                    text: row.skipped ? qsTr("Skipped today") : qsTr("%1–%2 min").arg(row.least).arg(row.most)
                    wrapMode: Text.Wrap
                }
            }
        }
        RowLayout {
            spacing: Theme.space4

            Stepper {
                id: stepper

                visible: row.open
                focus: true
                label: qsTr("Minutes of %1").arg(row.title)
                shown: {
                    const minuteWords = row.minuteWords;
                    return value => minuteWords.arg(value);
                }
                from: row.least
                to: row.most
                stepSize: row.most - row.least > 5 ? 5 : 1
                value: row.minutes
                onValueModified: row.minutesChosen(value)
                Keys.onPressed: event => row.moveByKey(event)
            }
            // What is done took the minutes it took; what is skipped has none.
            AppText {
                visible: !row.open
                Layout.preferredWidth: stepper.implicitWidth
                kind: AppText.Label
                text: row.done ? row.minuteWords.arg(row.minutes) : ""
                color: Theme.text2
                horizontalAlignment: Text.AlignHCenter
            }
            AppButton {
                opacity: row.done ? 0 : 1
                enabled: !row.done
                Accessible.ignored: row.done
                kind: AppButton.Ghost
                text: row.skipped ? qsTr("Bring back") : qsTr("Skip")
                Accessible.name: row.skipped ? qsTr("Bring back %1").arg(row.title) : qsTr("Skip %1").arg(row.title)
                onClicked: row.skipToggled()
            }
            IconButton {
                iconName: "arrow-up"
                label: qsTr("Move %1 up").arg(row.title)
                keys: "Alt+↑"
                enabled: !row.first
                onClicked: row.moveRequested(-1)
            }
            IconButton {
                iconName: "arrow-down"
                label: qsTr("Move %1 down").arg(row.title)
                keys: "Alt+↓"
                enabled: !row.last
                onClicked: row.moveRequested(1)
            }
        }
    }
}
