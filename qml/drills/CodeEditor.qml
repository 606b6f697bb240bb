pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Greenroom
import Greenroom.App

/// The code editor: header, find bar, gutter and text. It indents by itself, four spaces a level; Esc and then Tab leaves it.
FocusScope {
    id: editor

    required property string name
    property string language
    property string savedAt
    /// What the compiler said, or null.
    property DrillDiagnosticModel diagnostics: null
    property bool leaving: false
    /// The text has changed since the compiler spoke, so that its lines may be others.
    property bool changed: false
    property bool loaded: false
    property string told
    readonly property int textPadding: Theme.space8
    readonly property int gutterWidth: Theme.px(44)
    readonly property alias area: area
    readonly property alias document: document

    signal edited(code: string)

    function load(code: string): void {
        told = code;
        document.load(code);
        area.cursorPosition = 0;
        loaded = true;
    }
    /// One step, which Ctrl+Z takes back.
    function replaceAll(code: string): void {
        document.replaceAll(code);
        area.cursorPosition = 0;
    }
    function goTo(line: int, column: int): void {
        area.cursorPosition = document.positionOf(line, column);
        area.forceActiveFocus(Qt.OtherFocusReason);
    }
    /// The text area also speaks when only colours have changed, and before it was filled.
    function tell(code: string): void {
        if (!loaded || code === told)
            return;
        told = code;
        changed = true;
        edited(code);
    }
    function find(): void {
        finder.open(area.selectedText.includes("\u2029") ? "" : area.selectedText);
    }
    function select(range: point): void {
        if (range.x === range.y)
            area.cursorPosition = range.y;
        else
            area.select(range.x, range.y);
    }

    onDiagnosticsChanged: changed = false

    CodeHeader {
        id: header

        width: parent.width
        name: editor.name
        facts: [qsTr("Ln %1, Col %2").arg(document.line).arg(document.column), editor.language,
            editor.savedAt.length > 0 ? qsTr("Saved %1").arg(editor.savedAt) : ""]
    }
    CodeFindBar {
        id: finder

        anchors.top: header.bottom
        width: parent.width
        visible: false
        height: visible ? implicitHeight : 0
        searched: area.textDocument
        position: area.selectionStart
        onMatchChosen: range => {
            editor.select(range);
            view.showCursor();
        }
        onClosed: area.forceActiveFocus(Qt.OtherFocusReason)
    }
    Rectangle {
        anchors.top: finder.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        color: Theme.surface
        clip: true

        Rectangle {
            y: editor.textPadding + (document.line - 1) * Theme.lineCode - view.contentY
            width: parent.width
            height: Theme.lineCode
            color: Theme.lineTint

            Rectangle {
                width: Theme.gripThin
                height: parent.height
                color: Theme.accent
            }
        }
        CodeGutter {
            width: editor.gutterWidth
            height: parent.height
            lineCount: document.lineCount
            currentLine: document.line
            offset: view.contentY - editor.textPadding
            diagnostics: editor.changed ? null : editor.diagnostics
        }
        Flickable {
            id: view

            function showCursor(): void {
                const box = area.cursorRectangle;
                const room = Theme.space16;
                const above = Math.max(0, Math.floor((box.y - editor.textPadding + Theme.ring) / Theme.lineCode)) * Theme.lineCode;
                if (above < contentY)
                    contentY = above;
                else if (above + Theme.lineCode + 2 * editor.textPadding > contentY + height)
                    contentY = above + Theme.lineCode + 2 * editor.textPadding - height;
                if (box.x - room < contentX)
                    contentX = Math.max(0, box.x - room);
                else if (box.x + room > contentX + width)
                    contentX = box.x + room - width;
            }

            anchors.fill: parent
            anchors.leftMargin: editor.gutterWidth + Theme.space20
            clip: true
            contentWidth: Math.max(width, area.implicitWidth + Theme.space24)
            contentHeight: Math.max(height, area.implicitHeight)
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollThumb {}
            T.ScrollBar.horizontal: ScrollThumb {}

            TextEdit {
                id: area

                width: view.contentWidth
                height: view.contentHeight
                topPadding: editor.textPadding
                bottomPadding: editor.textPadding
                focus: true
                font: Theme.code
                color: Theme.text
                selectionColor: Theme.selection
                selectedTextColor: Theme.text
                selectByMouse: true
                textFormat: TextEdit.PlainText
                wrapMode: TextEdit.NoWrap
                activeFocusOnTab: true
                inputMethodHints: Qt.ImhNoAutoUppercase | Qt.ImhNoPredictiveText
                Accessible.role: Accessible.EditableText
                Accessible.multiLine: true
                Accessible.name: qsTr("Code, %1").arg(editor.name)
                Accessible.description: qsTr("Esc, then Tab, leaves the editor.")
                cursorDelegate: Rectangle {
                    width: Theme.ring
                    visible: area.cursorVisible
                    color: Theme.accent
                }
                onTextChanged: editor.tell(text)
                onCursorRectangleChanged: view.showCursor()
                onActiveFocusChanged: editor.leaving = false
                Keys.onPressed: event => keys.take(event)
            }
            CodeMarks {
                area: area
                document: document
                finder: finder
                diagnostics: editor.changed ? null : editor.diagnostics
                shownRight: view.contentX + view.width
            }
        }
        FocusRing {
            anchors.margins: 0
            radius: 0
            shown: area.activeFocus && editor.leaving
        }
    }
    CodeKeys {
        id: keys

        editor: editor
        onFindClosed: finder.close()
        findOpen: finder.visible
    }
    CodeDocument {
        id: document

        textDocument: area.textDocument
        lineHeight: Theme.lineCode
        cursorPosition: area.cursorPosition
    }
    CodeHighlighter {
        textDocument: area.textDocument
        keyword: Theme.codeKeyword
        type: Theme.codeType
        functionName: Theme.codeFunction
        number: Theme.codeNumber
        string: Theme.codeString
        comment: Theme.codeComment
        matchGround: Theme.selection
        pattern: finder.visible ? finder.pattern : ""
        matchCase: finder.matchCase
    }
}
