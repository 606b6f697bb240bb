pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// Progress: what the log says, a sentence and a chart a card, each with its table.
PlacePage {
    id: page

    required property ProgressViewModel viewModel
    readonly property int contentWidth: Math.min(width - 2 * padding, Theme.mainColumn + Theme.space32 + Theme.sideFull)
    readonly property int contentX: Math.round((width - contentWidth) / 2)
    readonly property bool started: viewModel.reviews > 0
    readonly property string emptyWords: qsTr("Charts start after your first review.")

    mainRegion: area
    onVisibleChanged: {
        if (visible)
            viewModel.refresh();
    }
    Component.onCompleted: viewModel.refresh()

    PageHeader {
        id: header

        x: page.contentX
        y: page.padding - Theme.headerLift
        width: page.contentWidth
        title: qsTr("Progress")
        subtitle: !page.viewModel.loaded ? "" : qsTr("%n review(s) so far, all on this computer.", "", page.viewModel.reviews)
    }
    ScrollArea {
        id: area

        anchors.fill: parent
        anchors.topMargin: header.y + header.height
        sidePadding: page.contentX
        topPadding: Theme.space16
        bottomPadding: page.padding
        maximumColumnWidth: page.contentWidth

        Banner {
            Layout.fillWidth: true
            visible: page.viewModel.error.length > 0
            tone: Banner.Danger
            text: page.viewModel.error
            actionText: qsTr("Try again")
            onAction: page.viewModel.refresh()
        }
        GridLayout {
            Layout.fillWidth: true
            columns: Theme.wide ? 2 : 1
            columnSpacing: Theme.space16
            rowSpacing: Theme.space16

            RetentionCard {
                viewModel: page.viewModel
                emptyText: page.started ? "" : page.emptyWords
            }
            HeatCard {
                viewModel: page.viewModel
                emptyText: page.viewModel.practisedDays > 0 ? "" : page.emptyWords
            }
            ForecastCard {
                Layout.columnSpan: parent.columns
                viewModel: page.viewModel
                emptyText: page.started ? "" : page.emptyWords
            }
            DrillsCard {
                viewModel: page.viewModel
            }
            TakesCard {
                viewModel: page.viewModel
            }
        }
    }
}
