import QtQuick
import Greenroom

/// Stands in the middle of the region it replaces: a 40 px icon, one sentence, one action.
Item {
    id: empty

    required property string text
    property string iconName: "empty-list"
    property string actionText
    property string actionShortcut
    property bool actionPrimary: false

    signal action()

    implicitWidth: column.implicitWidth
    implicitHeight: column.implicitHeight + 2 * Theme.space24

    Column {
        id: column

        anchors.centerIn: parent
        width: Math.min(empty.width, Theme.dialogWidth)
        spacing: Theme.space16

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            size: Theme.icon40
            name: empty.iconName
            color: Theme.text3
        }
        AppText {
            width: parent.width
            text: empty.text
            color: Theme.text2
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }
        AppButton {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: text.length > 0
            kind: empty.actionPrimary ? AppButton.Primary : AppButton.Secondary
            text: empty.actionText
            shortcut: empty.actionShortcut
            onClicked: empty.action()
        }
    }
}
