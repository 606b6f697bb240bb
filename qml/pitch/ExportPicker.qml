import QtQuick
import QtQuick.Dialogs

/// The desktop's own dialog for where a take is written, open from the start. A file of its own, because it needs a module of its own.
Item {
    id: picker

    required property string title

    signal picked(file: url)

    Component.onCompleted: dialog.open()

    FileDialog {
        id: dialog

        title: picker.title
        fileMode: FileDialog.SaveFile
        nameFilters: [qsTr("Opus (*.opus)"), qsTr("FLAC (*.flac)"), qsTr("WAV (*.wav)")]
        defaultSuffix: ["opus", "flac", "wav"][selectedNameFilter.index] ?? "opus"
        onAccepted: picker.picked(selectedFile)
    }
}
