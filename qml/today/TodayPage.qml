pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// Today: the day as a short list with one current block, and at the right what else the day holds.
PlacePage {
    id: page

    objectName: "todayPage"

    required property TodayViewModel viewModel
    property bool editing: false
    readonly property int columnGap: Theme.slim ? Theme.space24 : Theme.space32
    readonly property int sideWidth: Theme.slim ? Theme.sideSlim : Theme.sideFull
    readonly property int contentWidth: Math.min(width - 2 * padding, Theme.mainColumn + Theme.space32 + Theme.sideFull)
    readonly property int contentX: Math.round((width - contentWidth) / 2)
    readonly property string sentence: !viewModel.loaded ? "" :
        viewModel.allDone ? qsTr("Done for today. %1 of focused work.").arg(words.duration(viewModel.minutesDone)) :
        viewModel.totalBlocks === 0 ? qsTr("Nothing is planned for today.") :
        qsTr("%1 of %n block(s) done. About %2 of focused work left.", "", viewModel.totalBlocks).arg(viewModel.doneBlocks).arg(words.duration(viewModel.minutesLeft))

    /// Opens the place of the current block; the wrap-up opens the summary of this page.
    function openCurrent(): void {
        if (!viewModel.loaded || editing || viewModel.current.index < 0)
            return;
        if (viewModel.current.blockState === PlanBlockModel.Waiting)
            viewModel.current.start();
        else if (viewModel.current.opens === "today")
            plan.focusSummary();
        else
            viewModel.openCurrent();
    }
    function stepBack(): bool {
        if (!editing)
            return false;
        editing = false;
        return true;
    }

    mainRegion: plan
    regions: [side]
    onVisibleChanged: viewModel.setWatched(visible)
    Component.onCompleted: viewModel.setWatched(visible)
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) openCurrent(); }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) openCurrent(); }

    PlanWords { id: words }

    PageHeader {
        id: header

        x: page.contentX
        y: page.padding - Theme.headerLift
        width: page.contentWidth
        title: words.longDate(page.viewModel.date)
        subtitle: page.sentence

        AppButton {
            visible: page.viewModel.loaded && page.viewModel.blocks.count > 0
            kind: page.editing ? AppButton.Primary : AppButton.Secondary
            iconName: page.editing ? "check" : "edit"
            text: page.editing ? qsTr("Done") : qsTr("Edit plan")
            onClicked: page.editing = !page.editing
        }
    }
    ScrollArea {
        id: area

        anchors.fill: parent
        anchors.topMargin: header.y + header.height
        sidePadding: page.contentX
        topPadding: Theme.slim ? Theme.space12 : Theme.space20
        bottomPadding: page.padding
        maximumColumnWidth: page.contentWidth
        spacing: Theme.space16

        TodayBanners {
            Layout.fillWidth: true
            visible: shown
            viewModel: page.viewModel
        }
        GridLayout {
            Layout.fillWidth: true
            columns: Theme.narrow ? 1 : 2
            columnSpacing: page.columnGap
            rowSpacing: Theme.space24

            PlanColumn {
                id: plan

                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                viewModel: page.viewModel
                editing: page.editing
                sentence: page.sentence
                onOpenRequested: page.openCurrent()
            }
            SideColumn {
                id: side

                Layout.fillWidth: Theme.narrow
                Layout.fillHeight: true
                Layout.preferredWidth: page.sideWidth
                viewModel: page.viewModel
                onReviewRequested: page.shell.place = ShellViewModel.Flashcards
                onToastRequested: (text, actionText, action) => page.toastRequested(text, actionText, action)
            }
        }
    }
}
