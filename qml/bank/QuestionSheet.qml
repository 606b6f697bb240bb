pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Greenroom
import Greenroom.App

/// The sheet in which a question is written: 640 wide, over the bank. Ctrl+Enter saves; Esc with text asks before it is lost.
T.Popup {
    id: sheet

    required property QuestionEditViewModel viewModel
    property Item opener: null
    property int language: 0
    readonly property QuestionEditWords words: language === 1 ? viewModel.chinese : viewModel.english
    readonly property alias questionField: question
    readonly property alias answerField: answer
    readonly property alias discardDialog: discard

    /// Esc and the cross: closes at once when nothing was typed, asks else.
    function leave(): void {
        if (!viewModel.dirty) {
            viewModel.close();
            return;
        }
        discard.open();
    }

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round((parent.height - height) / 2) : 0
    width: Math.min(Theme.sheetWidth, parent ? parent.width - 2 * Theme.space20 : Theme.sheetWidth)
    height: Math.min(area.contentHeight + head.height + foot.height + 2 * Theme.space16, parent ? parent.height - 2 * Theme.space20 : area.contentHeight)
    padding: 0
    modal: true
    focus: true
    closePolicy: T.Popup.NoAutoClose
    onAboutToShow: {
        opener = parent && parent.Window.window ? parent.Window.window.activeFocusItem : null;
        language = !viewModel.isNew && viewModel.english.question.length === 0 ? 1 : 0;
        area.contentY = 0;
        merge.shown = false;
    }
    onOpened: question.forceActiveFocus(Qt.TabFocusReason)
    onClosed: {
        if (opener)
            opener.forceActiveFocus();
        opener = null;
    }

    T.Overlay.modal: Rectangle { color: Theme.scrim }
    background: Elevation { level: 2 }

    contentItem: FocusScope {
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: title.text
        Keys.onEscapePressed: sheet.leave()

        RowLayout {
            id: head

            x: Theme.space24
            y: Theme.space16
            width: parent.width - 2 * x
            spacing: Theme.space12

            AppText {
                id: title

                Layout.fillWidth: true
                kind: AppText.Block
                text: sheet.viewModel.isNew ? qsTr("New question") : qsTr("Edit question")
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
            Segmented {
                label: qsTr("Language of the text")
                options: ["English", "中文"]
                currentIndex: sheet.language
                onActivated: index => sheet.language = index
            }
            IconButton {
                iconName: "cross"
                label: qsTr("Close")
                keys: "Esc"
                onClicked: sheet.leave()
            }
        }
        ScrollArea {
            id: area

            anchors.top: head.bottom
            anchors.topMargin: Theme.space8
            anchors.bottom: foot.top
            width: parent.width
            sidePadding: Theme.space24
            bottomPadding: Theme.space16
            spacing: Theme.space16
            focus: true

            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                kind: AppText.Small
                text: sheet.viewModel.origin
                color: Theme.text2
                wrapMode: Text.Wrap
            }
            Banner {
                Layout.fillWidth: true
                visible: sheet.viewModel.error.length > 0
                tone: Banner.Danger
                text: sheet.viewModel.error
            }
            AppTextArea {
                id: question

                Layout.fillWidth: true
                focus: true
                label: qsTr("Question")
                minimumLines: 1
                maximumLines: 4
                text: sheet.words.question
                onEdited: text => sheet.words.question = text
            }
            RowLayout {
                Layout.fillWidth: true
                visible: sheet.viewModel.closeMatch.length > 0
                spacing: Theme.space8

                Icon {
                    size: Theme.icon14
                    name: "info"
                    color: Theme.infoText
                }
                AppText {
                    Layout.fillWidth: true
                    kind: AppText.Small
                    text: qsTr("Close to “%1”").arg(sheet.viewModel.closeMatch)
                    color: Theme.infoText
                    wrapMode: Text.Wrap
                    Accessible.role: Accessible.AlertMessage
                }
                LinkText {
                    text: qsTr("Open it")
                    onClicked: sheet.viewModel.openCloseMatch()
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                spacing: Theme.space4 + Theme.ring

                AppText {
                    kind: AppText.Section
                    text: qsTr("Topic")
                    Accessible.ignored: true
                }
                SelectField {
                    Layout.fillWidth: true
                    label: qsTr("Topic")
                    model: sheet.viewModel.topics
                    textRole: "title"
                    valueRole: "topicId"
                    currentIndex: {
                        sheet.viewModel.topics.count;
                        return sheet.viewModel.topics.rowOf(sheet.viewModel.topicId);
                    }
                    onActivated: index => sheet.viewModel.topicId = sheet.viewModel.topics.topicIdAt(index)
                }
            }
            AppTextArea {
                id: answer

                Layout.fillWidth: true
                label: qsTr("Answer, Markdown")
                minimumLines: 5
                maximumLines: 14
                text: sheet.words.answer
                onEdited: text => sheet.words.answer = text
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space8

                AppButton {
                    compact: true
                    visible: !sheet.words.split
                    enabled: answer.cursorPosition > 0 && answer.cursorPosition < sheet.words.answer.length
                    reason: qsTr("Put the cursor where the second question begins.")
                    text: qsTr("Split at the cursor")
                    onClicked: sheet.words.splitAt(answer.cursorPosition)
                }
                AppButton {
                    compact: true
                    visible: !sheet.viewModel.isNew && sheet.viewModel.mergedTitle.length === 0
                    iconName: "merge"
                    text: qsTr("Merge with another")
                    onClicked: {
                        merge.shown = !merge.shown;
                        if (merge.shown)
                            merge.focusField();
                    }
                }
            }
            InsetCard {
                Layout.fillWidth: true
                visible: sheet.words.split
                spacing: Theme.space12

                AppTextArea {
                    Layout.fillWidth: true
                    label: qsTr("Second question")
                    minimumLines: 1
                    maximumLines: 4
                    text: sheet.words.splitQuestion
                    onEdited: text => sheet.words.splitQuestion = text
                }
                AppTextArea {
                    Layout.fillWidth: true
                    label: qsTr("Its answer, Markdown")
                    minimumLines: 3
                    maximumLines: 10
                    text: sheet.words.splitAnswer
                    onEdited: text => sheet.words.splitAnswer = text
                }
                AppButton {
                    compact: true
                    text: qsTr("Put it back")
                    onClicked: sheet.words.unsplit()
                }
            }
            QuestionMerge {
                id: merge

                Layout.fillWidth: true
                viewModel: sheet.viewModel
            }
            QuestionFollowUps {
                Layout.fillWidth: true
                followUps: sheet.words.followUps
            }
        }
        Item {
            id: foot

            anchors.bottom: parent.bottom
            width: parent.width
            height: Math.max(Theme.barHeight, buttons.implicitHeight + 2 * Theme.space12)

            Divider { width: parent.width }
            RowLayout {
                id: buttons

                anchors.fill: parent
                anchors.leftMargin: Theme.space24
                anchors.rightMargin: Theme.space24
                spacing: Theme.space8

                AppText {
                    Layout.fillWidth: true
                    kind: AppText.Small
                    text: sheet.viewModel.dirty ? sheet.viewModel.missing : ""
                    color: Theme.text2
                    wrapMode: Text.Wrap
                }
                AppButton {
                    kind: AppButton.Ghost
                    text: qsTr("Cancel")
                    keys: "Esc"
                    onClicked: sheet.leave()
                }
                AppButton {
                    kind: AppButton.Primary
                    enabled: sheet.viewModel.complete
                    reason: sheet.viewModel.missing
                    text: sheet.viewModel.isNew ? qsTr("Add question") : qsTr("Save")
                    keys: "Ctrl+Enter"
                    onClicked: sheet.viewModel.save()
                }
            }
        }
        Shortcut {
            sequences: ["Ctrl+Return", "Ctrl+Enter"]
            enabled: sheet.opened && sheet.viewModel.complete
            autoRepeat: false
            onActivated: sheet.viewModel.save()
        }
        Shortcut {
            sequence: "Alt+A"
            enabled: sheet.opened
            autoRepeat: false
            onActivated: sheet.words.followUps.add()
        }
    }
    AppDialog {
        id: discard

        title: qsTr("Discard what you typed?")
        body: qsTr("This question is not saved yet.")
        acceptText: qsTr("Discard")
        rejectText: qsTr("Keep writing")
        destructive: true
        onAccepted: sheet.viewModel.close()
    }
}
