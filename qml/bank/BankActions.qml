import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// What can be done with the bank as a whole: write a question, import notes, look into the archive.
ColumnLayout {
    id: actions

    required property BankViewModel viewModel

    spacing: Theme.space4

    BankActionRow {
        Layout.fillWidth: true
        visible: actions.viewModel.editing !== null
        iconName: "plus"
        text: qsTr("New question")
        keys: "Ctrl+N"
        onClicked: actions.viewModel.writeNew()
    }
    BankActionRow {
        Layout.fillWidth: true
        visible: actions.viewModel.importing !== null
        iconName: "document"
        text: qsTr("Import notes")
        keys: "Ctrl+I"
        onClicked: actions.viewModel.importing.begin()
    }
    BankActionRow {
        Layout.fillWidth: true
        visible: actions.viewModel.editing !== null
        iconName: "archive"
        text: qsTr("Archive")
        trailingText: actions.viewModel.editing ? String(actions.viewModel.editing.archiveCount) : ""
        current: actions.viewModel.archiveShown
        Accessible.name: qsTr("Archive, %n question(s)", "", actions.viewModel.editing ? actions.viewModel.editing.archiveCount : 0)
        onClicked: actions.viewModel.archiveShown = !actions.viewModel.archiveShown
    }
}
