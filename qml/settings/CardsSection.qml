import QtQuick
import Greenroom
import Greenroom.App

/// How well cards are to be remembered, and how many a day. Rest days belong to the streak that cards keep.
SettingsSection {
    id: section

    required property SettingsViewModel viewModel
    readonly property string percent: qsTr("%1 %")

    title: qsTr("Flashcards")
    onResetRequested: {
        viewModel.reset(SettingsViewModel.Flashcards);
        viewModel.reset(SettingsViewModel.DayPlan);
    }

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
        label: qsTr("Rest days a week")
        detail: qsTr("A rest day keeps the streak")

        Segmented {
            label: qsTr("Rest days a week")
            options: ["0", "1", "2"]
            currentIndex: section.viewModel.restDaysPerWeek
            onActivated: index => section.viewModel.restDaysPerWeek = index
        }
    }
}
