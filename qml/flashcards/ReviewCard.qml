pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The card: question, and once it is shown the answer with what the interviewer may ask next. Before that the answer is not there at all.
ScrollArea {
    id: area

    required property ReviewViewModel viewModel
    required property bool answered
    readonly property QuestionViewModel card: viewModel.card

    /// Fires once the follow-up that was just opened has its height.
    readonly property Timer settled: Timer {
        interval: 0
        onTriggered: area.contentY = Math.max(0, area.contentHeight - area.height)
    }

    /// Brings the follow-up opened last into view.
    function showNewest(): void {
        settled.start();
    }

    sidePadding: Theme.pagePadding
    topPadding: Theme.space24 + Theme.space4
    bottomPadding: Theme.space24
    maximumColumnWidth: Theme.px(Theme.readingWidth)
    centred: true
    spacing: 0
    activeFocusOnTab: true
    Accessible.role: Accessible.Pane
    Accessible.name: card.question

    Flow {
        Layout.fillWidth: true
        spacing: Theme.space8

        Chip {
            visible: text.length > 0
            text: area.card.label
            tone: Chip.Accent
        }
        Chip {
            visible: text.length > 0
            text: area.card.otherLabel
        }
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space12
        kind: AppText.Question
        text: area.card.question
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    Slot {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space16
        active: area.answered
        visible: active
        sourceComponent: Component {
            ColumnLayout {
                spacing: 0

                Divider {
                    Layout.fillWidth: true
                }
                MarkdownText {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space12
                    markdown: area.card.answer
                }
                ReviewDialogue {
                    Layout.fillWidth: true
                    Layout.topMargin: Theme.space24
                    visible: area.card.followUps.count > 0
                    followUps: area.card.followUps
                    onNextRequested: {
                        area.card.followUps.openNext();
                        area.showNewest();
                    }
                }
            }
        }
    }
}
