pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// True retention: of each card's first answer of a day, how many were recalled, apart for young and mature memories.
ProgressCard {
    id: card

    required property ProgressViewModel viewModel
    readonly property var facts: viewModel.retention
    readonly property var groups: [{ name: qsTr("Young"), detail: qsTr("interval under 21 days"), group: facts.young },
                                   { name: qsTr("Mature"), detail: qsTr("21 days or longer"), group: facts.mature },
                                   { name: qsTr("All"), detail: "", group: facts.all }]

    function told(index: int): string {
        const entry = groups[index];
        const name = entry.detail.length > 0 ? qsTr("%1 (%2)").arg(entry.name).arg(entry.detail) : entry.name;
        if (entry.group.answers === 0)
            return qsTr("%1: no answers yet").arg(name);
        return qsTr("%1: %2 % recalled of %n answer(s)", "", entry.group.answers).arg(name).arg(Math.round(entry.group.percent));
    }

    loaded: viewModel.loaded
    title: qsTr("True retention, %1").arg(viewModel.rangeWords)
    emptyText: facts.all.answers > 0 || viewModel.reviews === 0 ? "" : qsTr("Nothing repeated in this time yet.")
    sentence: facts.mature.answers > 0 ? qsTr("%1 % of what you know for long, %2 % of what is young").arg(Math.round(facts.mature.percent)).arg(
                                             facts.young.answers > 0 ? Math.round(facts.young.percent) : "–") :
              facts.young.answers > 0 ? qsTr("%1 % of young memories recalled, none is mature yet").arg(Math.round(facts.young.percent)) : ""
    tableHeads: [qsTr("Memories"), qsTr("Recalled"), qsTr("Answers")]
    tableRows: tableShown ? groups.map(entry => [entry.name, entry.group.answers > 0 ? qsTr("%1 %").arg(Math.round(entry.group.percent)) : "–",
                                                 String(entry.group.answers)]) : []

    ChartView {
        Layout.fillWidth: true
        label: card.groups.map((entry, index) => card.told(index)).join("; ")
        told: index => card.told(index)
        chart: PairChartItem {
            rowHeight: Theme.px(29)
            labels: card.groups.map(entry => entry.name)
            dots: card.groups.map(entry => entry.group.answers > 0 ? entry.group.percent : NaN)
            least: Math.min(60, ...card.groups.filter(entry => entry.group.answers > 0).map(entry => Math.floor(entry.group.percent / 10) * 10))
            firstHead: qsTr("answers", "column of a chart")
            secondHead: qsTr("recalled", "column of a chart")
            firstNumbers: card.groups.map(entry => String(entry.group.answers))
            secondNumbers: card.groups.map(entry => entry.group.answers > 0 ? qsTr("%1 %").arg(Math.round(entry.group.percent)) : "–")
        }
        onCopyRequested: card.copyPicture()
    }
    AppText {
        Layout.fillWidth: true
        kind: AppText.Caption
        text: qsTr("Counted from the first answer a day to each card you had learned.")
        wrapMode: Text.Wrap
    }
}
