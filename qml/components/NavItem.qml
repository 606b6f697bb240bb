import QtQuick
import QtQuick.Templates as T
import Greenroom

/// One entry of the rail. Slim shows the icon alone, with a tooltip; a due count then becomes a dot.
T.AbstractButton {
    id: control

    required property string iconName
    required property string label
    property string keys
    property bool current: false
    property bool slim: false
    property int badge: 0
    /// What the badge counts, said in the tooltip and the accessible name: "18 due".
    property string badgeWords
    readonly property string spoken: badge > 0 ? qsTr("%1, %2").arg(label).arg(badgeWords) : label

    implicitWidth: slim ? Theme.railItemSlim : Theme.railFull - 2 * Theme.space12
    implicitHeight: slim ? Theme.railItemSlim : Theme.controlHeight
    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    Accessible.role: Accessible.PageTab
    Accessible.name: spoken
    Accessible.description: keys.length > 0 ? qsTr("Key %1").arg(keys) : ""
    Accessible.selectable: true
    Accessible.selected: current
    Accessible.onPressAction: { if (control.enabled) control.clicked(); }
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    background: Rectangle {
        radius: Theme.radiusControl
        color: control.current ? Theme.surface : "transparent"
        border.width: control.current ? Theme.line : 0
        border.color: Theme.border

        Veil {
            anchors.fill: parent
            radius: Theme.radiusControl
            hovered: control.hovered && !control.current
            pressed: control.down
        }
        FocusRing { shown: control.visualFocus }
    }
    contentItem: Item {
        Icon {
            id: picture

            x: control.slim ? Math.round((parent.width - width) / 2) : Theme.space12 - 1
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.railIcon
            name: control.iconName
            color: control.current ? Theme.accent : Theme.text2
        }
        Rectangle {
            visible: control.slim && control.badge > 0
            anchors.horizontalCenter: picture.right
            anchors.verticalCenter: picture.top
            width: Theme.space4 + Theme.ring
            height: width
            radius: width / 2
            color: Theme.accent
        }
        Text {
            visible: !control.slim
            anchors.left: parent.left
            anchors.leftMargin: Theme.space40 + Theme.ring
            anchors.right: trailing.left
            anchors.verticalCenter: parent.verticalCenter
            text: control.label
            font: control.current ? Theme.labelStrong : Theme.label
            color: control.current ? Theme.text : Theme.text2
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
        Item {
            id: trailing

            anchors.right: parent.right
            anchors.rightMargin: Theme.space12 - Theme.ring
            anchors.verticalCenter: parent.verticalCenter
            implicitWidth: control.badge > 0 ? count.implicitWidth : 0
            width: implicitWidth
            height: parent.height
            visible: !control.slim

            Text {
                id: count

                anchors.right: parent.right
                anchors.rightMargin: Theme.ring
                anchors.verticalCenter: parent.verticalCenter
                visible: control.badge > 0
                text: control.badge
                font: Theme.captionStrong
                color: Theme.text2
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }
    }

    LazyToolTip {
        beside: true
        wanted: control.slim && (control.hovered || control.visualFocus)
        text: control.keys.length > 0 ? qsTr("%1 (%2)").arg(control.spoken).arg(control.keys) : control.spoken
    }
}
