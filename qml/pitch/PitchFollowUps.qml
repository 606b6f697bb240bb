pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// What is asked after the pitch. A question can be read with its answer, or drilled: time to think, the answer aloud, then the written one.
FocusScope {
    id: pane

    required property PitchViewModel viewModel
    readonly property QuestionFollowUpModel followUps: viewModel.script.followUps
    readonly property FollowUpDrill drill: viewModel.drill
    readonly property bool drilling: drill.stage !== FollowUpDrill.Closed

    FollowUpDrillPane {
        anchors.fill: parent
        visible: pane.drilling
        focus: visible
        viewModel: pane.viewModel
    }
    ScrollArea {
        id: area

        anchors.fill: parent
        visible: !pane.drilling
        focus: visible
        activeFocusOnTab: true
        topPadding: Theme.space24
        bottomPadding: Theme.space24
        sidePadding: Theme.pagePadding
        maximumColumnWidth: Theme.readingWidth
        spacing: Theme.space8
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Follow-ups")

        AppText {
            visible: pane.followUps.count === 0
            text: qsTr("This pitch has no follow-ups.")
            color: Theme.text2
        }
        Repeater {
            model: pane.followUps

            ColumnLayout {
                id: entry

                required property int index
                required property string question
                required property string answer
                required property bool open

                Layout.fillWidth: true
                spacing: Theme.space4

                RowLayout {
                    Layout.fillWidth: true
                    spacing: Theme.space8

                    RowButton {
                        Layout.fillWidth: true
                        title: entry.question
                        titleLines: 9
                        iconName: entry.open ? "chevron-down" : "chevron-right"
                        spokenState: entry.open ? qsTr("open") : qsTr("closed")
                        onClicked: pane.followUps.toggle(entry.index)
                    }
                    AppButton {
                        Layout.alignment: Qt.AlignTop
                        compact: true
                        iconName: "microphone"
                        text: qsTr("Answer aloud")
                        Accessible.name: qsTr("Answer aloud: %1").arg(entry.question)
                        enabled: pane.viewModel.recorder.phase === RecorderViewModel.Idle
                        onClicked: pane.viewModel.drillFollowUp(entry.index)
                    }
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
}
