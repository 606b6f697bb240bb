import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The recordings.
ProgressCard {
    id: card

    required property ProgressViewModel viewModel
    readonly property var takes: viewModel.takes

    loaded: viewModel.loaded
    title: qsTr("Takes")
    emptyText: takes.count > 0 ? "" : qsTr("Record a pitch, and it is counted here.")
    sentence: takes.withTarget > 0 ? qsTr("%1 of %2 inside the time").arg(takes.withinTarget).arg(takes.withTarget) : ""

    PlanWords { id: words }

    Figures {
        Layout.fillWidth: true
        figures: [
            { value: String(card.takes.count), name: qsTr("takes") },
            { value: words.clock(Math.round(card.takes.seconds)), name: qsTr("recorded") }
        ]
    }
}
