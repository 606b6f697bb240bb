import QtQuick
import Greenroom
import Greenroom.App

/// The ring: the target before a take, the time of a take that is recorded, the position of one that plays.
RingTimer {
    id: ring

    required property PitchViewModel viewModel
    readonly property RecorderViewModel recorder: viewModel.recorder
    readonly property TakesViewModel takes: viewModel.takes
    readonly property bool idle: recorder.phase === RecorderViewModel.Idle
    readonly property bool heard: idle && takes.selected >= 0 && (takes.playing || takes.position > 0)
    readonly property int target: idle ? (heard ? takes.figures.targetSeconds : viewModel.script.targetSeconds) : recorder.targetSeconds
    readonly property PitchWords words: PitchWords {}
    readonly property int wholeSeconds: Math.floor(elapsedSeconds)

    elapsedSeconds: heard ? takes.position : idle ? 0 : recorder.seconds
    targetSeconds: target
    timeText: ring.words.clock(idle && !heard ? target : wholeSeconds)
    caption: {
        if (heard)
            return qsTr("of %1").arg(ring.words.clock(takes.figures.seconds));
        if (idle)
            return qsTr("target");
        return wholeSeconds >= target ? qsTr("+%1 over").arg(ring.words.clock(wholeSeconds - target)) : qsTr("%1 s left").arg(target - wholeSeconds);
    }
}
