import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Greenroom
import Greenroom.App

/// A block that is not the current one. Space ticks it, Enter starts it; the mark ticks it too, and Start shows under the pointer and the focus.
T.Control {
    id: control

    required property string title
    required property string summary
    required property int blockState
    required property string startTime
    required property int minutes
    required property bool divided
    readonly property bool done: blockState === PlanBlockModel.Done
    readonly property bool quiet: done || blockState === PlanBlockModel.Skipped
    readonly property bool startable: blockState === PlanBlockModel.Waiting || blockState === PlanBlockModel.Paused
    readonly property list<string> states: [qsTr("waiting"), qsTr("running"), qsTr("paused"), qsTr("done"), qsTr("skipped")]

    signal toggled()
    signal started()

    implicitHeight: Math.max(Theme.px(60), line.implicitHeight + 2 * Theme.space8)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: title + ", " + summary + ", " + (startTime.length > 0 ? startTime + ", " : "") + qsTr("%1 min").arg(minutes) + ", " + states[blockState]
    Accessible.checkable: true
    Accessible.checked: done
    Accessible.focusable: true
    Accessible.onPressAction: control.toggled()
    Accessible.onToggleAction: control.toggled()
    Keys.onSpacePressed: event => { if (!event.isAutoRepeat) control.toggled(); }
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat && control.startable) control.started(); }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat && control.startable) control.started(); }

    background: Item {
        FocusRing {
            anchors.margins: 0
            shown: control.visualFocus
        }
        Divider {
            visible: control.divided
            anchors.bottom: parent.bottom
            x: line.x + words.x
            width: parent.width - x
        }
    }
    contentItem: Item {
        RowLayout {
            id: line

            anchors.fill: parent
            anchors.leftMargin: Theme.space4
            anchors.rightMargin: Theme.space4
            spacing: Theme.px(18)

            T.AbstractButton {
                implicitWidth: mark.implicitWidth
                implicitHeight: Theme.hitArea
                focusPolicy: Qt.NoFocus
                Accessible.ignored: true
                onClicked: control.toggled()

                contentItem: Item {
                    PlanMark {
                        id: mark

                        anchors.centerIn: parent
                        blockState: control.blockState
                    }
                }
            }
            ColumnLayout {
                id: words

                Layout.fillWidth: true
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    kind: AppText.RowTitle
                    text: control.title
                    color: control.quiet ? Theme.text2 : Theme.text
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                AppText {
                    Layout.fillWidth: true
                    visible: text.length > 0
                    kind: AppText.Small
                    text: control.summary
                    color: Theme.text2
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
            }
            AppButton {
                visible: control.startable && (control.hovered || control.visualFocus)
                compact: true
                focusPolicy: Qt.NoFocus
                text: control.blockState === PlanBlockModel.Paused ? qsTr("Resume") : qsTr("Start")
                keys: control.visualFocus ? "Enter" : ""
                onClicked: control.started()
            }
            AppText {
                visible: control.startTime.length > 0 && !(control.startable && (control.hovered || control.visualFocus))
                kind: AppText.Small
                text: control.startTime
                color: Theme.text2
                Accessible.ignored: true
            }
            AppText {
                Layout.minimumWidth: Theme.px(62)
                kind: AppText.Small
                text: control.blockState === PlanBlockModel.Skipped ? qsTr("skipped") : qsTr("%1 min").arg(control.minutes)
                color: Theme.text2
                horizontalAlignment: Text.AlignRight
                Accessible.ignored: true
            }
        }
    }
}
