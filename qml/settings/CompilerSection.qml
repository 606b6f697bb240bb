import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// How drills are run: the compiler, one of those found on this computer, the standard, the limits, and the switches of the room.
SettingsSection {
    id: section

    required property SettingsCompilers compilers
    required property SettingsDrills drills

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
    SettingRow {
        label: qsTr("Standard")

        SelectField {
            label: qsTr("C++ standard")
            model: section.drills.standards
            currentIndex: section.drills.standard
            onActivated: index => section.drills.standard = index
        }
    }
    SettingRow {
        label: qsTr("Time limit a test")
        detail: qsTr("Processor time")

        Stepper {
            label: qsTr("Time limit a test")
            shown: {
                const own = qsTr("As the drill says");
                const seconds = qsTr("%1 s");
                return value => value === 0 ? own : seconds.arg(value);
            }
            implicitWidth: Theme.px(208)
            from: 0
            to: 60
            value: section.drills.timeLimit
            onValueModified: section.drills.timeLimit = value
        }
    }
    SettingRow {
        label: qsTr("Hints open after")
        detail: qsTr("Of your own thinking")

        Stepper {
            label: qsTr("Hints open after")
            shown: {
                const minutes = qsTr("%1 min");
                const atOnce = qsTr("At once");
                return value => value === 0 ? atOnce : minutes.arg(value);
            }
            from: 0
            to: 60
            value: section.drills.hintMinutes
            onValueModified: section.drills.hintMinutes = value
        }
    }
    SwitchRow {
        Layout.fillWidth: true
        text: qsTr("Hide the pattern until a drill is solved")
        checked: section.drills.hidePattern
        onToggled: section.drills.hidePattern = checked
    }
    SwitchRow {
        Layout.fillWidth: true
        text: qsTr("Complete words while typing")
        checked: section.drills.completion
        onToggled: section.drills.completion = checked
    }
}
