pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The cards of the days to come as stacked bars, until the interview or of the next 14 days: reviews, and new cards as far as they last.
ProgressCard {
    id: card

    required property ProgressViewModel viewModel
    readonly property var days: viewModel.forecast
    readonly property ProgressInterview interview: viewModel.interview
    readonly property int total: days.reduce((sum, day) => sum + day.reviews + day.fresh, 0)
    readonly property int perDay: days.length > 0 ? Math.round(total / days.length) : 0
    readonly property int lastWeek: days.slice(-7).reduce((sum, day) => sum + day.reviews + day.fresh, 0)
    readonly property bool lightEnd: days.length >= 14 && lastWeek / 7 < 0.7 * total / days.length
    readonly property int lastNew: days.reduce((last, day, index) => day.fresh > 0 ? index : last, -1)

    function told(index: int): string {
        const day = days[index];
        return qsTr("%1: %2, %3").arg(words.shortDate(day.date)).arg(qsTr("%n review(s)", "", day.reviews)).arg(qsTr("%n new", "cards", day.fresh));
    }
    /// The ticks under the bars: today, the last day with new cards, the end.
    function ticks(): var {
        const last = days.length - 1;
        if (last < 0)
            return [];
        return lastNew > 0 && lastNew < last ? [0, lastNew, last] : [0, last];
    }

    loaded: viewModel.loaded
    title: interview.set ? qsTr("Due until the interview") : qsTr("Due, next 14 days")
    sentence: days.length === 0 ? "" : interview.set && lightEnd ? qsTr("About %1 a day, then a light last week").arg(perDay) :
                                       qsTr("About %1 a day, %2 today").arg(perDay).arg(days[0].reviews + days[0].fresh)
    tableHeads: [qsTr("Day"), qsTr("Review"), qsTr("New")]
    tableRows: tableShown ? days.map(day => [words.shortDate(day.date), String(day.reviews), String(day.fresh)]) : []
    beside: Component {
        Row {
            ChartKey {
                color: Theme.heat[3]
                text: qsTr("review", "chart key")
            }
            ChartKey {
                color: Theme.info
                text: qsTr("new", "chart key")
            }
        }
    }

    PlanWords { id: words }

    ChartView {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.chartHeight
        label: card.sentence
        told: index => card.told(index)
        chart: BarChartItem {
            lower: card.days.map(day => day.fresh)
            upper: card.days.map(day => day.reviews)
            lowerColor: Theme.info
            upperColor: Theme.heat[3]
            today: 0
            markIndex: card.interview.set ? card.days.length - 1 : -1
            markText: card.interview.set ? qsTr("Interview, %1").arg(words.monthDay(card.interview.date)) : ""
            tickIndexes: card.ticks()
            tickTexts: card.ticks().map((day, place) => place === 0 ? words.shortDate(card.days[day].date) : words.monthDay(card.days[day].date))
        }
        onCopyRequested: card.copyPicture()
    }
}
