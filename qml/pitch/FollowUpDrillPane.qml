import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// One follow-up answered aloud. The recorder beside it does the recording; the written answer comes after one's own.
ScrollArea {
    id: pane

    required property PitchViewModel viewModel
    readonly property FollowUpDrill drill: viewModel.drill
    readonly property bool thinking: drill.stage === FollowUpDrill.Thinking
    readonly property bool answered: drill.stage === FollowUpDrill.Answered
    readonly property string told: {
        if (thinking)
            return drill.thinkingLeft > 0 ? qsTr("Think. Recording begins in %1 s.").arg(drill.thinkingLeft) : qsTr("Your time to think is over. Press R and answer.");
        return answered ? qsTr("Answered. Compare with the written answer.") : qsTr("Answer in about %1 s.").arg(60);
    }

    topPadding: Theme.space24
    bottomPadding: Theme.space24
    sidePadding: Theme.pagePadding
    maximumColumnWidth: Theme.readingWidth
    spacing: Theme.space20
    activeFocusOnTab: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Follow-up: %1").arg(drill.question)

    AppButton {
        kind: AppButton.Ghost
        iconName: "chevron-left"
        text: qsTr("All follow-ups")
        enabled: pane.viewModel.recorder.phase === RecorderViewModel.Idle
        onClicked: pane.viewModel.leaveDrill()
    }
    AppText {
        Layout.fillWidth: true
        kind: AppText.Question
        text: pane.drill.question
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    AppText {
        Layout.fillWidth: true
        kind: AppText.Body
        color: Theme.text2
        text: pane.told
        wrapMode: Text.Wrap
    }
    RowLayout {
        visible: pane.thinking || pane.answered
        spacing: Theme.space8

        AppButton {
            iconName: "microphone"
            text: pane.answered ? qsTr("Answer again") : qsTr("Answer now")
            keys: "R"
            onClicked: pane.viewModel.recordOrStop()
        }
        AppButton {
            visible: pane.answered && pane.drill.index + 1 < pane.viewModel.script.followUps.count
            kind: AppButton.Ghost
            text: qsTr("Next question")
            onClicked: pane.viewModel.drillFollowUp(pane.drill.index + 1)
        }
    }
    InsetCard {
        Layout.fillWidth: true
        visible: pane.answered && pane.drill.modelAnswer.length > 0
        padding: Theme.space16

        AppText {
            kind: AppText.Section
            text: qsTr("The written answer")
            Accessible.role: Accessible.Heading
        }
        MarkdownText {
            Layout.fillWidth: true
            markdown: pane.drill.modelAnswer
        }
    }
}
