import QtQuick
import Greenroom
import Greenroom.App

/// The one red control of the page and what stands beside it. The keys themselves work anywhere on the page.
Row {
    id: buttons

    required property RecorderViewModel recorder
    required property TakesViewModel takes
    readonly property bool recording: recorder.phase === RecorderViewModel.Recording
    readonly property bool saving: recorder.phase === RecorderViewModel.Saving
    readonly property bool idle: recorder.phase === RecorderViewModel.Idle

    signal recordOrStop()
    signal discardRequested()

    spacing: Theme.space12

    AppButton {
        kind: AppButton.Danger
        tall: true
        iconName: buttons.recording ? "stop" : "record"
        text: buttons.recording ? qsTr("Stop") : buttons.saving ? qsTr("Saving…") : qsTr("Record")
        keys: "R"
        enabled: !buttons.saving
        busy: buttons.saving
        onClicked: buttons.recordOrStop()
    }
    AppButton {
        visible: buttons.recording
        kind: AppButton.Ghost
        tall: true
        text: qsTr("Discard")
        keys: "Esc"
        onClicked: buttons.discardRequested()
    }
    AppButton {
        visible: buttons.idle && buttons.takes.selected >= 0
        kind: AppButton.Ghost
        tall: true
        iconName: buttons.takes.playing ? "pause" : "play"
        text: buttons.takes.playing ? qsTr("Pause") : qsTr("Play")
        keys: "Space"
        onClicked: buttons.takes.playOrPause()
    }
}
