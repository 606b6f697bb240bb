import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The recorder in one line at the foot, while the script has the whole width.
Rectangle {
    id: strip

    required property PitchViewModel viewModel
    readonly property RecorderViewModel recorder: viewModel.recorder

    signal discardRequested()

    implicitHeight: line.implicitHeight + 2 * Theme.space12
    color: Theme.bar

    PitchWords { id: words }
    Divider { width: parent.width }
    RowLayout {
        id: line

        anchors.fill: parent
        anchors.leftMargin: Theme.pagePadding
        anchors.rightMargin: Theme.pagePadding
        spacing: Theme.space12

        AppText {
            Layout.fillWidth: true
            kind: AppText.RowTitle
            text: strip.recorder.phase === RecorderViewModel.Idle ? qsTr("Target %1").arg(words.clock(strip.viewModel.script.targetSeconds)) :
                  qsTr("Recording take %1, %2").arg(strip.recorder.takeNumber).arg(words.clock(strip.recorder.seconds))
            color: strip.recorder.phase !== RecorderViewModel.Idle && strip.recorder.seconds > strip.recorder.targetSeconds ? Theme.warnText : Theme.text
            wrapMode: Text.Wrap
        }
        RecorderButtons {
            recorder: strip.recorder
            takes: strip.viewModel.takes
            onRecordOrStop: strip.viewModel.recordOrStop()
            onDiscardRequested: strip.discardRequested()
        }
    }
}
