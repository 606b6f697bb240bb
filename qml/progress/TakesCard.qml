pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The lengths of the recordings in their order against the aims of a pitch, 45 s and 60 s, with the pace under them.
ProgressCard {
    id: card

    required property ProgressViewModel viewModel
    readonly property var takes: viewModel.takes
    readonly property var aims: [45, 60]

    function seconds(value: real): string {
        return qsTr("%1 s").arg(Math.round(value));
    }
    function told(index: int): string {
        const take = takes[index];
        const head = qsTr("%1: %2").arg(words.shortDate(take.date)).arg(seconds(take.seconds));
        const pace = take.wordsPerMinute < 0 ? head : qsTr("%1, %2 words a minute").arg(head).arg(Math.round(take.wordsPerMinute));
        return take.fillers < 0 ? pace : qsTr("%1, %n filler(s)", "", take.fillers).arg(pace);
    }

    loaded: viewModel.loaded
    title: qsTr("Takes, %1").arg(viewModel.rangeWords)
    emptyText: takes.length > 0 ? "" : viewModel.takesEver ? qsTr("No take in this time.") : qsTr("Record a pitch, and it is counted here.")
    sentence: takes.length === 0 ? "" : takes.length === 1 ? qsTr("One take of %1").arg(seconds(takes[0].seconds)) :
              qsTr("From %1 to %2 over %n take(s)", "", takes.length).arg(seconds(takes[0].seconds)).arg(seconds(takes[takes.length - 1].seconds))
    tableHeads: [qsTr("Day"), qsTr("Length"), qsTr("Words a minute"), qsTr("Fillers"), qsTr("Endings"), qsTr("Emphasis")]
    tableRows: tableShown ? takes.slice().reverse().map(take => [words.shortDate(take.date), seconds(take.seconds),
                                                                take.wordsPerMinute < 0 ? "–" : String(Math.round(take.wordsPerMinute)),
                                                                take.fillers < 0 ? "–" : String(take.fillers), take.endings || "–", take.emphasis || "–"]) : []

    PlanWords { id: words }

    ChartView {
        Layout.fillWidth: true
        Layout.preferredHeight: Theme.chartHeight
        label: card.sentence
        told: index => card.told(index)
        chart: PointChartItem {
            values: card.takes.map(take => take.seconds)
            valueTexts: card.takes.map(take => card.seconds(take.seconds))
            guides: card.aims
            guideTexts: card.aims.map(aim => card.seconds(aim))
            footHead: card.takes.some(take => take.wordsPerMinute >= 0) ? qsTr("wpm", "words a minute, under a chart") : ""
            footTexts: card.takes.some(take => take.wordsPerMinute >= 0) ? card.takes.map(take => take.wordsPerMinute < 0 ? "" : String(Math.round(take.wordsPerMinute))) : []
        }
        onCopyRequested: card.copyPicture()
    }
}
