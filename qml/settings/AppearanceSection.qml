import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// Theme, text size, motion, key hints.
SettingsSection {
    id: section

    required property ShellViewModel shell
    readonly property string percent: qsTr("%1 %")

    title: qsTr("Appearance")

    SettingRow {
        label: qsTr("Theme")

        Segmented {
            label: qsTr("Theme")
            options: [qsTr("System", "theme"), qsTr("Light", "theme"), qsTr("Dark", "theme")]
            currentIndex: section.shell.themeMode
            onActivated: index => section.shell.themeMode = index
        }
    }
    SettingRow {
        label: qsTr("Text size")
        detail: qsTr("Also Ctrl and plus, minus or 0")

        Stepper {
            label: qsTr("Text size")
            shown: {
                const percent = section.percent;
                return value => percent.arg(value);
            }
            from: 100
            to: 150
            stepSize: 10
            value: Math.round(section.shell.textScale * 100)
            onValueModified: section.shell.textScale = value / 100
        }
    }
    SwitchRow {
        Layout.fillWidth: true
        text: qsTr("Reduce motion")
        checked: section.shell.reducedMotion
        onToggled: section.shell.reducedMotion = checked
    }
    SwitchRow {
        Layout.fillWidth: true
        text: qsTr("Show key hints")
        detail: qsTr("The small caps on buttons")
        checked: section.shell.showKeyHints
        onToggled: section.shell.showKeyHints = checked
    }
}
