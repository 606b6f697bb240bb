import QtQuick
import Greenroom

/// One bullet the user can or cannot yet explain: the box ticks it, the words open its note and card.
FocusScope {
    id: row

    required property int index
    required property string questionId
    required property string label
    required property string title
    required property bool ticked
    property bool current: false
    property bool ringShown: false

    signal opened()
    signal toggled()

    implicitHeight: Math.max(Theme.rowMinimum, words.implicitHeight + 2 * Theme.space8)
    Accessible.role: Accessible.ListItem
    Accessible.name: label
    Accessible.selectable: true
    Accessible.selected: current
    Accessible.onPressAction: row.opened()

    Elevation {
        anchors.fill: parent
        visible: row.current
        radius: Theme.radiusInset
    }
    FocusRing {
        anchors.margins: 0
        around: Theme.radiusInset - 2 * Theme.ring
        shown: row.ringShown
    }
    MouseArea {
        anchors.fill: parent
        onClicked: row.opened()
    }
    CheckRow {
        id: box

        x: Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.checkSize + Theme.space8
        focusPolicy: Qt.NoFocus
        checked: row.ticked
        nextCheckState: () => row.ticked ? Qt.Checked : Qt.Unchecked
        onClicked: row.toggled()
        Accessible.name: qsTr("I can explain %1").arg(row.label)
    }
    Column {
        id: words

        anchors.left: box.right
        anchors.leftMargin: Theme.space8
        anchors.right: parent.right
        anchors.rightMargin: Theme.space12
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.ring

        AppText {
            width: parent.width
            kind: row.current ? AppText.LabelStrong : AppText.Label
            text: row.label
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            kind: AppText.Caption
            text: row.title
            maximumLineCount: 1
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
