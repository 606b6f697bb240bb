pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The study day: how long its blocks usually take, when it begins, and how many days off a week keep the streak.
SettingsSection {
    id: section

    required property SettingsViewModel viewModel

    title: qsTr("Day plan")
    onResetRequested: viewModel.reset(SettingsViewModel.DayPlan)

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
    SettingRow {
        label: qsTr("A day starts at")
        detail: qsTr("What is studied before belongs to the evening before")

        Stepper {
            label: qsTr("A day starts at")
            shown: value => String(value).padStart(2, "0") + ":00"
            from: 0
            to: 12
            value: section.viewModel.dayStartHour
            onValueModified: section.viewModel.dayStartHour = value
        }
    }
    SettingRow {
        visible: section.viewModel.plan.blocks.length > 0
        label: qsTr("How long the blocks usually take")
        detail: qsTr("For the days to come; today's plan is edited in Today")
    }
    Repeater {
        // By number: a list that is made anew with each press would take the focus with it.
        model: section.viewModel.plan.blocks.length

        SettingRow {
            id: block

            required property int index
            readonly property var facts: section.viewModel.plan.blocks[index]

            label: Theme.chinese ? facts.titleZh : facts.title

            Stepper {
                label: block.label
                shown: {
                    const minutes = qsTr("%1 min");
                    return value => minutes.arg(value);
                }
                from: block.facts.least
                to: block.facts.most
                stepSize: 5
                value: block.facts.minutes
                onValueModified: section.viewModel.plan.setMinutes(block.index, value)
            }
        }
    }
    Banner {
        Layout.fillWidth: true
        visible: section.viewModel.plan.error.length > 0
        tone: Banner.Danger
        text: section.viewModel.plan.error
        actionText: qsTr("Try again")
        onAction: section.viewModel.plan.refresh()
    }
}
