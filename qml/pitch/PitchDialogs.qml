import QtQuick
import Greenroom
import Greenroom.App

/// The two questions Pitch asks, because neither can be undone.
Item {
    id: dialogs

    required property PitchViewModel viewModel
    readonly property RecorderViewModel recorder: viewModel.recorder
    readonly property TakesViewModel takes: viewModel.takes
    /// A take is discarded without a question while so little is lost.
    readonly property real freeSeconds: 5

    function discard(): void {
        if (recorder.phase !== RecorderViewModel.Recording)
            return;
        if (recorder.seconds <= freeSeconds)
            recorder.discard();
        else
            discardDialog.open();
    }
    function remove(row: int): void {
        if (recorder.phase !== RecorderViewModel.Idle || row < 0)
            return;
        takes.selected = row;
        deleteDialog.open();
    }

    AppDialog {
        id: discardDialog

        title: qsTr("Discard take %1?").arg(dialogs.recorder.takeNumber)
        body: qsTr("The recording goes on until you decide. A discarded take cannot be restored.")
        acceptText: qsTr("Discard take")
        rejectText: qsTr("Keep recording")
        destructive: true
        onAccepted: dialogs.recorder.discard()
    }
    AppDialog {
        id: deleteDialog

        title: qsTr("Delete take %1?").arg(dialogs.takes.figures.number)
        body: qsTr("The recording cannot be restored.")
        acceptText: qsTr("Delete take")
        rejectText: qsTr("Keep take")
        destructive: true
        onAccepted: dialogs.takes.remove(dialogs.takes.selected)
    }
    Connections {
        target: dialogs.recorder

        function onPhaseChanged(): void {
            if (dialogs.recorder.phase !== RecorderViewModel.Recording)
                discardDialog.close();
        }
    }
}
