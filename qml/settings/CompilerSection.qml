import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The compiler of the drills, one of those found on this computer.
SettingsSection {
    id: section

    required property SettingsCompilers compilers

    title: qsTr("Drills")

    SettingRow {
        label: qsTr("C++ compiler")
        detail: section.compilers.looking ? qsTr("Looking…") : ""

        Spinner {
            visible: section.compilers.looking
            Accessible.name: qsTr("Looking for compilers")
        }
        SelectField {
            visible: section.compilers.names.length > 0
            label: qsTr("C++ compiler")
            model: section.compilers.names
            currentIndex: section.compilers.chosen
            onActivated: index => section.compilers.chosen = index
        }
        AppButton {
            visible: section.compilers.looked
            enabled: !section.compilers.looking
            kind: AppButton.Ghost
            text: qsTr("Check again")
            onClicked: section.compilers.lookAgain()
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: section.compilers.problem.length > 0
        tone: Banner.Warn
        text: section.compilers.problem
    }
}
