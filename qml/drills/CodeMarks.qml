pragma ComponentBehavior: Bound

import QtQuick
import Greenroom
import Greenroom.App

/// What lies over and under the letters: the bracket pair, the current match, and the compiler's words at the end of their lines.
Item {
    id: marks

    required property TextEdit area
    required property CodeDocument document
    required property CodeFindBar finder
    property DrillDiagnosticModel diagnostics: null
    /// How far to the right the text can be seen.
    property real shownRight: width
    /// Changes whenever places have to be asked again.
    readonly property int asked: area.length + document.lineCount + area.cursorPosition

    width: area.width
    height: area.height

    Repeater {
        model: marks.document.bracketMatch >= 0 && marks.area.activeFocus ? [marks.document.bracket, marks.document.bracketMatch] : []

        Rectangle {
            required property int modelData
            readonly property rect box: marks.area.positionToRectangle(modelData)

            x: box.x - Theme.line
            y: marks.area.topPadding + Math.floor((box.y - marks.area.topPadding + Theme.ring) / Theme.lineCode) * Theme.lineCode
            width: metrics.advance + 2 * Theme.line
            height: Theme.lineCode
            radius: Theme.gripThin
            color: "transparent"
            border.width: Theme.line
            border.color: Theme.borderStrong
        }
    }
    Rectangle {
        readonly property bool known: marks.finder.visible && marks.finder.current > 0
        readonly property rect from: known ? marks.area.positionToRectangle(marks.area.selectionStart) : Qt.rect(0, 0, 0, 0)
        readonly property rect to: known ? marks.area.positionToRectangle(marks.area.selectionEnd) : Qt.rect(0, 0, 0, 0)

        visible: known && to.x > from.x
        x: from.x - Theme.line
        y: marks.area.topPadding + Math.floor((from.y - marks.area.topPadding + Theme.ring) / Theme.lineCode) * Theme.lineCode
        width: to.x - from.x + 2 * Theme.line
        height: Theme.lineCode
        radius: Theme.gripThin
        color: "transparent"
        border.width: 1.5
        border.color: Theme.accent
    }
    Repeater {
        model: marks.diagnostics

        Rectangle {
            id: note

            required property int line
            required property bool error
            required property string message
            required property bool firstOfLine
            readonly property int whole: Math.ceil(words.implicitWidth) + 2 * Theme.space8
            readonly property rect end: marks.asked >= 0 && firstOfLine ? marks.area.positionToRectangle(marks.document.positionOf(line, 100000)) : Qt.rect(0, 0, 0, 0)

            // Where the line leaves too little room, the words stand at the right edge until the text is changed.
            x: Math.max(0, Math.min(end.x + Theme.space24, marks.shownRight - Theme.space24 - Math.min(whole, Theme.px(320))))
            y: marks.area.topPadding + (line - 1) * Theme.lineCode
            width: Math.min(whole, marks.shownRight - Theme.space24 - x)
            height: Theme.lineCode
            visible: firstOfLine && line <= marks.document.lineCount
            radius: Theme.radiusKey
            color: error ? Theme.dangerSoft : Theme.warnSoft

            AppText {
                id: words

                x: Theme.space8
                width: parent.width - 2 * x
                height: parent.height
                verticalAlignment: Text.AlignVCenter
                kind: AppText.Caption
                text: note.message
                color: note.error ? Theme.dangerText : Theme.warnText
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
    FontMetrics {
        id: metrics

        readonly property real advance: advanceWidth("{")

        font: Theme.code
    }
}
