pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The lines that do the most work on the largest input, by how often they ran.
Card {
    id: card

    required property DrillOutcome outcome
    /// The editor's text, for the words of each line.
    required property string code
    readonly property var allLines: outcome.lines
    readonly property var lines: allLines.slice(0, 6)
    readonly property list<string> source: code.split("\n")
    readonly property real most: lines.length > 0 ? lines[0].count : 1

    signal lineRequested(line: int)

    visible: lines.length > 0
    title: qsTr("Lines that do the most work")

    DrillWords { id: words }
    Repeater {
        model: card.lines

        RowLayout {
            id: row

            required property var modelData
            readonly property string times: qsTr("%1 times").arg(words.count(modelData.count))

            Layout.fillWidth: true
            spacing: Theme.space12

            LinkText {
                Layout.preferredWidth: Theme.px(64)
                text: qsTr("Line %1").arg(row.modelData.line)
                Accessible.name: text + ", " + row.times
                onClicked: card.lineRequested(row.modelData.line)
            }
            AppText {
                Layout.fillWidth: true
                kind: AppText.CodeSmall
                text: (card.source[row.modelData.line - 1] ?? "").trim()
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            AppText {
                kind: AppText.Small
                text: row.times
                color: Theme.text2
                Accessible.ignored: true
            }
            Rectangle {
                Layout.preferredWidth: Theme.px(48)
                implicitHeight: Theme.stripHeight
                radius: height / 2
                color: Theme.surface2
                Accessible.ignored: true

                Rectangle {
                    width: Math.max(height, Math.round(parent.width * row.modelData.count / card.most))
                    height: parent.height
                    radius: height / 2
                    color: Theme.accent
                }
            }
        }
    }
}
