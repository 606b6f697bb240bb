pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The open question: its words, what comes after it, the user's notes, and what can be done with it.
FocusScope {
    id: detail

    required property BankViewModel viewModel
    /// A way back to the list is needed, because it is not beside this pane.
    property bool backShown: false
    readonly property QuestionViewModel question: viewModel.question
    readonly property bool isEmpty: question.questionId.length === 0
    readonly property alias area: area
    readonly property alias notes: notes

    signal back()
    signal setAside()
    signal broughtBack()

    onVisibleChanged: { if (viewModel) viewModel.note.flush(); } // hidden once more while it is being made

    Connections {
        target: detail.viewModel

        function onSelectionChanged(): void {
            if (area.shownId !== detail.question.questionId) {
                area.shownId = detail.question.questionId;
                area.contentY = 0;
            }
        }
    }
    ScrollArea {
        id: area

        property string shownId

        anchors.top: parent.top
        anchors.bottom: bar.top
        width: parent.width
        visible: !detail.isEmpty
        sidePadding: Theme.narrow ? Theme.space20 : Theme.space24 + Theme.space4
        topPadding: Theme.space12
        bottomPadding: Theme.space24
        maximumColumnWidth: Theme.px(Theme.readingWidth)
        spacing: 0
        focus: true
        activeFocusOnTab: true
        Accessible.role: Accessible.Pane
        Accessible.name: detail.question.question

        BankDetailHead {
            Layout.fillWidth: true
            viewModel: detail.viewModel
            backShown: detail.backShown
            onBack: detail.back()
        }
        MarkdownText {
            id: answer

            Layout.fillWidth: true
            Layout.topMargin: Theme.space16
            markdown: detail.question.answer
            terms: detail.question.terms
        }
        Divider {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space16
            visible: other.visible
        }
        MarkdownText {
            id: other

            Layout.fillWidth: true
            Layout.topMargin: Theme.space16
            visible: detail.question.bothShown
            markdown: visible ? detail.question.otherAnswer : ""
            terms: detail.question.terms
        }
        Flow {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space12
            visible: answer.links.length > 0
            spacing: Theme.space16

            Repeater {
                model: answer.links

                LinkText {
                    required property string modelData

                    text: modelData.length > 60 ? modelData.slice(0, 59) + "…" : modelData
                    font: Theme.caption
                    Accessible.name: qsTr("Link: %1").arg(modelData)
                    onClicked: answer.ask(modelData)
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space20
            visible: detail.question.followUps.count > 0

            AppText {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBaseline
                kind: AppText.Section
                text: qsTr("If the interviewer pushes")
                Accessible.role: Accessible.Heading
            }
            AppText {
                Layout.alignment: Qt.AlignBaseline
                kind: AppText.Caption
                text: qsTr("%n follow-up(s)", "", detail.question.followUps.count)
                color: Theme.text2
            }
        }
        FollowUpList {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space8
            visible: detail.question.followUps.count > 0
            question: detail.question
            cardsOffered: detail.viewModel.cardsOffered
            onCardToggled: row => detail.viewModel.toggleFollowUpCard(row)
        }
        RowLayout {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space24

            AppText {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBaseline
                kind: AppText.Section
                text: qsTr("My notes")
                Accessible.role: Accessible.Heading
            }
            AppText {
                Layout.alignment: Qt.AlignBaseline
                kind: AppText.Caption
                text: detail.viewModel.note.savedText
                color: Theme.text2
            }
        }
        AppTextArea {
            id: notes

            Layout.fillWidth: true
            Layout.topMargin: Theme.space8
            label: qsTr("My notes")
            labelShown: false
            placeholder: qsTr("Your own words for this question. They save themselves.")
            minimumLines: 2
            error: detail.viewModel.note.error
            text: detail.viewModel.note.text
            onEdited: text => detail.viewModel.note.text = text
            onActiveFocusChanged: {
                if (!activeFocus)
                    detail.viewModel.note.flush();
            }
            Keys.onEscapePressed: area.forceActiveFocus(Qt.OtherFocusReason)
        }
        AppButton {
            Layout.topMargin: Theme.space8
            visible: detail.viewModel.note.error.length > 0
            text: qsTr("Try again")
            onClicked: detail.viewModel.note.flush()
        }
    }
    ActionBar {
        id: bar

        /// Drops the picture of its first button rather than the last button.
        readonly property bool tight: width < Theme.px(480)

        anchors.bottom: parent.bottom
        width: parent.width
        visible: !detail.isEmpty
        sidePadding: area.sidePadding

        AppButton {
            visible: !detail.viewModel.archiveShown
            kind: AppButton.Primary
            iconName: bar.tight ? "" : "flashcards"
            text: qsTr("Open card")
            shortcut: "C"
            onClicked: detail.viewModel.openCard()
        }
        AppButton {
            visible: !detail.viewModel.archiveShown
            text: detail.viewModel.mark === QuestionModel.Solid ? qsTr("Mark as Shaky") : qsTr("Mark as Solid")
            shortcut: "S"
            onClicked: detail.viewModel.stepMark()
        }
        AppButton {
            visible: detail.viewModel.editing !== null && !detail.viewModel.archiveShown
            kind: AppButton.Ghost
            text: qsTr("Edit")
            shortcut: "E"
            onClicked: detail.viewModel.edit()
        }
        AppButton {
            visible: detail.viewModel.archiveShown
            kind: AppButton.Primary
            iconName: "undo"
            text: qsTr("Bring back")
            onClicked: {
                if (detail.viewModel.editing.bringBack(detail.question.questionId))
                    detail.broughtBack();
            }
        }
        Item { Layout.fillWidth: true }
        IconButton {
            visible: detail.viewModel.editing !== null && !detail.viewModel.archiveShown
            iconName: "archive"
            label: qsTr("Set this question aside")
            onClicked: {
                if (detail.viewModel.editing.setAside(detail.question.questionId))
                    detail.setAside();
            }
        }
    }
    Shortcut {
        sequence: "F"
        enabled: detail.visible && !detail.isEmpty
        autoRepeat: false
        onActivated: detail.question.followUps.step()
    }
    PlaceholderBlock {
        visible: detail.viewModel.loading
        x: area.sidePadding
        y: Theme.barHeight
        width: parent.width - 2 * x
        height: Theme.px(120)
    }
}
