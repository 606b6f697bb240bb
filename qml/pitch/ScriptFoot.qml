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

    implicitHeight: Math.max(flow.implicitHeight, edit.height) + 2 * Theme.space8

    PitchWords { id: words }

    Flow {
        id: flow

        anchors.left: parent.left
        anchors.right: edit.visible ? edit.left : parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space16

        Row {
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
            height: foot.lineHeight
            visible: foot.script.marked >= 0
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
            height: foot.lineHeight
            verticalAlignment: Text.AlignVCenter
            kind: AppText.Caption
            text: foot.beforeFirstTake ? words.fit(foot.script) : words.length(foot.script.length, foot.script.chinese)
            color: foot.beforeFirstTake && foot.script.wordsOver > 0 ? Theme.warnText : Theme.text3
        }
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
