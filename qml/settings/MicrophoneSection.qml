import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The microphone. Nothing of the sound system is asked before the user asks.
SettingsSection {
    id: section

    required property SettingsMicrophone microphone
    required property SettingsTakes takes
    readonly property var keeps: [0, 20, 10, 5]

    title: qsTr("Audio")

    SettingRow {
        label: qsTr("Microphone")
        detail: section.microphone.looked ? "" : qsTr("Not asked for yet")

        AppButton {
            visible: !section.microphone.looked
            iconName: "microphone"
            text: qsTr("Choose…")
            Accessible.name: qsTr("Choose a microphone")
            onClicked: section.microphone.look()
        }
        SelectField {
            visible: section.microphone.names.length > 0
            Layout.maximumWidth: Theme.px(320)
            label: qsTr("Microphone")
            model: section.microphone.names
            currentIndex: section.microphone.chosen
            onActivated: index => section.microphone.chosen = index
        }
        AppButton {
            visible: section.microphone.looked && section.microphone.names.length === 0
            text: qsTr("Check again")
            onClicked: section.microphone.look()
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: section.microphone.problem.length > 0
        tone: Banner.Warn
        text: section.microphone.problem
    }
    SettingRow {
        label: qsTr("Test")
        detail: section.microphone.testing ? qsTr("Listening for 5 s. Nothing is kept.") : qsTr("Speak for 5 s and watch the level. Nothing is kept.")

        AppButton {
            iconName: section.microphone.testing ? "stop" : "record"
            text: section.microphone.testing ? qsTr("Stop test") : qsTr("Test for 5 s")
            onClicked: section.microphone.testing ? section.microphone.stopTest() : section.microphone.startTest()
        }
    }
    LevelMeter {
        Layout.fillWidth: true
        visible: section.microphone.testing
        active: section.microphone.testing
        levelDb: section.microphone.levelDb
    }
    SettingRow {
        label: qsTr("Keep takes")
        detail: qsTr("Takes use %1 MB. The best one of a pitch is always kept.").arg(section.takes.megabytes.toFixed(1))

        SelectField {
            implicitWidth: Theme.px(220)
            label: qsTr("Keep takes")
            model: section.keeps.map(count => count === 0 ? qsTr("All of them") : qsTr("The newest %n of each pitch", "", count))
            currentIndex: section.keeps.indexOf(section.takes.perPitch)
            onActivated: index => section.takes.perPitch = section.keeps[index]
        }
    }
    SwitchRow {
        Layout.fillWidth: true
        text: qsTr("Store takes as FLAC")
        detail: qsTr("A third of the size; nothing of the sound is lost.")
        checked: section.takes.flac
        onToggled: section.takes.flac = !section.takes.flac
    }
    SettingRow {
        label: qsTr("Recogniser of your own")
        detail: qsTr("A command that gets a recording (%f) and prints its words; listens to free answers. Help tells the format.")

        AppTextField {
            implicitWidth: Theme.px(280)
            label: qsTr("Command of the recogniser")
            labelShown: false
            mono: true
            text: section.takes.recogniser
            placeholder: qsTr("none")
            onFinished: section.takes.recogniser = text
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: section.takes.error.length > 0
        tone: Banner.Danger
        text: section.takes.error
    }
}
