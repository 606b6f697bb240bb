import QtQuick
import QtQuick.Templates as T
import Greenroom

/// One quiet act under the topics: icon, words, key or count.
T.AbstractButton {
    id: row

    property string iconName
    property string keys
    property string trailingText
    property bool current: false

    implicitHeight: Math.max(Theme.controlHeight, words.implicitHeight + Theme.space12)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: keys.length > 0 ? qsTr("Key %1").arg(keys) : ""
    Accessible.onPressAction: row.clicked()
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) row.clicked(); }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) row.clicked(); }

    background: Rectangle {
        radius: Theme.radiusControl
        color: row.current ? Theme.surface : "transparent"
        border.width: row.current ? Theme.line : 0
        border.color: Theme.border

        Veil {
            anchors.fill: parent
            radius: Theme.radiusControl
            hovered: row.hovered && !row.current
            pressed: row.down
        }
        FocusRing {
            anchors.margins: 0
            around: Theme.radiusControl - 2 * Theme.ring
            shown: row.visualFocus
        }
    }
    contentItem: Item {
        Icon {
            id: icon

            x: Theme.space12
            anchors.verticalCenter: parent.verticalCenter
            name: row.iconName
        }
        AppText {
            id: words

            anchors.left: icon.right
            anchors.leftMargin: Theme.space12
            anchors.right: end.left
            anchors.rightMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            kind: AppText.Label
            text: row.text
            color: row.current ? Theme.text : Theme.text2
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        Item {
            id: end

            anchors.right: parent.right
            anchors.rightMargin: Theme.space12
            anchors.verticalCenter: parent.verticalCenter
            width: cap.visible ? cap.implicitWidth : count.implicitWidth
            height: Math.max(cap.implicitHeight, count.implicitHeight)

            KeyCap {
                id: cap

                anchors.verticalCenter: parent.verticalCenter
                keys: row.keys
            }
            AppText {
                id: count

                anchors.right: parent.right
                anchors.verticalCenter: parent.verticalCenter
                visible: text.length > 0
                kind: AppText.CaptionStrong
                text: row.trailingText
                color: Theme.text2
                Accessible.ignored: true
            }
        }
    }
}
