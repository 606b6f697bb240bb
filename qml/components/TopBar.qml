import QtQuick
import QtQuick.Layouts
import Greenroom

/// The 64 px bar of a focus place: back, title, then whatever the page puts in it. Children stand in a row after the title.
Item {
    id: bar

    property string title
    property string numberText
    property string backLabel: qsTr("Back")
    property bool backShown: true
    default property alias contents: row.data
    /// 0 to 1 draws the 2 px progress line along the foot; negative hides it.
    property real progress: -1

    signal back()

    implicitWidth: line.implicitWidth
    implicitHeight: Math.max(Theme.barHeight, line.implicitHeight + 2 * Theme.space8)

    Rectangle {
        anchors.bottom: parent.bottom
        width: parent.width
        height: Theme.line
        color: Theme.border
    }
    Rectangle {
        anchors.bottom: parent.bottom
        width: Math.round(parent.width * Math.max(0, Math.min(1, bar.progress)))
        height: Theme.ring
        visible: bar.progress >= 0
        color: Theme.accent
    }
    RowLayout {
        id: line

        anchors.fill: parent
        anchors.leftMargin: bar.backShown ? Theme.space16 + Theme.ring : Theme.pagePadding
        anchors.rightMargin: Theme.space24
        spacing: Theme.space8

        IconButton {
            visible: bar.backShown
            iconName: "chevron-left"
            label: bar.backLabel
            keys: "Esc"
            onClicked: bar.back()
        }
        AppText {
            visible: text.length > 0
            kind: AppText.RowTitle
            text: bar.numberText
            color: Theme.text2
        }
        AppText {
            visible: text.length > 0
            kind: AppText.RowTitle
            text: bar.title
            Accessible.role: Accessible.Heading
        }
        RowLayout {
            id: row

            Layout.fillWidth: true
            Layout.leftMargin: Theme.space8
            spacing: Theme.space8
        }
    }
}
