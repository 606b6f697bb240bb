pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// What is worse than asked or wrong in itself, what could not be tried, and last what is in order.
Card {
    id: card

    required property DrillOutcome outcome
    readonly property var findings: outcome.findings
    readonly property var omissions: outcome.omissions
    readonly property bool settled: outcome.verified
    readonly property bool sanitized: settled && !omissions.some(each => each.part === "sanitizers") && outcome.verdict === "AC"

    function has(kind: string): bool {
        return findings.some(each => each.kind === kind);
    }

    signal lineRequested(line: int)

    title: qsTr("Findings, the ones interviewers ask about")
    spacing: Theme.space16

    DrillWords { id: words }
    Repeater {
        model: card.findings

        DrillFindingRow {
            required property var modelData

            Layout.fillWidth: true
            title: words.finding(modelData.kind)
            detail: modelData.message
            iconName: words.findingIcon(modelData.kind)
            line: modelData.line
            onLineRequested: line => card.lineRequested(line)
        }
    }
    Repeater {
        model: card.omissions

        DrillFindingRow {
            required property var modelData

            Layout.fillWidth: true
            unknown: true
            title: modelData.part === "growth" ? qsTr("Growth was not measured") : qsTr("Not looked at by sanitizers")
            detail: modelData.reason
        }
    }
    DrillFindingRow {
        Layout.fillWidth: true
        visible: card.sanitized && !card.has("undefined-behaviour")
        clean: true
        title: qsTr("No undefined behaviour")
        detail: qsTr("The tests ran clean in the sanitizer build.")
    }
    DrillFindingRow {
        Layout.fillWidth: true
        visible: card.settled && card.findings.length === 0 && card.omissions.length === 0 && card.outcome.verdict === "AC"
        clean: true
        title: qsTr("Nothing an interviewer would pick on.")
    }
}
