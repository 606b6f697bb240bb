import QtQuick
import QtQuick.Dialogs
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// Where the data lies and its copies.
SettingsSection {
    id: section

    required property SettingsData dataVault
    required property SettingsReset resetting
    required property ScheduleFit fit
    readonly property string backupWords: dataVault.newestBackup.length === 0 ? qsTr("No backup yet. One is made each day you use Greenroom.") :
        qsTr("%n backup(s) kept, the newest from %1.", "", dataVault.backups).arg(words.shortDate(dataVault.newestBackup))

    readonly property alias resetSheet: resetDialog
    readonly property alias fitDialog: fitSheet

    /// Null where nothing can be imported.
    property ImportViewModel importing: null
    /// Null where no folder can be followed.
    property NotesWatcher notes: null

    signal backedUp()

    title: qsTr("Data")
    resettable: false

    PlanWords { id: words }
    FitSheet {
        id: fitSheet

        fit: section.fit
    }
    FolderDialog {
        id: notesDialog

        title: qsTr("Choose the notes folder")
        onAccepted: section.notes.choose(selectedFolder)
    }
    ResetDialog {
        id: resetDialog

        resetting: section.resetting
    }

    SettingRow {
        label: qsTr("Folder")
        detail: section.dataVault.folder

        AppButton {
            iconName: "folder"
            text: qsTr("Open")
            Accessible.name: qsTr("Open the data folder")
            onClicked: section.dataVault.openFolder()
        }
    }
    SettingRow {
        visible: section.notes !== null
        label: qsTr("Notes folder")
        detail: !section.notes || section.notes.folder.length === 0 ? qsTr("Markdown files saved there come into the bank by themselves") :
                section.notes.error.length > 0 ? section.notes.error :
                qsTr("%1, %n file(s) followed", "", section.notes.files).arg(section.notes.folder)

        AppButton {
            visible: section.notes !== null && section.notes.folder.length > 0
            kind: AppButton.Ghost
            text: qsTr("Stop")
            Accessible.name: qsTr("Stop following the notes folder")
            onClicked: section.notes.stop()
        }
        AppButton {
            iconName: "folder"
            text: qsTr("Choose…")
            Accessible.name: qsTr("Choose the notes folder")
            onClicked: notesDialog.open()
        }
    }
    SettingRow {
        label: qsTr("Backup")
        detail: section.backupWords

        AppButton {
            text: qsTr("Back up now")
            onClicked: {
                if (section.dataVault.backUp())
                    section.backedUp();
            }
        }
    }
    SettingRow {
        label: qsTr("Fit the schedule")
        detail: section.fit.fitted ? qsTr("Fitted to your reviews on %1").arg(words.shortDate(section.fit.fittedDay)) :
                                     qsTr("From your own reviews, kept only when it predicts better")

        AppButton {
            visible: section.fit.fitted
            kind: AppButton.Ghost
            text: qsTr("Roll back")
            Accessible.name: qsTr("Roll the fitted schedule back")
            onClicked: section.fit.rollBack()
        }
        AppButton {
            text: qsTr("Fit…")
            Accessible.name: qsTr("Fit the schedule")
            onClicked: fitSheet.start()
        }
    }
    SettingRow {
        label: qsTr("Reset progress")
        detail: section.resetting.running ? qsTr("%1 of %2 cards…").arg(section.resetting.done).arg(section.resetting.total) :
                                            qsTr("Every card starts over as new")

        AppButton {
            enabled: !section.resetting.running
            busy: section.resetting.running
            text: qsTr("Reset…")
            Accessible.name: qsTr("Reset progress")
            onClicked: resetDialog.show()
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: section.resetting.error.length > 0
        tone: Banner.Danger
        text: section.resetting.error
    }
    SettingRow {
        visible: section.importing !== null && section.importing.undoText.length > 0
        label: qsTr("Last import")
        detail: section.importing ? section.importing.undoText : ""

        AppButton {
            iconName: "undo"
            text: qsTr("Undo import")
            onClicked: section.importing.undo()
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: section.dataVault.error.length > 0
        tone: Banner.Danger
        text: section.dataVault.error
    }
}
