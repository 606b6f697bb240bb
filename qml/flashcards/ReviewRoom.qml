import QtQuick
import Greenroom
import Greenroom.App

/// The review room: bar, card, grade bar. Space shows the answer, then grades Good; 1-4 grade. Key repeat does nothing.
FocusScope {
    id: room

    required property ReviewViewModel viewModel
    readonly property bool answered: viewModel.stage === ReviewViewModel.Answered
    readonly property bool ended: viewModel.stage === ReviewViewModel.Ended
    readonly property bool active: visible && (answered || viewModel.stage === ReviewViewModel.Asking)
    readonly property bool preview: viewModel.previewText.length > 0

    readonly property alias cardArea: card
    readonly property alias gradeBar: grades

    signal todayRequested()

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
    ReviewBar {
        id: bar

        width: parent.width
        viewModel: room.viewModel
    }
    ReviewCard {
        id: card

        anchors.top: bar.bottom
        anchors.bottom: failure.visible ? failure.top : grades.top
        anchors.bottomMargin: failure.visible ? Theme.space12 : 0
        width: parent.width
        visible: room.active
        focus: room.active
        viewModel: room.viewModel
        answered: room.answered
    }
    Banner {
        id: failure

        anchors.bottom: grades.top
        anchors.bottomMargin: Theme.space12
        anchors.horizontalCenter: parent.horizontalCenter
        width: Math.min(parent.width - 2 * Theme.pagePadding, Theme.px(Theme.readingWidth))
        visible: room.viewModel.error.length > 0
        tone: Banner.Danger
        text: room.viewModel.error
        actionText: qsTr("Try again")
        onAction: room.viewModel.tryAgain()
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
    EmptyState {
        anchors.top: bar.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        visible: room.ended
        focus: room.ended
        iconName: "check"
        text: room.viewModel.summary
        actionText: qsTr("Back to Today")
        actionPrimary: true
        onAction: room.todayRequested()
    }
    Shortcut {
        sequence: "F"
        enabled: room.active && room.answered
        autoRepeat: false
        onActivated: {
            if (room.viewModel.card.followUps.openNext())
                card.showNewest();
        }
    }
    Shortcut {
        sequence: "L"
        enabled: room.active && room.viewModel.card.bilingual
        autoRepeat: false
        onActivated: room.viewModel.switchLanguage()
    }
    Shortcut {
        sequence: "1"
        enabled: room.active && room.answered
        autoRepeat: false
        onActivated: room.viewModel.grade(1)
    }
    Shortcut {
        sequence: "2"
        enabled: room.active && room.answered
        autoRepeat: false
        onActivated: room.viewModel.grade(2)
    }
    Shortcut {
        sequence: "3"
        enabled: room.active && room.answered
        autoRepeat: false
        onActivated: room.viewModel.grade(3)
    }
    Shortcut {
        sequence: "4"
        enabled: room.active && room.answered
        autoRepeat: false
        onActivated: room.viewModel.grade(4)
    }
}
