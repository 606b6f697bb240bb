pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The retrospective: six fields that save themselves, and the model to compare with once the drill is solved.
ScrollArea {
    id: tab

    required property DrillRoomViewModel room
    readonly property DrillRetro retro: room.retro

    sidePadding: Theme.space24
    topPadding: Theme.space16
    bottomPadding: Theme.space24
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Retro")

    DrillWords { id: words }

    RowLayout {
        Layout.fillWidth: true

        AppText {
            Layout.fillWidth: true
            kind: AppText.Section
            text: qsTr("%1 of %2 filled").arg(tab.retro.filled).arg(tab.retro.keys.length)
        }
        AppText {
            visible: tab.retro.savedAt.length > 0
            kind: AppText.Caption
            text: qsTr("Saved %1").arg(tab.retro.savedAt)
        }
    }
    Repeater {
        model: tab.retro.keys

        AppTextArea {
            required property string modelData

            Layout.fillWidth: true
            label: words.retroLabel(modelData)
            placeholder: words.retroPrompt(modelData)
            minimumLines: 2
            text: tab.retro.field(modelData)
            onEdited: text => tab.retro.edit(modelData, text)
        }
    }
    ColumnLayout {
        Layout.fillWidth: true
        visible: tab.room.solutionOpen && tab.room.facts.modelRetro.length > 0
        spacing: Theme.space12

        Divider {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space8
        }
        SectionTitle {
            Layout.fillWidth: true
            text: qsTr("To compare with")
        }
        MarkdownText {
            Layout.fillWidth: true
            markdown: tab.room.facts.modelRetro
            kind: AppText.Body
        }
    }
    AppText {
        Layout.fillWidth: true
        visible: !tab.room.solutionOpen && tab.room.facts.modelRetro.length > 0
        kind: AppText.Caption
        text: qsTr("A model to compare with opens with the solution.")
        wrapMode: Text.Wrap
    }
}
