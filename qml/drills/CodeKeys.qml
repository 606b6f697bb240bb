import QtQuick
import Greenroom.App

/// What keys do in the editor beyond typing.
QtObject {
    id: keys

    required property var editor
    property bool findOpen: false
    readonly property TextEdit area: editor.area
    readonly property CodeDocument document: editor.document

    signal findClosed()

    /// Tab and Shift+Tab indent, unless Esc came just before: then they leave.
    function tab(back: bool): void {
        if (editor.leaving) {
            area.nextItemInFocusChain(!back).forceActiveFocus(back ? Qt.BacktabFocusReason : Qt.TabFocusReason);
            return;
        }
        editor.select(back ? document.unindent(area.selectionStart, area.selectionEnd) : document.indent(area.selectionStart, area.selectionEnd));
    }
    /// Esc closes the find bar, then arms leaving, then goes on to the page.
    function stepOut(): bool {
        if (findOpen) {
            findClosed();
            return true;
        }
        const first = !editor.leaving;
        editor.leaving = true;
        return first;
    }
    function take(event: var): void {
        event.accepted = true;
        const plain = event.modifiers === Qt.NoModifier || event.modifiers === Qt.KeypadModifier;
        if (event.key === Qt.Key_Escape) {
            event.accepted = stepOut();
            return;
        }
        if (event.key === Qt.Key_Backtab || event.key === Qt.Key_Tab && (plain || event.modifiers === Qt.ShiftModifier)) {
            tab(event.key === Qt.Key_Backtab || event.modifiers === Qt.ShiftModifier);
            return;
        }
        if (event.key !== Qt.Key_Shift)
            editor.leaving = false;
        if (plain && (event.key === Qt.Key_Return || event.key === Qt.Key_Enter))
            editor.select(document.newLine(area.selectionStart, area.selectionEnd));
        else if (plain && event.key === Qt.Key_Backspace && area.selectionStart === area.selectionEnd)
            editor.select(document.backspace(area.cursorPosition));
        else if (event.text === "}")
            editor.select(document.closeBrace(area.selectionStart, area.selectionEnd));
        else
            event.accepted = false;
    }
}
