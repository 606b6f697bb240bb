import QtQuick
import QtQuick.Templates as T
import Greenroom

/// A word that is chosen or not: with a tick and a tint when it is.
T.AbstractButton {
    id: chip

    implicitWidth: Math.ceil(line.implicitWidth) + 2 * Theme.space12
    implicitHeight: Theme.hitArea
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: chip.clicked()
    Accessible.onToggleAction: chip.clicked()
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) clicked(); }

    background: Rectangle {
        radius: height / 2
        color: chip.checked ? Theme.accentSoft : "transparent"
        border.width: Theme.line
        border.color: chip.checked ? Theme.accent : Theme.edge

        Veil {
            anchors.fill: parent
            radius: parent.radius
            hovered: chip.hovered
            pressed: chip.down
        }
        FocusRing {
            shown: chip.visualFocus
            around: parent.radius
        }
    }
    Row {
        id: line

        anchors.centerIn: parent
        spacing: Theme.space4

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: chip.checked
            name: "check"
            size: Theme.icon14
            color: Theme.accentText
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            kind: AppText.Small
            text: chip.text
            color: chip.checked ? Theme.accentText : Theme.text2
            Accessible.ignored: true
        }
    }
}
