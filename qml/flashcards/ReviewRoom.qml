import QtQuick
import Greenroom
import Greenroom.App

/// The review room: bar, card, grade bar. Space shows the answer, then grades Good; digits grade. Key repeat does nothing.
FocusScope {
    id: room

    required property ReviewViewModel viewModel
    /// When something waits again, told at the end.
    property string nextText
    /// Something lies over the room, and the keys are its own.
    property bool covered: false
    readonly property bool answered: viewModel.stage === ReviewViewModel.Answered
    readonly property bool ended: viewModel.stage === ReviewViewModel.Ended
    readonly property bool active: visible && (answered || viewModel.stage === ReviewViewModel.Asking)
    readonly property bool preview: viewModel.previewText.length > 0
    readonly property bool keysActive: visible && !covered && !dueDialog.visible && !bar.menu.visible

    readonly property alias cardArea: card
    readonly property alias gradeBar: grades
    readonly property alias barPane: bar
    readonly property alias leechStrip: leech
    readonly property alias dueSheet: dueDialog

    signal todayRequested()
    signal editRequested(cardId: string)

    /// E rewrites the card that keeps slipping while that is offered, else it edits the card shown.
    function edit(): void {
        if (leech.shown)
            rewrite(viewModel.leech.cardId);
        else if (active)
            editRequested(viewModel.cardId);
    }
    function rewrite(cardId: string): void {
        viewModel.closeLeech();
        editRequested(cardId);
    }

    Keys.onSpacePressed: event => {
        if (!event.isAutoRepeat && active)
            viewModel.revealOrGood();
    }
    Keys.onReturnPressed: event => {
        if (!event.isAutoRepeat && ended)
            todayRequested();
    }
    Keys.onEnterPressed: event => {
        if (!event.isAutoRepeat && ended)
            todayRequested();
    }

    Connections {
        target: room.viewModel

        function onCardNumberChanged(): void {
            card.contentY = 0;
            if (room.visible)
                card.forceActiveFocus(Qt.OtherFocusReason);
        }
    }
    DueDialog {
        id: dueDialog

        viewModel: room.viewModel
    }
    ReviewBar {
        id: bar

        width: parent.width
        viewModel: room.viewModel
        keysActive: room.keysActive
        onEditRequested: room.edit()
        onDueRequested: dueDialog.show()
    }
    ReviewCard {
        id: card

        anchors.top: bar.bottom
        anchors.bottom: failure.visible ? failure.top : leech.visible ? leech.top : grades.top
        anchors.bottomMargin: failure.visible ? Theme.space12 : 0
        width: parent.width
        visible: room.active
        focus: room.active
        viewModel: room.viewModel
        answered: room.answered
    }
    Banner {
        id: failure

        anchors.bottom: leech.visible ? leech.top : grades.visible ? grades.top : parent.bottom
        anchors.bottomMargin: Theme.space12
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * Theme.pagePadding, Theme.px(Theme.readingWidth))
        visible: room.viewModel.error.length > 0
        tone: Banner.Danger
        text: room.viewModel.error
        actionText: qsTr("Try again")
        onAction: room.viewModel.tryAgain()
    }
    LeechStrip {
        id: leech

        anchors.bottom: grades.visible ? grades.top : parent.bottom
        width: parent.width
        viewModel: room.viewModel
        keysActive: room.keysActive
        onRewriteRequested: cardId => room.rewrite(cardId)
    }
    GradeBar {
        id: grades

        anchors.bottom: parent.bottom
        width: parent.width
        visible: room.active
        viewModel: room.viewModel
        answered: room.answered
        preview: room.preview
        onBack: room.viewModel.close()
    }
    ReviewEnd {
        anchors.top: bar.bottom
        anchors.bottom: leech.visible ? leech.top : parent.bottom
        width: parent.width
        visible: room.ended
        focus: room.ended
        viewModel: room.viewModel
        nextText: room.nextText
        onTodayRequested: room.todayRequested()
    }
    ReviewKey {
        keys: "E"
        working: room.keysActive && (room.active || leech.shown)
        onPressed: room.edit()
    }
    ReviewKey {
        keys: "S"
        working: room.keysActive && room.active && !room.preview && !leech.shown
        onPressed: room.viewModel.setAside()
    }
    ReviewKey {
        keys: "F"
        working: room.keysActive && room.active && room.answered
        onPressed: {
            if (room.viewModel.card.followUps.openNext())
                card.showNewest();
        }
    }
    ReviewKey {
        keys: "L"
        working: room.keysActive && room.active && room.viewModel.card.bilingual
        onPressed: room.viewModel.switchLanguage()
    }
    ReviewKey {
        keys: "1"
        working: room.keysActive && room.active && room.answered
        onPressed: room.viewModel.press(1)
    }
    ReviewKey {
        keys: "2"
        working: room.keysActive && room.active && room.answered
        onPressed: room.viewModel.press(2)
    }
    ReviewKey {
        keys: "3"
        working: room.keysActive && room.active && room.answered
        onPressed: room.viewModel.press(3)
    }
    ReviewKey {
        keys: "4"
        working: room.keysActive && room.active && room.answered
        onPressed: room.viewModel.press(4)
    }
}
