pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The right column of Today: cards that wait, the streak, goals and blockers.
FocusScope {
    id: side

    required property TodayViewModel viewModel

    signal reviewRequested()
    signal toastRequested(text: string, actionText: string, action: var)

    implicitHeight: column.implicitHeight

    ColumnLayout {
        id: column

        width: parent.width
        height: Math.max(implicitHeight, parent.height)
        spacing: Theme.space16

        DueCard {
            Layout.fillWidth: true
            focus: true
            due: side.viewModel.due
            practice: side.viewModel.practice
            onPracticeRequested: (drill, itemId) => side.viewModel.openPractice(drill, itemId)
            onReviewRequested: side.reviewRequested()
        }
        StreakCard {
            Layout.fillWidth: true
            streak: side.viewModel.streak
        }
        Card {
            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.space16

            GoalList {
                Layout.fillWidth: true
                goals: side.viewModel.goals
                onRemoved: side.toastRequested(qsTr("Goal removed."), qsTr("Undo"), () => side.viewModel.goals.restore())
            }
            Divider { Layout.fillWidth: true }
            BlockerList {
                Layout.fillWidth: true
                blockers: side.viewModel.blockers
                onRemoved: side.toastRequested(qsTr("Blocker removed."), qsTr("Undo"), () => side.viewModel.blockers.restore())
            }
            Item { Layout.fillHeight: true }
        }
    }
}
