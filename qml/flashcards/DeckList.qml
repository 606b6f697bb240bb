pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The decks with what waits in each, the one button that reviews it all, and the ways to study more. Cards that keep slipping stand below.
FocusScope {
    id: landing

    required property FlashcardsViewModel viewModel
    readonly property bool waiting: viewModel.waiting > 0
    readonly property int countWidth: Theme.px(72)

    signal browseRequested()
    signal newCardRequested()
    signal rewriteRequested(cardId: string)

    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) enter(); }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) enter(); }

    function enter(): void {
        if (waiting)
            viewModel.reviewAll();
    }

    ScrollArea {
        id: area

        anchors.fill: parent
        sidePadding: Theme.pagePadding
        topPadding: Theme.pagePadding
        bottomPadding: Theme.pagePadding
        maximumColumnWidth: Theme.px(Theme.readingWidth)
        spacing: Theme.space24
        focus: true
        activeFocusOnTab: !landing.waiting

        PageHeader {
            Layout.fillWidth: true
            title: qsTr("Flashcards")
            subtitle: landing.viewModel.loading ? "" : landing.waiting ? landing.waitingWords() : landing.viewModel.nextText

            AppButton {
                visible: landing.waiting
                focus: true
                kind: AppButton.Primary
                iconName: "flashcards"
                text: qsTr("Review %n due", "", landing.viewModel.waiting)
                keys: "Enter"
                onClicked: landing.viewModel.reviewAll()
            }
        }
        Flow {
            Layout.fillWidth: true
            Layout.topMargin: -Theme.space8
            visible: landing.viewModel.decks.count > 0
            spacing: Theme.space8

            AppButton {
                enabled: landing.viewModel.ahead > 0
                iconName: "clock"
                text: qsTr("Study ahead")
                reason: qsTr("Nothing comes due in the next %n day(s).", "", landing.viewModel.aheadDays)
                onClicked: landing.viewModel.studyAhead("")
            }
            AppButton {
                iconName: "bank"
                text: qsTr("Browse cards")
                onClicked: landing.browseRequested()
            }
            AppButton {
                iconName: "plus"
                text: qsTr("New card")
                shortcut: "Ctrl+N"
                onClicked: landing.newCardRequested()
            }
            AppButton {
                visible: landing.viewModel.canUndo
                kind: AppButton.Ghost
                iconName: "undo"
                text: qsTr("Undo the last answer")
                shortcut: "Z"
                onClicked: landing.viewModel.undoLast()
            }
        }
        Banner {
            Layout.fillWidth: true
            visible: landing.viewModel.error.length > 0
            tone: Banner.Danger
            text: landing.viewModel.error
            actionText: qsTr("Try again")
            onAction: landing.viewModel.refresh()
        }
        EmptyState {
            Layout.fillWidth: true
            visible: !landing.viewModel.loading && landing.viewModel.error.length === 0 && landing.viewModel.decks.count === 0
            iconName: "empty-cards"
            text: qsTr("There are no cards yet. Each question of the bank is one.")
        }
        ColumnLayout {
            Layout.fillWidth: true
            visible: landing.viewModel.decks.count > 0
            spacing: 0

            RowLayout {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.space12
                Layout.rightMargin: Theme.space8 + Theme.hitArea
                Layout.bottomMargin: Theme.space8
                spacing: 0

                AppText {
                    Layout.fillWidth: true
                    kind: AppText.Section
                    text: qsTr("Deck")
                }
                Repeater {
                    model: [qsTr("Due"), qsTr("New"), qsTr("Cards"), qsTr("Recall", "share of a deck that is remembered now")]

                    AppText {
                        required property string modelData

                        Layout.preferredWidth: landing.countWidth
                        kind: AppText.Section
                        text: modelData
                        horizontalAlignment: Text.AlignRight
                    }
                }
            }
            Repeater {
                model: landing.viewModel.decks

                DeckRow {
                    Layout.fillWidth: true
                    countWidth: landing.countWidth
                    newAllowed: landing.viewModel.newCards > 0
                    onClicked: { if (waiting) landing.viewModel.reviewDeck(topicId); }
                    onAheadRequested: landing.viewModel.studyAhead(topicId)
                    onCramRequested: landing.viewModel.cram(topicId)
                }
            }
        }
        SlippingList {
            Layout.fillWidth: true
            visible: landing.viewModel.slipping.length > 0
            viewModel: landing.viewModel
            onRewriteRequested: cardId => landing.rewriteRequested(cardId)
        }
        Repeater {
            model: landing.viewModel.loading ? 8 : 0

            PlaceholderBlock {
                Layout.fillWidth: true
                Layout.preferredHeight: Theme.controlTall
            }
        }
    }

    function waitingWords(): string {
        let text = viewModel.newCards > 0 ? qsTr("%n new", "cards", viewModel.newCards) : "";
        if (viewModel.learning > 0)
            text = joined(text, qsTr("%n learning", "cards", viewModel.learning));
        if (viewModel.reviews > 0)
            text = joined(text, qsTr("%n to review", "cards", viewModel.reviews));
        return text;
    }
    function joined(text: string, further: string): string {
        return text.length === 0 ? further : text + qsTr(", ", "between items of a list") + further;
    }
}
