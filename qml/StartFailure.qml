pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T

/// What is shown instead of the window when the user's folder cannot be opened: why, and the way out. Nothing is changed.
T.ApplicationWindow {
    id: root

    required property string sentence
    required property string detail
    required property string folder
    required property int tryAgainCode

    width: Theme.dialogWidth + 2 * Theme.space40
    height: column.implicitHeight + 2 * Theme.space40
    visible: true
    title: qsTr("Greenroom")
    color: Theme.bg

    Column {
        id: column

        x: Theme.space40
        y: Theme.space40
        width: parent.width - 2 * Theme.space40
        spacing: Theme.space16

        AppText {
            width: parent.width
            kind: AppText.Block
            wrapMode: Text.Wrap
            text: root.sentence
        }
        AppText {
            width: parent.width
            color: Theme.text2
            wrapMode: Text.WrapAnywhere
            text: qsTr("Your folder is %1. Nothing in it was changed.").arg(root.folder)
        }
        AppText {
            width: parent.width
            visible: root.detail.length > 0
            kind: AppText.Caption
            wrapMode: Text.Wrap
            text: root.detail
        }
        Row {
            spacing: Theme.space8

            AppButton {
                focus: true
                kind: AppButton.Primary
                text: qsTr("Try again")
                onClicked: Qt.exit(root.tryAgainCode)
            }
            AppButton {
                text: qsTr("Quit")
                onClicked: Qt.exit(0)
            }
        }
    }
}
