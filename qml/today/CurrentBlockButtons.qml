import QtQuick
import Greenroom

/// What can be done with the current block. The one filled button starts it, then opens its place.
FocusScope {
    id: buttons

    required property bool waiting
    required property bool paused
    required property string openLabel

    signal openRequested()
    signal pauseToggled()
    signal finished()

    implicitHeight: row.implicitHeight

    Flow {
        id: row

        width: parent.width
        spacing: Theme.space8

        AppButton {
            kind: AppButton.Primary
            focus: true
            text: buttons.waiting ? qsTr("Start") : buttons.openLabel
            keys: "Enter"
            onClicked: buttons.openRequested()
        }
        AppButton {
            visible: !buttons.waiting
            iconName: buttons.paused ? "play" : "pause"
            text: buttons.paused ? qsTr("Resume") : qsTr("Pause")
            shortcut: "P"
            onClicked: buttons.pauseToggled()
        }
        AppButton {
            visible: !buttons.waiting
            kind: AppButton.Ghost
            text: qsTr("Finish block")
            onClicked: buttons.finished()
        }
    }
}
