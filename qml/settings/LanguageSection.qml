import QtQuick
import Greenroom
import Greenroom.App

/// The language of the window and of the cards. A language is named in itself.
SettingsSection {
    id: section

    required property ShellViewModel shell
    required property SettingsViewModel viewModel

    title: qsTr("Language")
    resettable: false

    SettingRow {
        label: qsTr("Window")

        Segmented {
            label: qsTr("Language of the window")
            options: ["English", "简体中文"]
            currentIndex: section.shell.language === "zh_CN" ? 1 : 0
            onActivated: index => section.shell.language = index === 1 ? "zh_CN" : "en"
        }
    }
    SettingRow {
        label: qsTr("Cards")
        detail: qsTr("One memory for both languages")

        Segmented {
            label: qsTr("Language of the cards")
            options: ["English", "中文", qsTr("Both", "languages")]
            currentIndex: section.viewModel.cardLanguage
            onActivated: index => section.viewModel.cardLanguage = index
        }
    }
}
