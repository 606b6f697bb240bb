import QtQuick
import QtQuick.Templates as T
import Greenroom

/// One line of a menu: icon or tick, words, key.
T.MenuItem {
    id: control

    property string iconName
    property string keys
    property bool danger: false

    implicitWidth: Math.ceil(words.implicitWidth) + 2 * Theme.space40 + (cap.visible ? cap.implicitWidth : 0)
    implicitHeight: Theme.hitArea
    font: Theme.label
    Accessible.role: Accessible.MenuItem
    Accessible.name: text
    Accessible.checkable: checkable
    Accessible.checked: checked
    Accessible.onPressAction: { if (control.enabled) control.clicked(); }

    background: Rectangle {
        radius: Theme.radiusControl - Theme.ring
        color: control.highlighted ? Theme.surface2 : "transparent"
    }
    contentItem: Item {
        Icon {
            x: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            name: control.checked ? "check" : control.iconName
            color: control.danger ? Theme.dangerText : Theme.text2
        }
        Text {
            id: words

            x: Theme.space8 + Theme.icon16 + Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            text: control.text
            font: control.font
            color: !control.enabled ? Theme.text3 : control.danger ? Theme.dangerText : Theme.text
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        KeyCap {
            id: cap

            anchors.right: parent.right
            anchors.rightMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            keys: control.keys
        }
    }
}
