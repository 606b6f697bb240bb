import QtQuick
import Greenroom
import Greenroom.App

/// The place "Flashcards": the decks, and the review room over them while a review is open.
PlacePage {
    id: page

    required property FlashcardsViewModel viewModel
    readonly property ReviewViewModel review: viewModel.review
    readonly property alias roomPane: room
    readonly property alias landingPane: landing
    readonly property QuestionSheet sheet: sheetLoader.item as QuestionSheet
    readonly property bool reviewing: review.stage !== ReviewViewModel.Closed

    /// Fires once the room or the landing is on screen, which then takes the keys.
    readonly property Timer settled: Timer {
        interval: 0
        onTriggered: page.focusMain()
    }

    function stepBack(): bool {
        if (!reviewing)
            return false;
        review.close();
        return true;
    }
    function showSheet(): void {
        if (sheetLoader.status === Loader.Null)
            sheetLoader.setSource(Qt.resolvedUrl("../bank/QuestionSheet.qml"), { viewModel: viewModel.editing.sheet });
        if (viewModel.editing.sheet.open)
            sheet.open();
        else
            sheet.close();
    }

    focusMode: reviewing
    mainRegion: reviewing ? room : landing
    onReviewingChanged: {
        if (visible)
            settled.start();
    }
    onVisibleChanged: {
        if (visible)
            viewModel.refresh();
    }

    Loader { id: sheetLoader }
    Connections {
        target: page.viewModel.editing ? page.viewModel.editing.sheet : null

        function onChanged(): void {
            const wanted = page.viewModel.editing.sheet.open;
            if (wanted !== (page.sheet !== null && page.sheet.visible))
                page.showSheet();
        }
        function onSaved(questionIds: var): void {
            page.toastRequested(qsTr("Saved."), qsTr("Undo"), () => {
                if (page.reviewing)
                    page.review.undo();
                else
                    page.viewModel.editing.undo();
            });
        }
    }
    Connections {
        target: page.review

        function onTold(sentence: string): void {
            page.toastRequested(sentence, qsTr("Undo"), () => page.review.undo());
        }
        function onNoted(sentence: string): void {
            page.toastRequested(sentence, "", null);
        }
    }
    DeckList {
        id: landing

        anchors.fill: parent
        visible: !page.reviewing
        focus: !page.reviewing
        viewModel: page.viewModel
        onBrowseRequested: page.shell.place = ShellViewModel.Bank
        onNewCardRequested: page.viewModel.writeNew()
        onRewriteRequested: cardId => page.viewModel.edit(cardId)
    }
    ReviewRoom {
        id: room

        anchors.fill: parent
        visible: page.reviewing
        focus: page.reviewing
        viewModel: page.review
        nextText: page.viewModel.waiting === 0 ? page.viewModel.nextText : ""
        covered: page.sheet !== null && page.sheet.visible
        onTodayRequested: {
            page.review.close();
            page.shell.place = ShellViewModel.Today;
        }
        onEditRequested: cardId => page.viewModel.edit(cardId)
    }
}
