pragma ComponentBehavior: Bound

import QtQuick
import Greenroom
import Greenroom.App

/// What running the tests gave: the verdict line, then the table with the test that is looked at, or the compiler's messages.
FocusScope {
    id: results

    required property DrillRun run
    required property string parameters
    /// The test stands beside the table; else it takes the table's place until Esc.
    property bool paneBeside: true
    property bool paneOpen: false
    property string isolation
    property string isolationDetail
    readonly property DrillOutcome outcome: run.outcome
    readonly property bool running: run.state === DrillRun.Running
    readonly property bool shown: outcome.verdict.length > 0 && (run.state === DrillRun.Done || run.state === DrillRun.Stopped || running && run.reported)
    readonly property bool failedToCompile: shown && outcome.verdict === "CE"
    readonly property bool paneShown: outcome.selected >= 0 && (paneBeside || paneOpen)

    signal lineRequested(line: int, column: int)
    signal retroRequested()
    signal settingsRequested()
    signal measuredRequested()

    function focusVerdict(): void {
        line.forceActiveFocus(Qt.OtherFocusReason);
    }
    function stepBack(): bool {
        if (paneBeside || !paneOpen)
            return false;
        paneOpen = false;
        table.forceActiveFocus(Qt.TabFocusReason);
        return true;
    }

    onPaneBesideChanged: paneOpen = false

    DrillVerdictLine {
        id: line

        x: Theme.space20
        y: Theme.space16
        width: parent.width - Theme.space20 - Theme.space24
        run: results.run
        isolation: results.isolation
        isolationDetail: results.isolationDetail
        onMeasuredRequested: results.measuredRequested()
        onRetroRequested: results.retroRequested()
        onSettingsRequested: results.settingsRequested()
    }
    DrillFindingStrip {
        id: strip

        x: line.x
        anchors.top: line.bottom
        anchors.topMargin: visible ? Theme.space8 : 0
        width: line.width
        visible: results.shown && !results.failedToCompile && results.outcome.findings.length > 0
        height: visible ? implicitHeight : 0
        finding: visible ? results.outcome.findings[0] : null
        onLineRequested: line => results.lineRequested(line, 1)
    }
    DrillErrorList {
        anchors.fill: body
        visible: results.failedToCompile
        diagnostics: results.outcome.diagnostics
        onChosen: (line, column) => results.lineRequested(line, column)
    }
    Item {
        id: body

        x: Theme.space20
        anchors.top: strip.bottom
        anchors.topMargin: Theme.space12
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space16
        width: parent.width - Theme.space20 - Theme.space24
        visible: !results.failedToCompile
    }
    DrillCaseTable {
        id: table

        x: body.x
        y: body.y
        width: pane.visible && results.paneBeside ? body.width - pane.width - Theme.space16 : body.width
        height: body.height
        visible: results.shown && !results.failedToCompile && (results.paneBeside || !results.paneOpen)
        outcome: results.outcome
        parameters: results.parameters
        onOpened: results.paneOpen = true
    }
    DrillCasePane {
        id: pane

        anchors.right: body.right
        y: body.y
        width: results.paneBeside ? Math.min(Theme.px(300), Math.round(body.width * 0.4)) : body.width
        height: body.height
        visible: results.shown && !results.failedToCompile && results.paneShown
        detail: results.outcome.detail
        closable: !results.paneBeside
        onClosed: results.stepBack()
    }
}
