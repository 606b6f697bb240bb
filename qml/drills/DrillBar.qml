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
    readonly property bool accepted: room.run.outcome.verdict === "AC" && room.run.state === DrillRun.Done

    signal resetRequested()
    signal runRequested()

    numberText: facts.number
    title: facts.title
    backLabel: qsTr("Back to the list")

    DrillWords { id: words }

    Chip {
        text: words.difficulty(bar.facts.difficulty)
        visible: !Theme.narrow
    }
    Chip {
        visible: bar.room.patternShown && bar.facts.patterns.length > 0 && bar.roomy
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
        visible: !Theme.narrow
        text: qsTr("Reset")
        iconName: "reset"
        onClicked: bar.resetRequested()
    }
    IconButton {
        visible: Theme.narrow
        iconName: "reset"
        label: qsTr("Reset")
        onClicked: bar.resetRequested()
    }
    AppButton {
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
