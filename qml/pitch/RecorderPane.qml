import QtQuick
import Greenroom
import Greenroom.App

/// The recorder and its takes: one over the other, or, where there is no room for both, as two tabs.
FocusScope {
    id: pane

    required property PitchViewModel viewModel
    /// 0 shows the recorder, 1 the takes, while only one of them has room.
    property int shownPart: 0
    property bool together: true
    property bool tabsShown: !together
    readonly property int takeCount: viewModel.takes.list.count

    signal discardRequested()
    signal deleteRequested(row: int)
    signal feedbackRequested()

    TabStrip {
        id: strip

        width: parent.width
        visible: pane.tabsShown
        label: qsTr("Recorder and takes")
        tabs: [{ text: qsTr("Recorder") }, { text: qsTr("Takes"), count: pane.takeCount }]
        currentIndex: pane.shownPart
        onActivated: index => pane.shownPart = index
    }
    RecorderCard {
        id: card

        anchors.top: pane.tabsShown ? strip.bottom : parent.top
        anchors.topMargin: pane.tabsShown ? Theme.space8 : 0
        width: parent.width
        height: pane.together ? implicitHeight : room
        room: pane.height - (pane.together ? Theme.px(150) : y)
        visible: pane.together || pane.shownPart === 0
        viewModel: pane.viewModel
        onDiscardRequested: pane.discardRequested()
    }
    TakeList {
        anchors.top: pane.together ? card.bottom : card.top
        anchors.topMargin: pane.together ? Theme.space12 : 0
        anchors.bottom: parent.bottom
        width: parent.width
        visible: pane.together || pane.shownPart === 1
        takes: pane.viewModel.takes
        takesToday: pane.viewModel.takesToday
        locked: pane.viewModel.recorder.phase !== RecorderViewModel.Idle
        onDeleteRequested: row => pane.deleteRequested(row)
        onFeedbackRequested: pane.feedbackRequested()
    }
}
