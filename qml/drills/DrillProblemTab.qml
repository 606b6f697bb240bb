pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The statement, its examples, and under it the last hint that was opened.
ScrollArea {
    id: tab

    required property DrillRoomViewModel room

    sidePadding: Theme.space24
    topPadding: Theme.space16
    bottomPadding: Theme.space24
    spacing: Theme.space12
    activeFocusOnTab: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Problem")

    Repeater {
        model: tab.room.facts.statement

        Slot {
            id: part

            required property var modelData

            Layout.fillWidth: true
            Layout.topMargin: modelData.kind === "title" ? Theme.space8 : 0
            sourceComponent: modelData.kind === "title" ? title : modelData.kind === "examples" ? examples : words

            Component {
                id: title

                SectionTitle { text: part.modelData.text }
            }
            Component {
                id: examples

                DrillExamples { rows: part.modelData.rows }
            }
            Component {
                id: words

                MarkdownText {
                    markdown: part.modelData.markdown
                    kind: AppText.Body
                }
            }
        }
    }
    DrillHintCard {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8
        hints: tab.room.hints
    }
    AppText {
        Layout.fillWidth: true
        visible: !tab.room.solutionOpen
        kind: AppText.Caption
        text: qsTr("The solution opens once all tests pass, or when you give up.")
        wrapMode: Text.Wrap
    }
}
