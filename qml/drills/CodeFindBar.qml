pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Greenroom
import Greenroom.App

/// Find in the editor. Enter goes on, Shift+Enter back, Alt+C matches the case, Esc closes and leaves the match selected.
FocusScope {
    id: bar

    /// What is searched. Qt takes any item with a property called textDocument for a text field.
    property alias searched: finder.textDocument
    /// Where the search begins.
    property int position: 0
    property int origin: 0
    readonly property alias pattern: finder.pattern
    readonly property alias matchCase: finder.matchCase
    readonly property alias current: finder.current

    signal matchChosen(range: point)
    signal closed()

    function open(words: string): void {
        origin = position;
        if (words.length > 0)
            field.text = words;
        visible = true;
        field.selectAll();
        field.forceActiveFocus(Qt.ShortcutFocusReason);
        choose(finder.next(origin));
    }
    function close(): void {
        visible = false;
        closed();
    }
    function choose(range: point): void {
        if (range.x >= 0)
            matchChosen(range);
    }
    function next(): void {
        choose(finder.next(finder.current > 0 ? position + 1 : position));
    }
    function previous(): void {
        choose(finder.previous(position));
    }

    implicitHeight: Theme.controlTall
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Find")
    Keys.onEscapePressed: close()

    CodeFinder {
        id: finder
    }
    Rectangle {
        anchors.fill: parent
        color: Theme.surface2
    }
    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space20
        anchors.rightMargin: Theme.space12
        spacing: Theme.space8

        T.TextField {
            id: field

            Layout.preferredWidth: Theme.px(220)
            implicitHeight: Theme.controlCompact
            leftPadding: Theme.space8
            rightPadding: Theme.space8
            focus: true
            font: Theme.codeSmall
            color: Theme.text
            selectionColor: Theme.selection
            selectedTextColor: Theme.text
            selectByMouse: true
            verticalAlignment: TextInput.AlignVCenter
            Accessible.role: Accessible.EditableText
            Accessible.name: qsTr("Find in the code")
            Accessible.searchEdit: true
            onTextChanged: {
                finder.pattern = text;
                if (activeFocus)
                    bar.choose(finder.next(bar.origin));
            }
            Keys.onReturnPressed: event => event.modifiers & Qt.ShiftModifier ? bar.previous() : bar.next()
            Keys.onEnterPressed: event => event.modifiers & Qt.ShiftModifier ? bar.previous() : bar.next()

            background: FieldFrame {
                focused: field.activeFocus
                wrong: field.text.length > 0 && finder.count === 0
            }
        }
        AppText {
            Layout.fillWidth: true
            kind: AppText.Small
            color: field.text.length > 0 && finder.count === 0 ? Theme.dangerText : Theme.text2
            text: field.text.length === 0 ? "" : finder.count === 0 ? qsTr("No matches") :
                  finder.current > 0 ? qsTr("%1 of %2").arg(finder.current).arg(finder.count) : qsTr("%n match(es)", "", finder.count)
        }
        AppButton {
            compact: true
            kind: finder.matchCase ? AppButton.Secondary : AppButton.Ghost
            text: qsTr("Aa", "a button that matches upper and lower case")
            Accessible.name: qsTr("Match case")
            Accessible.checkable: true
            Accessible.checked: finder.matchCase
            onClicked: finder.matchCase = !finder.matchCase
        }
        IconButton {
            iconName: "chevron-up"
            label: qsTr("Previous match")
            keys: "Shift+Enter"
            enabled: finder.count > 0
            onClicked: bar.previous()
        }
        IconButton {
            iconName: "chevron-down"
            label: qsTr("Next match")
            keys: "Enter"
            enabled: finder.count > 0
            onClicked: bar.next()
        }
        IconButton {
            iconName: "cross"
            label: qsTr("Close")
            keys: "Esc"
            onClicked: bar.close()
        }
    }
    Shortcut {
        enabled: bar.visible
        sequence: "Alt+C"
        onActivated: finder.matchCase = !finder.matchCase
    }
    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
