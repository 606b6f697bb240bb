import QtQuick
import QtQuick.Templates as T
import Greenroom

/// A button that shows only an icon. `label` is its tooltip and its accessible name, so it is never left out.
T.Button {
    id: control

    required property string iconName
    required property string label
    property string shortcut
    property string keys: shortcut
    property color ink: Theme.text2
    property int iconSize: Theme.icon16
    /// A round ground, as on the play buttons of a list.
    property bool round: false

    implicitWidth: Theme.hitArea
    implicitHeight: Theme.hitArea
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: label
    Accessible.description: keys.length > 0 ? qsTr("Key %1").arg(keys) : ""
    Accessible.onPressAction: { if (control.enabled) control.clicked(); }
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) control.clicked(); }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) control.clicked(); }

    background: Rectangle {
        radius: control.round ? height / 2 : Theme.radiusControl
        color: control.round ? Theme.surface2 : "transparent"

        Veil {
            anchors.fill: parent
            radius: parent.radius
            hovered: control.hovered && control.enabled
            pressed: control.down
        }
        FocusRing {
            shown: control.visualFocus
            around: parent.radius
        }
    }
    contentItem: Item {
        Icon {
            anchors.centerIn: parent
            name: control.iconName
            size: control.iconSize
            color: control.enabled ? control.ink : Theme.text3
        }
    }

    LazyToolTip {
        wanted: control.hovered || control.visualFocus
        text: control.keys.length > 0 ? qsTr("%1 (%2)").arg(control.label).arg(control.keys) : control.label
    }
    Shortcut {
        sequence: control.shortcut
        enabled: control.shortcut.length > 0 && control.enabled && control.visible
        autoRepeat: false
        onActivated: control.clicked()
    }
}
