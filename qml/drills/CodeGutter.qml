pragma ComponentBehavior: Bound

import QtQuick
import Greenroom
import Greenroom.App

/// Line numbers beside the editor, as many as can be seen, and a dot where the compiler found an error.
Item {
    id: gutter

    required property int lineCount
    required property int currentLine
    /// How far the text is scrolled, pixels.
    required property real offset
    property DrillDiagnosticModel diagnostics: null
    readonly property int first: Math.max(0, Math.floor(offset / Theme.lineCode))

    Accessible.ignored: true

    Repeater {
        model: Math.max(0, Math.min(gutter.lineCount - gutter.first, Math.ceil(gutter.height / Theme.lineCode) + 1))

        AppText {
            required property int index
            readonly property int line: gutter.first + index + 1

            // The editor puts its extra line height above the letters.
            y: (line - 1) * Theme.lineCode - gutter.offset + Theme.line
            width: gutter.width
            height: Theme.lineCode
            horizontalAlignment: Text.AlignRight
            verticalAlignment: Text.AlignVCenter
            kind: AppText.CodeSmall
            text: line
            color: line === gutter.currentLine ? Theme.text : Theme.text3
            Accessible.ignored: true
        }
    }
    Repeater {
        model: gutter.diagnostics

        Rectangle {
            required property int line
            required property bool error
            required property bool firstOfLine

            x: Theme.space8
            y: (line - 1) * Theme.lineCode - gutter.offset + Math.round((Theme.lineCode - height) / 2)
            visible: firstOfLine
            width: Theme.thumb
            height: width
            radius: width / 2
            color: error ? Theme.danger : Theme.warn
        }
    }
}
