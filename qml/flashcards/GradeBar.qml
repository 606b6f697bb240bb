pragma ComponentBehavior: Bound

import QtQuick
import Greenroom
import Greenroom.App

/// The foot of the review room: "Show answer", then the grades with when the card would come back: four, or two where the user wants no
/// more. A card that is only looked at says when it is asked instead.
Rectangle {
    id: bar

    required property ReviewViewModel viewModel
    property bool answered: false
    property bool preview: false
    readonly property int gap: Theme.space12
    readonly property int roomWidth: Math.min(width - 2 * Theme.pagePadding, Theme.px(Theme.readingWidth))
    readonly property int cellHeight: Theme.px(76)
    readonly property int cells: viewModel.grades.count

    signal back()

    implicitHeight: Theme.px(112)
    color: Theme.bar
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Grades")

    Divider {
        width: parent.width
    }
    AppButton {
        visible: !bar.answered
        anchors.centerIn: parent
        width: bar.roomWidth
        height: Theme.px(52)
        focusPolicy: Qt.TabFocus
        kind: AppButton.Primary
        text: qsTr("Show answer")
        keys: qsTr("Space")
        onClicked: bar.viewModel.reveal()
    }
    Row {
        visible: bar.answered && !bar.preview
        anchors.centerIn: parent
        spacing: bar.gap

        Repeater {
            model: bar.viewModel.grades

            GradeCell {
                width: Math.floor((bar.roomWidth - (bar.cells - 1) * bar.gap) / bar.cells)
                height: bar.cellHeight
                onClicked: bar.viewModel.grade(rating)
            }
        }
    }
    Column {
        visible: bar.answered && bar.preview
        anchors.centerIn: parent
        width: bar.roomWidth
        spacing: Theme.space8

        AppText {
            width: parent.width
            text: bar.viewModel.previewText
            color: Theme.text2
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }
        AppButton {
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("Back")
            keys: "Esc"
            onClicked: bar.back()
        }
    }
}
