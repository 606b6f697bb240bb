import QtQuick
import QtQuick.Layouts
import Greenroom

/// A passing event with at most one action. Shown by ToastHost.
Item {
    id: toast

    property string text
    property string actionText
    readonly property bool held: pointer.hovered || act.activeFocus

    signal action()

    implicitWidth: line.implicitWidth + Theme.space16 + Theme.space8
    implicitHeight: Math.max(Theme.controlTall + Theme.space8, line.implicitHeight + 2 * Theme.space8)
    Accessible.role: Accessible.AlertMessage
    Accessible.name: text

    Elevation {
        anchors.fill: parent
        level: 2
        radius: Theme.radiusInset
    }
    RowLayout {
        id: line

        anchors.fill: parent
        anchors.leftMargin: Theme.space16
        anchors.rightMargin: Theme.space8
        spacing: Theme.space16

        AppText {
            Layout.fillWidth: true
            Layout.maximumWidth: Theme.dialogWidth
            Layout.rightMargin: act.visible ? 0 : Theme.space8
            text: toast.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        AppButton {
            id: act

            objectName: "toastAction"
            visible: toast.actionText.length > 0
            kind: AppButton.Ghost
            text: toast.actionText
            onClicked: toast.action()
        }
    }
    HoverHandler { id: pointer }
}
