pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The follow-ups of the sheet: question and answer each, made a question of their own, or taken out.
ColumnLayout {
    id: list

    required property QuestionEditFollowUps followUps

    spacing: Theme.space8

    RowLayout {
        Layout.fillWidth: true

        AppText {
            Layout.fillWidth: true
            kind: AppText.Section
            text: qsTr("Follow-ups")
            Accessible.role: Accessible.Heading
        }
        AppButton {
            compact: true
            iconName: "plus"
            text: qsTr("Add")
            keys: "Alt+A"
            Accessible.name: qsTr("Add a follow-up")
            onClicked: list.followUps.add()
        }
    }
    Repeater {
        model: list.followUps

        InsetCard {
            id: card

            required property int index
            required property string question
            required property string answer
            required property bool own

            Layout.fillWidth: true
            spacing: Theme.space8

            AppTextArea {
                id: field

                Layout.fillWidth: true
                label: qsTr("Follow-up %1").arg(card.index + 1)
                minimumLines: 1
                maximumLines: 3
                text: card.question
                onEdited: text => list.followUps.setQuestion(card.index, text)
                Component.onCompleted: {
                    if (card.question.length === 0)
                        forceActiveFocus(Qt.TabFocusReason);
                }
            }
            AppTextArea {
                Layout.fillWidth: true
                label: qsTr("Its answer, Markdown")
                minimumLines: 1
                maximumLines: 8
                text: card.answer
                onEdited: text => list.followUps.setAnswer(card.index, text)
            }
            Flow {
                Layout.fillWidth: true
                spacing: Theme.space12

                CheckRow {
                    greyWhenChecked: false
                    text: qsTr("Make it a question of its own")
                    checked: card.own
                    onToggled: list.followUps.setOwn(card.index, checked)
                }
                AppButton {
                    compact: true
                    kind: AppButton.Ghost
                    iconName: "trash"
                    text: qsTr("Remove")
                    Accessible.name: qsTr("Remove follow-up %1").arg(card.index + 1)
                    onClicked: list.followUps.remove(card.index)
                }
            }
        }
    }
}
