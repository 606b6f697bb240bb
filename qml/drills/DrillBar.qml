pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The bar of a drill: what it is, the clock, Reset and Run tests. Small windows drop key caps and words before buttons.
TopBar {
    id: bar

    required property DrillRoomViewModel room
    property bool compilerMissing: false
    readonly property DrillFacts facts: room.facts
    readonly property bool running: room.run.state === DrillRun.Running
    readonly property bool roomy: Theme.effectiveWidth >= Theme.widthFull
    /// What was measured lies over the code: the bar leads back, or on to the retro.
    property bool measuredShown: false
    readonly property bool accepted: room.run.outcome.verdict === "AC" && room.run.state === DrillRun.Done

    signal resetRequested()
    signal runRequested()
    signal codeRequested()
    signal retroRequested()

    numberText: facts.number
    title: facts.title
    backLabel: qsTr("Back to the list")

    DrillWords { id: words }

    VerdictChip {
        visible: bar.measuredShown
        verdict: bar.room.run.outcome.verdict
        reason: bar.room.run.outcome.reason
        settled: bar.room.run.outcome.verified
    }
    Chip {
        visible: bar.measuredShown && bar.roomy && bar.room.run.outcome.findings.length > 0
        large: true
        tone: Chip.Warn
        iconName: "flag"
        text: words.findings(bar.room.run.outcome.findings.length)
    }
    Chip {
        text: words.difficulty(bar.facts.difficulty)
        visible: !Theme.narrow && !bar.measuredShown
    }
    Chip {
        visible: !bar.measuredShown && bar.room.patternShown && bar.facts.patterns.length > 0 && bar.roomy
        text: words.pattern(bar.facts.patterns.length > 0 ? bar.facts.patterns[0] : "")
    }
    Item { Layout.fillWidth: true }
    Icon {
        visible: !Theme.narrow
        name: bar.room.clock.running ? "clock" : "pause"
    }
    DigitClock {
        text: bar.room.clock.text
        pixelSize: 17
        display: false
        Accessible.name: bar.room.clock.running ? qsTr("%1 of your own thinking").arg(text) : qsTr("%1 of your own thinking, the clock rests").arg(text)
    }
    AppText {
        Layout.rightMargin: Theme.space16
        visible: bar.roomy
        kind: AppText.Small
        text: qsTr("of %1 min").arg(bar.facts.targetMinutes)
        color: Theme.text2
    }
    AppButton {
        visible: bar.measuredShown
        text: qsTr("Back to code")
        keys: bar.roomy ? "Esc" : ""
        onClicked: bar.codeRequested()
    }
    AppButton {
        visible: bar.measuredShown && bar.accepted
        kind: AppButton.Primary
        text: qsTr("Write the retro")
        iconName: "edit"
        keys: bar.roomy ? "Enter" : ""
        onClicked: bar.retroRequested()
    }
    AppButton {
        visible: !Theme.narrow && !bar.measuredShown
        text: qsTr("Reset")
        iconName: "reset"
        onClicked: bar.resetRequested()
    }
    IconButton {
        visible: Theme.narrow && !bar.measuredShown
        iconName: "reset"
        label: qsTr("Reset")
        onClicked: bar.resetRequested()
    }
    AppButton {
        visible: !bar.measuredShown
        kind: bar.accepted ? AppButton.Secondary : AppButton.Primary
        text: qsTr("Run tests")
        iconName: "play"
        keys: bar.roomy ? "Ctrl+Enter" : ""
        busy: bar.running
        enabled: !bar.running && !bar.compilerMissing
        reason: bar.compilerMissing ? qsTr("No C++ compiler found.") : qsTr("The tests are running.")
        onClicked: bar.runRequested()
    }
}
