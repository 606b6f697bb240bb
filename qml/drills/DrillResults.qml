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
    readonly property DrillOutcome outcome: run.outcome
    readonly property bool shown: outcome.verdict.length > 0 && (run.state === DrillRun.Done || run.state === DrillRun.Stopped)
    readonly property bool failedToCompile: shown && outcome.verdict === "CE"
    readonly property bool paneShown: outcome.selected >= 0 && (paneBeside || paneOpen)

    signal lineRequested(line: int, column: int)
    signal retroRequested()
    signal settingsRequested()

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
        onRetroRequested: results.retroRequested()
        onSettingsRequested: results.settingsRequested()
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
        anchors.top: line.bottom
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
