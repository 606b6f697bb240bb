pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The list of drills by pattern, with what stands in the way above it.
FocusScope {
    id: landing

    required property DrillsViewModel viewModel
    readonly property int shownColumn: Math.min(width - 2 * Theme.pagePadding, Theme.readingWidth)

    signal settingsRequested()

    ScrollArea {
        id: area

        anchors.fill: parent
        sidePadding: Theme.pagePadding
        topPadding: Theme.pagePadding
        bottomPadding: Theme.pagePadding
        maximumColumnWidth: Theme.readingWidth
        spacing: Theme.space24

        PageHeader {
            Layout.fillWidth: true
            title: qsTr("Drills")
            subtitle: qsTr("Think first, then run. Hints open after a while of your own thinking.")
        }
        DrillBanners {
            Layout.fillWidth: true
            viewModel: landing.viewModel
            onSettingsRequested: landing.settingsRequested()
        }
        ColumnLayout {
            visible: landing.viewModel.loading
            spacing: Theme.space12

            Repeater {
                model: 3

                PlaceholderBlock {
                    Layout.preferredWidth: landing.shownColumn
                    Layout.preferredHeight: Theme.rowMinimum
                }
            }
        }
        EmptyState {
            Layout.fillWidth: true
            visible: !landing.viewModel.loading && landing.viewModel.list.count === 0
            iconName: "empty-drills"
            text: qsTr("No drills found. Put a drill's folder into the drills folder of your data.")
        }
        DrillList {
            Layout.fillWidth: true
            visible: !landing.viewModel.loading && landing.viewModel.list.count > 0
            focus: true
            model: landing.viewModel.list
            onOpened: drillId => landing.viewModel.open(drillId)
        }
    }
}
