pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The recorder: what it does, the ring, the level or what was measured, the picture of the sound, and its buttons.
Card {
    id: card

    required property PitchViewModel viewModel
    /// The height there is for the card; the ring takes what the rest leaves.
    required property real room
    readonly property RecorderViewModel recorder: viewModel.recorder
    readonly property TakesViewModel takes: viewModel.takes
    readonly property bool idle: recorder.phase === RecorderViewModel.Idle
    readonly property bool taken: idle && takes.selected >= 0
    readonly property real span: Math.max(1, idle ? Math.max(taken ? takes.figures.targetSeconds : viewModel.script.targetSeconds, taken ? takes.figures.seconds : 0) :
                                          Math.max(recorder.targetSeconds, recorder.seconds))

    signal discardRequested()

    padding: Theme.space24
    spacing: Theme.space16

    PitchWords { id: words }

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space8

        Rectangle {
            Layout.alignment: Qt.AlignVCenter
            visible: !card.idle
            implicitWidth: Theme.px(12)
            implicitHeight: implicitWidth
            radius: height / 2
            color: Theme.danger
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: true
            kind: AppText.RowTitle
            text: !card.idle ? qsTr("Recording take %1").arg(card.recorder.takeNumber) :
                  card.taken ? qsTr("Take %1").arg(card.takes.figures.number) : qsTr("First take")
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        AppText {
            kind: AppText.Small
            color: Theme.text2
            text: !card.idle ? words.pauses(card.recorder.pauses, card.recorder.longestPause) :
                  card.taken ? qsTr("Measured from the recording") : ""
        }
    }
    RecorderRing {
        id: ring

        Layout.alignment: Qt.AlignHCenter
        viewModel: card.viewModel
        size: Math.max(Theme.px(128), Math.min(Theme.px(Theme.ringTimer), card.room - others.implicitHeight - Theme.px(110)))
        digits: size < Theme.px(160) ? 34 : 46
    }
    ColumnLayout {
        id: others

        Layout.fillWidth: true
        spacing: Theme.space16

        Item {
            Layout.fillWidth: true
            implicitHeight: Math.max(meter.implicitHeight, facts.visible ? facts.implicitHeight : 0)

            LevelMeter {
                id: meter

                width: parent.width
                visible: !card.taken
                active: card.recorder.phase === RecorderViewModel.Recording
                levelDb: Math.max(-60, card.recorder.levelDb)
            }
            TakeFacts {
                id: facts

                width: parent.width
                visible: card.taken
                figures: card.takes.figures
            }
        }
        Waveform {
            Layout.fillWidth: true
            peaks: card.idle ? card.takes.peaks : card.recorder.peaks
            secondsPerPeak: card.recorder.secondsPerPeak
            spanSeconds: card.span
            recording: !card.idle
            seekable: card.taken
            playheadSeconds: !card.idle ? card.recorder.seconds : card.taken && (card.takes.playing || card.takes.position > 0) ? card.takes.position : -1
            label: !card.idle ? qsTr("The sound of the take so far") :
                   card.taken ? qsTr("Take %1, %2").arg(card.takes.figures.number).arg(words.clock(card.takes.figures.seconds)) : qsTr("No recording yet")
            onSeekRequested: seconds => card.takes.seek(seconds)
        }
        RecorderButtons {
            Layout.alignment: Qt.AlignHCenter
            recorder: card.recorder
            takes: card.takes
            onRecordOrStop: card.viewModel.recordOrStop()
            onDiscardRequested: card.discardRequested()
        }
    }
}
