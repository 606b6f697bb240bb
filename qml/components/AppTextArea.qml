import QtQuick
import QtQuick.Templates as T
import Greenroom

/// Several lines of text, for notes. Tab leaves it, so that it never traps the keyboard. Grows from `minimumLines` to `maximumLines`.
FocusScope {
    id: control

    required property string label
    property alias text: area.text
    property alias cursorPosition: area.cursorPosition
    property string placeholder
    property string error
    property bool labelShown: true
    property int minimumLines: 3
    property int maximumLines: 12

    signal edited(text: string)

    implicitWidth: Theme.px(320)
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
        FieldFrame {
            width: parent.width
            height: Math.min(Math.max(area.contentHeight, control.minimumLines * Theme.lineBody), control.maximumLines * Theme.lineBody) + 2 * Theme.space12
            focused: area.activeFocus
            wrong: control.error.length > 0

            Flickable {
                id: view

                anchors.fill: parent
                anchors.margins: Theme.line
                clip: true
                contentWidth: width
                contentHeight: area.implicitHeight
                boundsBehavior: Flickable.StopAtBounds
                T.ScrollBar.vertical: ScrollThumb {}

                T.TextArea.flickable: T.TextArea {
                    id: area

                    focus: true
                    leftPadding: Theme.space12
                    rightPadding: Theme.space12
                    topPadding: Theme.space12 - Theme.line
                    bottomPadding: Theme.space12 - Theme.line
                    font: Theme.body
                    color: enabled ? Theme.text : Theme.text3
                    selectionColor: Theme.selection
                    selectedTextColor: Theme.text
                    selectByMouse: true
                    wrapMode: TextEdit.Wrap
                    textFormat: TextEdit.PlainText
                    onTextChanged: {
                        if (activeFocus)
                            control.edited(text);
                    }
                    Keys.onTabPressed: nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason)
                    Keys.onBacktabPressed: nextItemInFocusChain(false).forceActiveFocus(Qt.BacktabFocusReason)
                    Accessible.role: Accessible.EditableText
                    Accessible.multiLine: true
                    Accessible.name: control.label
                    Accessible.description: control.error.length > 0 ? control.error : control.placeholder

                    AppText {
                        x: area.leftPadding
                        y: area.topPadding
                        width: area.width - 2 * x
                        visible: area.text.length === 0 && area.preeditText.length === 0
                        text: control.placeholder
                        color: Theme.text3
                        wrapMode: Text.Wrap
                        Accessible.ignored: true
                    }
                }
            }
        }
        AppText {
            visible: control.error.length > 0
            width: parent.width
            text: control.error
            kind: AppText.Small
            color: Theme.dangerText
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
    }
}
