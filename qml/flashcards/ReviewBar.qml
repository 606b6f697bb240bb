pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The bar above a card: back, deck, which card of how many, what kinds still wait, undo, edit, all else in a menu, and the language.
/// Where it is narrow the words of the buttons go, never a button.
TopBar {
    id: bar

    required property ReviewViewModel viewModel
    /// The keys of the bar work: not while a sheet is open over the room.
    property bool keysActive: true
    readonly property bool ended: viewModel.stage === ReviewViewModel.Ended
    readonly property bool preview: viewModel.previewText.length > 0
    readonly property bool cardShown: !ended && viewModel.stage !== ReviewViewModel.Closed
    readonly property bool tight: width < Theme.px(1000)
    readonly property bool tightest: width < Theme.px(720)
    readonly property var progressFacts: viewModel.progress
    readonly property var kinds: [{ words: qsTr("New"), count: progressFacts.newCards, ink: Theme.infoText },
                                  { words: qsTr("Learning"), count: progressFacts.learning, ink: Theme.warnText },
                                  { words: qsTr("Review"), count: progressFacts.review, ink: Theme.accentText }]
    readonly property alias menu: actions

    signal editRequested()
    signal dueRequested()

    title: tightest ? "" : viewModel.deckTitle
    progress: preview || progressFacts.total === 0 ? -1 : ended ? 1 : progressFacts.done / progressFacts.total
    onBack: viewModel.close()

    AppText {
        visible: !bar.preview && !bar.ended
        kind: AppText.Small
        text: qsTr("%1 of %2", "card and number of cards").arg(bar.progressFacts.position).arg(bar.progressFacts.total)
        color: Theme.text2
    }
    Chip {
        visible: bar.viewModel.extra && !bar.ended && !bar.tight
        text: qsTr("Extra, schedule untouched")
        tone: Chip.Info
    }
    Item { Layout.fillWidth: true }
    Row {
        visible: !bar.preview && !bar.ended && !bar.viewModel.extra
        spacing: bar.tight ? Theme.space12 : Theme.space24

        Repeater {
            model: bar.kinds

            Item {
                id: kind

                required property int index
                required property var modelData
                readonly property bool current: index === bar.progressFacts.kind

                implicitWidth: (words.visible ? words.implicitWidth + Theme.px(6) : 0) + number.implicitWidth
                implicitHeight: Theme.hitArea
                Accessible.role: Accessible.StaticText
                Accessible.name: current ? qsTr("%1 %2, the kind of this card").arg(modelData.words).arg(modelData.count) :
                                           qsTr("%1 %2").arg(modelData.words).arg(modelData.count)

                AppText {
                    id: words

                    anchors.verticalCenter: parent.verticalCenter
                    visible: !bar.tightest || kind.current
                    kind: kind.current ? AppText.Section : AppText.Small
                    text: kind.modelData.words
                    color: kind.current ? Theme.text : Theme.text2
                    Accessible.ignored: true
                }
                AppText {
                    id: number

                    x: words.visible ? words.implicitWidth + Theme.px(6) : 0
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
        visible: !bar.preview && !bar.tight
        enabled: bar.viewModel.canUndo
        focusPolicy: Qt.TabFocus
        kind: AppButton.Ghost
        iconName: "undo"
        text: qsTr("Undo")
        keys: "Z"
        reason: qsTr("Nothing to undo today.")
        onClicked: bar.viewModel.undo()
    }
    IconButton {
        visible: !bar.preview && bar.tight
        enabled: bar.viewModel.canUndo
        focusPolicy: Qt.TabFocus
        iconName: "undo"
        label: qsTr("Undo")
        keys: "Z"
        onClicked: bar.viewModel.undo()
    }
    AppButton {
        visible: bar.cardShown && !bar.tight
        focusPolicy: Qt.TabFocus
        kind: AppButton.Ghost
        iconName: "edit"
        text: qsTr("Edit")
        keys: "E"
        onClicked: bar.editRequested()
    }
    IconButton {
        visible: bar.cardShown && bar.tight
        focusPolicy: Qt.TabFocus
        iconName: "edit"
        label: qsTr("Edit")
        keys: "E"
        onClicked: bar.editRequested()
    }
    IconButton {
        id: more

        visible: !bar.preview
        focusPolicy: Qt.TabFocus
        iconName: "more"
        label: qsTr("More for this card")
        onClicked: actions.popup(more, 0, more.height)

        AppMenu {
            id: actions

            AppMenuItem {
                enabled: bar.cardShown
                iconName: "moon"
                text: qsTr("Bury until tomorrow")
                keys: "B"
                onTriggered: bar.viewModel.bury()
            }
            AppMenuItem {
                enabled: bar.cardShown
                iconName: "archive"
                text: qsTr("Set aside")
                keys: "S"
                onTriggered: bar.viewModel.setAside()
            }
            AppMenuItem {
                enabled: bar.cardShown
                iconName: "today"
                text: qsTr("Set the day it is due…")
                keys: "D"
                onTriggered: bar.dueRequested()
            }
            AppMenuItem {
                enabled: bar.cardShown && !bar.viewModel.fresh
                iconName: "reset"
                text: qsTr("Start over as a new card")
                onTriggered: bar.viewModel.startOver()
            }
            AppMenuItem {
                enabled: bar.cardShown
                iconName: "mark-square"
                text: qsTr("Mark as Shaky")
                onTriggered: bar.viewModel.markShaky()
            }
            AppMenuItem {
                enabled: bar.cardShown
                iconName: "mark-dot"
                text: qsTr("Mark as Solid")
                onTriggered: bar.viewModel.markSolid()
            }
            AppMenuItem {
                enabled: bar.viewModel.canRedo
                iconName: "swap"
                text: qsTr("Redo")
                keys: "Shift+Z"
                onTriggered: bar.viewModel.redo()
            }
        }
    }
    Segmented {
        visible: bar.viewModel.card.bilingual && !bar.ended
        label: qsTr("Language of the card")
        options: ["English", "中文"]
        currentIndex: bar.viewModel.card.language
        onActivated: index => bar.viewModel.card.language = index
    }
    ReviewKey {
        keys: "Z"
        working: bar.keysActive && !bar.preview && bar.viewModel.canUndo
        onPressed: bar.viewModel.undo()
    }
    ReviewKey {
        keys: "Shift+Z"
        working: bar.keysActive && !bar.preview && bar.viewModel.canRedo
        onPressed: bar.viewModel.redo()
    }
    ReviewKey {
        keys: "B"
        working: bar.keysActive && bar.cardShown && !bar.preview
        onPressed: bar.viewModel.bury()
    }
    ReviewKey {
        keys: "D"
        working: bar.keysActive && bar.cardShown && !bar.preview
        onPressed: bar.dueRequested()
    }
}
