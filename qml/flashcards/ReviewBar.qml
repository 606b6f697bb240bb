pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The bar above a card: back, deck, which card of how many, what kinds still wait, undo and language.
TopBar {
    id: bar

    required property ReviewViewModel viewModel
    readonly property bool ended: viewModel.stage === ReviewViewModel.Ended
    readonly property bool preview: viewModel.previewText.length > 0
    readonly property var progressFacts: viewModel.progress
    readonly property var kinds: [{ words: qsTr("New"), count: progressFacts.newCards, ink: Theme.infoText },
                                  { words: qsTr("Learning"), count: progressFacts.learning, ink: Theme.warnText },
                                  { words: qsTr("Review"), count: progressFacts.review, ink: Theme.accentText }]

    title: viewModel.deckTitle
    progress: preview || progressFacts.total === 0 ? -1 : ended ? 1 : progressFacts.done / progressFacts.total
    onBack: viewModel.close()

    AppText {
        visible: !bar.preview && !bar.ended
        kind: AppText.Small
        text: qsTr("%1 of %2", "card and number of cards").arg(bar.progressFacts.position).arg(bar.progressFacts.total)
        color: Theme.text2
    }
    Item { Layout.fillWidth: true }
    Row {
        visible: !bar.preview && !bar.ended
        spacing: Theme.space24

        Repeater {
            model: bar.kinds

            Item {
                id: kind

                required property int index
                required property var modelData
                readonly property bool current: index === bar.progressFacts.kind

                implicitWidth: words.implicitWidth + Theme.px(6) + number.implicitWidth
                implicitHeight: Theme.hitArea
                Accessible.role: Accessible.StaticText
                Accessible.name: current ? qsTr("%1 %2, the kind of this card").arg(modelData.words).arg(modelData.count) :
                                           qsTr("%1 %2").arg(modelData.words).arg(modelData.count)

                AppText {
                    id: words

                    anchors.verticalCenter: parent.verticalCenter
                    kind: kind.current ? AppText.Section : AppText.Small
                    text: kind.modelData.words
                    color: kind.current ? Theme.text : Theme.text2
                    Accessible.ignored: true
                }
                AppText {
                    id: number

                    anchors.left: words.right
                    anchors.leftMargin: Theme.px(6)
                    anchors.baseline: words.baseline
                    kind: AppText.Section
                    text: kind.modelData.count
                    color: kind.modelData.ink
                    Accessible.ignored: true
                }
                Rectangle {
                    visible: kind.current
                    anchors.bottom: parent.bottom
                    width: parent.width
                    height: Theme.ring
                    color: Theme.accent
                }
            }
        }
    }
    Item { Layout.fillWidth: true }
    AppButton {
        visible: !bar.preview
        enabled: bar.viewModel.canUndo
        focusPolicy: Qt.TabFocus
        kind: AppButton.Ghost
        iconName: "undo"
        text: qsTr("Undo")
        shortcut: "Z"
        reason: qsTr("Nothing was graded yet.")
        onClicked: bar.viewModel.undo()
    }
    Segmented {
        visible: bar.viewModel.card.bilingual && !bar.ended
        label: qsTr("Language of the card")
        options: ["English", "中文"]
        currentIndex: bar.viewModel.card.language
        onActivated: index => bar.viewModel.card.language = index
    }
}
