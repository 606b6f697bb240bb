pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The drills that were run, by pattern: accepted of those tried, and the median time of what was accepted.
ProgressCard {
    id: card

    required property ProgressViewModel viewModel
    readonly property var drills: viewModel.drills
    readonly property var patterns: drills.patterns

    function time(seconds: int): string {
        return seconds < 0 ? "–" : qsTr("%1 min").arg(Math.max(1, Math.round(seconds / 60)));
    }
    function told(index: int): string {
        const pattern = patterns[index];
        const head = qsTr("%1: %2 of %3 accepted").arg(names.pattern(pattern.pattern)).arg(pattern.accepted).arg(pattern.tried);
        return pattern.medianSeconds < 0 ? head : qsTr("%1, median %2").arg(head).arg(time(pattern.medianSeconds));
    }

    loaded: viewModel.loaded
    title: qsTr("Drills, %1").arg(viewModel.rangeWords)
    emptyText: drills.attempts > 0 ? "" : drills.ever ? qsTr("No drill in this time.") : qsTr("Run a drill, and it is counted here.")
    sentence: drills.calls > 0 ? qsTr("%1 accepted, %2 of %3 calls right").arg(drills.accepted).arg(drills.callsRight).arg(drills.calls) :
                                 qsTr("%1 of %n tried drill(s) accepted", "", drills.tried).arg(drills.accepted)
    tableHeads: [qsTr("Pattern"), qsTr("Accepted"), qsTr("Tried"), qsTr("Median time")]
    tableRows: tableShown ? patterns.map(pattern => [names.pattern(pattern.pattern), String(pattern.accepted), String(pattern.tried), time(pattern.medianSeconds)]) : []

    DrillWords { id: names }
    ChartView {
        Layout.fillWidth: true
        label: card.sentence
        told: index => card.told(index)
        chart: TallyChartItem {
            rowHeight: Theme.px(29)
            labels: card.patterns.map(pattern => names.pattern(pattern.pattern))
            filled: card.patterns.map(pattern => pattern.accepted)
            totals: card.patterns.map(pattern => pattern.tried)
            numbers: card.patterns.map(pattern => qsTr("%1 of %2", "accepted of tried").arg(pattern.accepted).arg(pattern.tried))
            details: card.patterns.map(pattern => card.time(pattern.medianSeconds))
        }
        onCopyRequested: card.copyPicture()
    }
}
