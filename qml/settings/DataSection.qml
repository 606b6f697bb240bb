import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// Where the data lies and its copies.
SettingsSection {
    id: section

    required property SettingsData dataVault
    readonly property string backupWords: dataVault.newestBackup.length === 0 ? qsTr("No backup yet. One is made each day you use Greenroom.") :
        qsTr("%n backup(s) kept, the newest from %1.", "", dataVault.backups).arg(words.shortDate(dataVault.newestBackup))

    signal backedUp()

    title: qsTr("Data")
    resettable: false

    PlanWords { id: words }

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
    Banner {
        Layout.fillWidth: true
        visible: section.dataVault.error.length > 0
        tone: Banner.Danger
        text: section.dataVault.error
    }
}
