import QtQuick
import QtQuick.Dialogs

/// The desktop's own dialog for files or for a folder of notes, open from the start. A file of its own, because it needs a module of its own.
Item {
    id: picker

    required property bool wholeFolder

    signal picked(files: var)

    Component.onCompleted: {
        if (wholeFolder)
            folder.open();
        else
            files.open();
    }

    FileDialog {
        id: files

        title: qsTr("Notes to import")
        fileMode: FileDialog.OpenFiles
        nameFilters: [qsTr("Notes and decks (*.md *.markdown *.txt *.apkg *.colpkg *.csv *.tsv)"), qsTr("All files (*)")]
        onAccepted: picker.picked(files.selectedFiles)
    }
    FolderDialog {
        id: folder

        title: qsTr("Folder of notes")
        onAccepted: picker.picked([folder.selectedFolder])
    }
}
