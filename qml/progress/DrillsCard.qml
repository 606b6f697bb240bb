import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The drills that were run.
ProgressCard {
    id: card

    required property ProgressViewModel viewModel
    readonly property var drills: viewModel.drills

    loaded: viewModel.loaded
    title: qsTr("Drills")
    emptyText: drills.attempts > 0 ? "" : qsTr("Run a drill, and it is counted here.")
    sentence: qsTr("%1 of %n tried drill(s) accepted", "", drills.tried).arg(drills.accepted)

    PlanWords { id: words }

    Figures {
        Layout.fillWidth: true
        figures: [
            { value: String(card.drills.attempts), name: qsTr("runs") },
            { value: card.drills.medianSeconds < 0 ? "–" : words.clock(card.drills.medianSeconds), name: qsTr("median time") }
        ]
    }
}
