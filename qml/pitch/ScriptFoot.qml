import QtQuick
import Greenroom
import Greenroom.App

/// What the marks of a script mean, how long it is, and whose facts stand in it.
Item {
    id: foot

    required property PitchScriptViewModel script
    required property bool beforeFirstTake
    required property bool editing
    readonly property int lineHeight: Theme.px(20)

    signal editRequested()

    /// Width left of the button. What does not fit there is dropped, the legend of the swap first and the count never.
    readonly property int room: (edit.visible ? edit.x : width) - Theme.space16
    readonly property bool emphasisFits: count.implicitWidth + Theme.space16 + emphasis.width <= room
    readonly property bool swapFits: emphasisFits && count.implicitWidth + 2 * Theme.space16 + emphasis.width + swap.width <= room

    implicitHeight: Math.max(count.implicitHeight, edit.height) + 2 * Theme.space8

    PitchWords { id: words }

    Row {
        id: emphasis

        anchors.left: parent.left
        anchors.verticalCenter: parent.verticalCenter
        visible: foot.emphasisFits
        height: foot.lineHeight
        spacing: Theme.space8

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.mark
            height: Theme.gripThin
            radius: Theme.ring
            color: Theme.accent
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            kind: AppText.Caption
            text: qsTr("Emphasis word")
        }
    }
    Row {
        id: swap

        anchors.left: emphasis.right
        anchors.leftMargin: Theme.space16
        anchors.verticalCenter: parent.verticalCenter
        visible: foot.script.marked >= 0 && foot.swapFits
        height: foot.lineHeight
        spacing: Theme.space8

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.icon14
            name: "swap"
        }
        AppText {
            anchors.verticalCenter: parent.verticalCenter
            kind: AppText.Caption
            text: qsTr("Has alternatives, swap between takes")
        }
    }
    AppText {
        id: count

        anchors.left: swap.visible ? swap.right : emphasis.visible ? emphasis.right : parent.left
        anchors.leftMargin: emphasis.visible ? Theme.space16 : 0
        anchors.right: edit.visible ? edit.left : parent.right
        anchors.verticalCenter: parent.verticalCenter
        kind: AppText.Caption
        text: foot.beforeFirstTake ? words.fit(foot.script) : words.length(foot.script.length, foot.script.chinese)
        color: foot.beforeFirstTake && foot.script.wordsOver > 0 ? Theme.warnText : Theme.text3
        wrapMode: Text.Wrap
    }
    AppButton {
        id: edit

        anchors.right: parent.right
        anchors.rightMargin: -rightPadding
        anchors.verticalCenter: parent.verticalCenter
        visible: foot.script.placeholders.count > 0
        height: Theme.hitArea
        kind: AppButton.Ghost
        compact: true
        iconName: "edit"
        text: foot.script.sampled ? qsTr("Sample: edit it") : qsTr("Edit your facts")
        Accessible.description: foot.editing ? qsTr("Open") : ""
        onClicked: foot.editRequested()
    }
}
