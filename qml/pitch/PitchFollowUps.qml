pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// What is asked after the pitch. The answer opens below its question, so that one can think first.
ScrollArea {
    id: area

    required property QuestionFollowUpModel followUps

    activeFocusOnTab: true
    topPadding: Theme.space24
    bottomPadding: Theme.space24
    sidePadding: Theme.pagePadding
    maximumColumnWidth: Theme.readingWidth
    spacing: Theme.space8
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Follow-ups")

    AppText {
        visible: area.followUps.count === 0
        text: qsTr("This pitch has no follow-ups.")
        color: Theme.text2
    }
    Repeater {
        model: area.followUps

        ColumnLayout {
            id: entry

            required property int index
            required property string question
            required property string answer
            required property bool open

            Layout.fillWidth: true
            spacing: Theme.space4

            RowButton {
                Layout.fillWidth: true
                title: entry.question
                titleLines: 9
                iconName: entry.open ? "chevron-down" : "chevron-right"
                spokenState: entry.open ? qsTr("open") : qsTr("closed")
                onClicked: area.followUps.toggle(entry.index)
            }
            MarkdownText {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space12 + Theme.icon16 + Theme.space12
                Layout.rightMargin: Theme.space12
                Layout.bottomMargin: Theme.space12
                visible: entry.open
                markdown: entry.answer
            }
        }
    }
}
