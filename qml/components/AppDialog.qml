pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Greenroom

/// A question that needs an answer: the title asks, the body says what is lost, the buttons are named by what they do.
/// The focus starts on the safe button and returns to the opener. Children lie between the body and the buttons.
T.Popup {
    id: dialog

    required property string title
    property string body
    property string acceptText
    property string rejectText: qsTr("Cancel")
    property bool destructive: false
    property bool acceptEnabled: true
    /// A dialog that destroys nothing starts on its accept button.
    property bool startOnAccept: !destructive
    default property alias contents: middle.data
    property Item opener: null

    signal accepted()
    signal rejected()

    function accept(): void {
        dialog.close();
        dialog.accepted();
    }
    function reject(): void {
        dialog.close();
        dialog.rejected();
    }

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round((parent.height - height) / 2) : 0
    width: Math.min(Theme.dialogWidth, parent ? parent.width - 2 * Theme.space20 : Theme.dialogWidth)
    implicitHeight: column.implicitHeight + 2 * Theme.space24
    padding: Theme.space24
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape
    onAboutToShow: opener = parent && parent.Window.window ? parent.Window.window.activeFocusItem : null
    onOpened: {
        if (middle.children.length === 0)
            (startOnAccept && acceptButton.visible ? acceptButton : rejectButton).forceActiveFocus(Qt.TabFocusReason);
    }
    onClosed: {
        if (opener)
            opener.forceActiveFocus();
        opener = null;
    }

    T.Overlay.modal: Rectangle { color: Theme.scrim }
    background: Elevation { level: 2 }
    enter: Transition {
        NumberAnimation { property: "opacity"; from: 0; to: 1; duration: Theme.durationPopup; easing.type: Theme.easing }
    }
    exit: Transition {
        NumberAnimation { property: "opacity"; from: 1; to: 0; duration: Theme.durationPopup; easing.type: Theme.easing }
    }
    contentItem: FocusScope {
        focus: true
        implicitHeight: column.implicitHeight
        Accessible.role: Accessible.Dialog
        Accessible.name: dialog.title
        Accessible.description: dialog.body
        Keys.onEscapePressed: dialog.reject()

        ColumnLayout {
            id: column

            width: parent.width
            spacing: Theme.space12

            AppText {
                Layout.fillWidth: true
                kind: AppText.Block
                text: dialog.title
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: dialog.body
                color: Theme.text2
                wrapMode: Text.Wrap
            }
            ColumnLayout {
                id: middle

                Layout.fillWidth: true
                visible: children.length > 0
                spacing: Theme.space12
            }
            RowLayout {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space12
                spacing: Theme.space8

                Item { Layout.fillWidth: true }
                AppButton {
                    id: rejectButton

                    visible: text.length > 0
                    text: dialog.rejectText
                    onClicked: dialog.reject()
                }
                AppButton {
                    id: acceptButton

                    visible: text.length > 0
                    kind: dialog.destructive ? AppButton.Danger : AppButton.Primary
                    enabled: dialog.acceptEnabled
                    text: dialog.acceptText
                    onClicked: dialog.accept()
                }
            }
        }
    }
}
