import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// How much is recalled, and the counts behind it. A retention nobody can know yet is said so, never shown as 0.
ProgressCard {
    id: card

    required property ProgressViewModel viewModel
    readonly property bool known: viewModel.retentionPercent >= 0

    loaded: viewModel.loaded
    title: qsTr("Retention")
    sentence: known ? qsTr("You recall %1 %, aiming for %2 %").arg(viewModel.retentionPercent).arg(viewModel.targetPercent) :
                      qsTr("Not enough yet: %1 of %2 repeated answers.").arg(viewModel.retentionAnswers).arg(viewModel.answersNeeded)

    Figures {
        Layout.fillWidth: true
        figures: [
            { value: String(card.viewModel.reviews), name: qsTr("reviews") },
            { value: String(card.viewModel.learned), name: qsTr("cards learned") },
            { value: card.known ? qsTr("%1 %").arg(card.viewModel.retentionPercent) : "–", name: qsTr("true retention") },
            { value: String(card.viewModel.streakDays), name: qsTr("days in a row") }
        ]
    }
    AppText {
        Layout.fillWidth: true
        kind: AppText.Caption
        text: qsTr("Counted from the first answer a day to each card you had learned.")
        wrapMode: Text.Wrap
    }
}
