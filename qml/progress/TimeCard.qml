pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The minutes practised a day.
ProgressCard {
    id: card

    required property ProgressViewModel viewModel
    readonly property var days: viewModel.time
    readonly property int total: days.reduce((sum, day) => sum + day.minutes, 0)
    readonly property int practised: days.filter(day => day.minutes > 0).length

    function told(index: int): string {
        return qsTr("%1: %2").arg(words.shortDate(days[index].date)).arg(words.duration(days[index].minutes));
    }

    loaded: viewModel.loaded
    title: qsTr("Time a day, %1").arg(viewModel.rangeWords)
    sentence: practised > 0 ? qsTr("%1 in all, about %2 on a day with practice").arg(words.duration(total)).arg(words.duration(Math.round(total / practised))) :
                              qsTr("Nothing practised in this time.")
    tableHeads: [qsTr("Day"), qsTr("Minutes")]
    tableRows: tableShown ? days.filter(day => day.minutes > 0).reverse().map(day => [words.shortDate(day.date), String(day.minutes)]) : []

    PlanWords { id: words }

    ChartView {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.chartHeight
        label: card.sentence
        told: index => card.told(index)
        chart: BarChartItem {
            upper: card.days.map(day => day.minutes)
            upperColor: Theme.heat[3]
            today: card.days.length - 1
            tickIndexes: [0, card.days.length - 1]
            tickTexts: card.days.length > 1 ? [words.monthDay(card.days[0].date), qsTr("today", "the end of an axis")] : [qsTr("today", "the end of an axis")]
        }
        onCopyRequested: card.copyPicture()
    }
    AppText {
        Layout.fillWidth: true
        kind: AppText.Caption
        text: qsTr("Reviews, drills and takes, or the blocks of the day plan where that is more.")
        wrapMode: Text.Wrap
    }
}
