import QtQuick
import QtQuick.Templates as T
import Greenroom

/// One line of text with its label above and its error below. `edited` is sent while the user types, `accepted` on Enter.
FocusScope {
    id: control

    required property string label
    property alias text: field.text
    property string placeholder
    property string error
    property bool labelShown: true
    property bool mono: false
    property alias readOnly: field.readOnly
    property alias maximumLength: field.maximumLength
    property alias validator: field.validator
    property alias inputMethodHints: field.inputMethodHints

    signal edited(text: string)
    signal accepted()
    signal finished()

    function selectAll(): void {
        field.selectAll();
    }

    implicitWidth: Theme.px(240)
    implicitHeight: column.implicitHeight

    Column {
        id: column

        width: parent.width
        spacing: Theme.space4 + Theme.ring

        AppText {
            visible: control.labelShown
            text: control.label
            kind: AppText.Section
            Accessible.ignored: true
        }
        T.TextField {
            id: field

            width: parent.width
            implicitHeight: Theme.controlHeight
            leftPadding: Theme.space12
            rightPadding: Theme.space12
            focus: true
            font: control.mono ? Theme.code : Theme.body
            color: enabled ? Theme.text : Theme.text3
            selectionColor: Theme.selection
            selectedTextColor: Theme.text
            selectByMouse: true
            verticalAlignment: TextInput.AlignVCenter
            onTextEdited: control.edited(text)
            onAccepted: control.accepted()
            onEditingFinished: control.finished()
            Accessible.role: Accessible.EditableText
            Accessible.name: control.label
            Accessible.description: control.error.length > 0 ? control.error : control.placeholder

            background: FieldFrame {
                focused: field.activeFocus
                wrong: control.error.length > 0
            }

            AppText {
                x: field.leftPadding
                anchors.verticalCenter: parent.verticalCenter
                width: parent.width - 2 * x
                visible: field.text.length === 0 && field.preeditText.length === 0
                text: control.placeholder
                color: Theme.text3
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        Row {
            visible: control.error.length > 0
            spacing: Theme.space4 + Theme.ring

            Icon {
                y: Theme.ring
                name: "warning"
                size: Theme.icon14
                color: Theme.dangerText
            }
            AppText {
                width: column.width - Theme.icon14 - parent.spacing
                text: control.error
                kind: AppText.Small
                color: Theme.dangerText
                wrapMode: Text.Wrap
                Accessible.role: Accessible.AlertMessage
            }
        }
    }
}
