pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// Progress: what the log says, a sentence and a chart a card, each with its table.
PlacePage {
    id: page

    required property ProgressViewModel viewModel
    readonly property ProgressInterview interview: viewModel.interview
    readonly property int contentWidth: Math.min(width - 2 * padding, Theme.mainColumn + Theme.space32 + Theme.sideFull)
    readonly property int contentX: Math.round((width - contentWidth) / 2)
    readonly property bool started: viewModel.reviews > 0
    readonly property string emptyWords: qsTr("Charts start after your first review.")
    readonly property alias interviewSheet: sheet

    function subtitle(): string {
        if (!viewModel.loaded)
            return "";
        if (!interview.set || interview.over)
            return qsTr("%n review(s) so far, all on this computer.", "", viewModel.reviews);
        const head = interview.name.length > 0 ? qsTr("%1 on %2").arg(interview.name).arg(words.longDate(interview.date)) :
                                                 qsTr("Interview on %1").arg(words.longDate(interview.date));
        const away = interview.daysLeft === 0 ? qsTr("%1, today.").arg(head) : qsTr("%1, %n day(s) away.", "", interview.daysLeft).arg(head);
        return interview.lastNew.length === 0 ? away : qsTr("%1 The last new cards come on %2.").arg(away).arg(words.fullDate(interview.lastNew));
    }
    function tell(words: string): void {
        toastRequested(words, "", null);
    }

    mainRegion: area
    regions: [header]
    onVisibleChanged: {
        if (visible)
            viewModel.refresh();
    }
    Component.onCompleted: viewModel.refresh()

    PlanWords { id: words }
    InterviewSheet {
        id: sheet

        interview: page.interview
    }
    PageHeader {
        id: header

        x: page.contentX
        y: page.padding - Theme.headerLift
        width: page.contentWidth
        title: qsTr("Progress")
        subtitle: page.subtitle()

        AppButton {
            kind: AppButton.Ghost
            iconName: "today"
            text: page.interview.set ? qsTr("Change date") : qsTr("Set date")
            Accessible.name: page.interview.set ? qsTr("Change the interview date") : qsTr("Set the interview date")
            onClicked: sheet.show()
        }
        Segmented {
            label: qsTr("Range of the charts")
            options: [qsTr("30 d", "30 days"), qsTr("90 d", "90 days"), qsTr("All", "all days")]
            currentIndex: page.viewModel.range
            onActivated: index => page.viewModel.range = index
        }
    }
    ScrollArea {
        id: area

        anchors.fill: parent
        anchors.topMargin: header.y + header.height
        sidePadding: page.contentX
        topPadding: Theme.space16
        bottomPadding: page.padding
        maximumColumnWidth: page.contentWidth

        InsetCard {
            Layout.fillWidth: true
            visible: page.interview.over
            tone: InsetCard.Info

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space8

                AppText {
                    Layout.fillWidth: true
                    text: qsTr("Your interview was on %1. How did it go?").arg(words.longDate(page.interview.date))
                    wrapMode: Text.Wrap
                }
                AppButton {
                    text: qsTr("Note it")
                    onClicked: page.shell.place = ShellViewModel.Today
                }
                AppButton {
                    text: qsTr("Set the next date")
                    onClicked: sheet.show()
                }
            }
        }
        Banner {
            Layout.fillWidth: true
            visible: page.interview.error.length > 0
            tone: Banner.Danger
            text: page.interview.error
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
                error: page.viewModel.error
                onTryAgainRequested: page.viewModel.refresh()
                onPictureTold: words => page.tell(words)
            }
            HeatCard {
                viewModel: page.viewModel
                emptyText: page.viewModel.practisedDays > 0 ? "" : page.emptyWords
                error: page.viewModel.error
                onTryAgainRequested: page.viewModel.refresh()
                onPictureTold: words => page.tell(words)
            }
            ForecastCard {
                viewModel: page.viewModel
                emptyText: page.started ? "" : page.emptyWords
                error: page.viewModel.forecastError
                onTryAgainRequested: page.viewModel.refresh()
                onPictureTold: words => page.tell(words)
            }
            RecallCard {
                viewModel: page.viewModel
                emptyText: page.started ? "" : page.emptyWords
                error: page.viewModel.error
                onTryAgainRequested: page.viewModel.refresh()
                onPictureTold: words => page.tell(words)
                onDateRequested: sheet.show()
                onCramRequested: topicId => page.viewModel.cram(topicId)
            }
            DrillsCard {
                viewModel: page.viewModel
                error: page.viewModel.error
                onTryAgainRequested: page.viewModel.refresh()
                onPictureTold: words => page.tell(words)
            }
            TakesCard {
                viewModel: page.viewModel
                error: page.viewModel.error
                onTryAgainRequested: page.viewModel.refresh()
                onPictureTold: words => page.tell(words)
            }
            MemoryCard {
                viewModel: page.viewModel
                emptyText: page.started ? "" : page.emptyWords
                error: page.viewModel.error
                onTryAgainRequested: page.viewModel.refresh()
                onPictureTold: words => page.tell(words)
            }
            TimeCard {
                viewModel: page.viewModel
                emptyText: page.viewModel.practisedDays > 0 ? "" : page.emptyWords
                error: page.viewModel.error
                onTryAgainRequested: page.viewModel.refresh()
                onPictureTold: words => page.tell(words)
            }
        }
    }
}
