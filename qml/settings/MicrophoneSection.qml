import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The microphone. Nothing of the sound system is asked before the user asks.
SettingsSection {
    id: section

    required property SettingsMicrophone microphone

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
}
