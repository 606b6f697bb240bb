import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// How well cards are to be remembered, how many a day, and how they are asked.
SettingsSection {
    id: section

    required property SettingsViewModel viewModel
    readonly property SettingsSchedule schedule: viewModel.schedule
    readonly property string percent: qsTr("%1 %")

    title: qsTr("Flashcards")
    onResetRequested: viewModel.reset(SettingsViewModel.Flashcards)

    SettingRow {
        label: qsTr("Target retention")
        detail: qsTr("Higher means more reviews a day. From the next answer on.")

        Stepper {
            label: qsTr("Target retention")
            shown: {
                const percent = section.percent;
                return value => percent.arg(value);
            }
            from: 80
            to: 95
            value: section.viewModel.retentionPercent
            onValueModified: section.viewModel.retentionPercent = value
        }
    }
    SettingRow {
        label: qsTr("New cards a day")

        Stepper {
            label: qsTr("New cards a day")
            from: 0
            to: 999
            editable: false
            value: section.viewModel.newPerDay
            onValueModified: section.viewModel.newPerDay = value
        }
    }
    SettingRow {
        label: qsTr("Reviews a day, at most")

        Stepper {
            label: qsTr("Reviews a day, at most")
            from: 0
            to: 9999
            stepSize: 10
            value: section.viewModel.reviewsPerDay
            onValueModified: section.viewModel.reviewsPerDay = value
        }
    }
    SettingRow {
        label: qsTr("When more are due than a day holds")

        SelectField {
            label: qsTr("Which reviews come first")
            model: [qsTr("Least likely to be recalled first"), qsTr("Shortest interval first"), qsTr("Topic by topic")]
            currentIndex: section.schedule.backlogOrder
            onActivated: index => section.schedule.backlogOrder = index
        }
    }
    SettingRow {
        label: qsTr("Easy days")
        detail: qsTr("Press a day for half its reviews, again for next to none.")

        EasyDays { schedule: section.schedule }
    }
    SwitchRow {
        Layout.fillWidth: true
        text: qsTr("Even out the days")
        detail: qsTr("A review may move a little to a day with fewer cards")
        checked: section.schedule.balanceLoad
        onToggled: section.schedule.balanceLoad = checked
    }
    SwitchRow {
        Layout.fillWidth: true
        text: qsTr("Two grades")
        detail: qsTr("Forgot and Got it instead of four")
        checked: section.schedule.twoButtons
        onToggled: section.schedule.twoButtons = checked
    }
    SwitchRow {
        Layout.fillWidth: true
        text: qsTr("Keep a question and its follow-ups on different days")
        checked: section.schedule.siblingsApart
        onToggled: section.schedule.siblingsApart = checked
    }
    SwitchRow {
        Layout.fillWidth: true
        text: qsTr("Set cards aside that keep slipping")
        detail: qsTr("At 8 lapses, then every 4. Flashcards lists them.")
        checked: section.schedule.suspendLeeches
        onToggled: section.schedule.suspendLeeches = checked
    }
    SwitchRow {
        Layout.fillWidth: true
        text: qsTr("Fit the schedule to you by itself")
        detail: qsTr("At 400 reviews and each doubling, only when it predicts better")
        checked: section.schedule.optimizeByItself
        onToggled: section.schedule.optimizeByItself = checked
    }
}
