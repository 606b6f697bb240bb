import QtQuick
import QtQuick.Templates as T
import Greenroom

/// A search line: glass, text, a cross that clears. Esc clears first and then asks to leave; the down arrow asks for the list.
FocusScope {
    id: control

    required property string label
    property alias text: field.text
    property string placeholder: label
    property string keys: "/"

    signal edited(text: string)
    signal accepted()
    signal leaveRequested()
    signal downPressed()

    function clear(): void {
        field.clear();
        edited("");
    }
    function selectAll(): void {
        field.selectAll();
    }

    implicitWidth: Theme.px(320)
    implicitHeight: Theme.controlHeight

    T.TextField {
        id: field

        anchors.fill: parent
        leftPadding: Theme.space12 + Theme.icon16 + Theme.space8
        rightPadding: Theme.hitArea + Theme.space4
        focus: true
        font: Theme.body
        color: Theme.text
        selectionColor: Theme.selection
        selectedTextColor: Theme.text
        selectByMouse: true
        verticalAlignment: TextInput.AlignVCenter
        onTextEdited: control.edited(text)
        onAccepted: control.accepted()
        Keys.onEscapePressed: {
            if (text.length > 0)
                control.clear();
            else
                control.leaveRequested();
        }
        Keys.onDownPressed: control.downPressed()
        // The key that brought the focus here may still be held down.
        Keys.onPressed: event => event.accepted = event.isAutoRepeat && text.length === 0 && event.text === control.keys
        Accessible.role: Accessible.EditableText
        Accessible.name: control.label
        Accessible.searchEdit: true

        background: FieldFrame { focused: field.activeFocus }

        Icon {
            x: Theme.space12
            anchors.verticalCenter: parent.verticalCenter
            name: "search"
        }
        AppText {
            x: field.leftPadding
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - field.leftPadding - field.rightPadding
            visible: field.text.length === 0 && field.preeditText.length === 0
            text: control.placeholder
            color: Theme.text3
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        KeyCap {
            anchors.right: parent.right
            anchors.rightMargin: Theme.space8
            anchors.verticalCenter: parent.verticalCenter
            visible: Theme.showKeyHints && !field.activeFocus && field.text.length === 0 && keys.length > 0
            keys: control.keys
        }
        IconButton {
            anchors.right: parent.right
            anchors.rightMargin: Theme.ring
            anchors.verticalCenter: parent.verticalCenter
            visible: field.text.length > 0
            focusPolicy: Qt.NoFocus
            iconName: "cross"
            iconSize: Theme.icon14
            label: qsTr("Clear search")
            onClicked: control.clear()
        }
    }
}
