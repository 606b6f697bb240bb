import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The end of a session: what it came to, the way back, and the last press can still be undone.
FocusScope {
    id: end

    required property ReviewViewModel viewModel
    /// When something waits again.
    property string nextText

    signal todayRequested()

    Accessible.role: Accessible.Pane
    Accessible.name: viewModel.summary

    ColumnLayout {
        anchors.centerIn: parent
        width: Math.min(parent.width - 2 * Theme.pagePadding, Theme.dialogWidth)
        spacing: Theme.space16

        Icon {
            Layout.alignment: Qt.AlignHCenter
            size: Theme.icon40
            name: "check"
            color: Theme.text3
        }
        AppText {
            Layout.fillWidth: true
            kind: AppText.Block
            text: end.viewModel.summary
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            text: end.nextText
            color: Theme.text2
            wrapMode: Text.Wrap
            horizontalAlignment: Text.AlignHCenter
        }
        RowLayout {
            Layout.alignment: Qt.AlignHCenter
            Layout.topMargin: Theme.space8
            spacing: Theme.space8

            AppButton {
                focusPolicy: Qt.TabFocus
                enabled: end.viewModel.canUndo
                iconName: "undo"
                text: qsTr("Undo the last answer")
                keys: "Z"
                reason: qsTr("Nothing to undo today.")
                onClicked: end.viewModel.undo()
            }
            AppButton {
                focus: true
                kind: AppButton.Primary
                text: qsTr("Back to Today")
                keys: "Enter"
                onClicked: end.todayRequested()
            }
        }
    }
}
