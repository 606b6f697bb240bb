import QtQuick
import Greenroom
import Greenroom.App

/// The place "Flashcards": the decks, and the review room over them while a review is open.
PlacePage {
    id: page

    required property FlashcardsViewModel viewModel
    readonly property ReviewViewModel review: viewModel.review
    readonly property alias roomPane: room
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

    DeckList {
        id: landing

        anchors.fill: parent
        visible: !page.reviewing
        focus: !page.reviewing
        viewModel: page.viewModel
    }
    ReviewRoom {
        id: room

        anchors.fill: parent
        visible: page.reviewing
        focus: page.reviewing
        viewModel: page.review
        onTodayRequested: {
            page.review.close();
            page.shell.place = ShellViewModel.Today;
        }
    }
}
