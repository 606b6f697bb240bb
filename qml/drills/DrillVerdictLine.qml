pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// One line over the results, in every state of a run: what to press, what happens, or what came out.
FocusScope {
    id: line

    required property DrillRun run
    readonly property DrillOutcome outcome: run.outcome
    readonly property bool running: run.state === DrillRun.Running
    readonly property bool done: run.state === DrillRun.Done
    readonly property bool accepted: done && outcome.verdict === "AC"
    /// A whole sentence, which may need a second line.
    readonly property bool sentence: run.state === DrillRun.Failed || done && outcome.verdict === "TLE" && !Theme.wide
    readonly property string step: {
        if (run.stage === DrillRun.Testing && run.test > 0)
            return qsTr("Test %1 of %2").arg(run.test).arg(run.tests);
        const words = run.stage === DrillRun.Compiling ? qsTr("Compiling…") : qsTr("Preparing…");
        return run.seconds >= 2 ? qsTr("%1 %2 s").arg(words).arg(run.seconds) : words;
    }
    readonly property string summary: {
        switch (run.state) {
        case DrillRun.Idle: return qsTr("Run the tests with Ctrl+Enter.");
        case DrillRun.Running: return step;
        case DrillRun.Stopped: return qsTr("Stopped. Run the tests again with Ctrl+Enter.");
        case DrillRun.Failed: return run.error;
        default: return doneSummary();
        }
    }
    readonly property string times: done && outcome.verdict !== "CE" ? qsTr("Compiled in %1, ran in %2").arg(duration(outcome.compileMs)).arg(duration(outcome.runMs)) : ""

    signal retroRequested()
    signal settingsRequested()

    function duration(milliseconds: int): string {
        return milliseconds < 1000 ? qsTr("%1 ms").arg(milliseconds) : qsTr("%1 s").arg(Number(milliseconds / 1000).toLocaleString(Qt.locale(), "f", 1));
    }
    function doneSummary(): string {
        switch (outcome.verdict) {
        case "CE": return outcome.diagnostics.count > 0 ? qsTr("%n message(s). Enter jumps to the line.", "", outcome.diagnostics.count) : outcome.message;
        case "TLE": return qsTr("Stopped after %1 s on test %2, %3.").arg(outcome.limitSeconds).arg(outcome.detail.number).arg(outcome.detail.name);
        default: return qsTr("%1 of %2 tests passed").arg(outcome.passed).arg(outcome.total);
        }
    }

    implicitHeight: column.implicitHeight
    activeFocusOnTab: true
    Accessible.role: Accessible.StatusBar
    Accessible.name: done ? chip.words + ". " + summary : summary
    Accessible.focusable: true

    FocusRing {
        shown: line.activeFocus && !line.childFocus
        around: Theme.radiusKey
    }
    readonly property bool childFocus: stop.activeFocus || retro.activeFocus || settings.activeFocus

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.space4

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space12

            VerdictChip {
                id: chip

                visible: line.running || line.done
                verdict: line.running ? "running" : line.outcome.verdict
            }
            Icon {
                visible: line.run.state === DrillRun.Failed
                name: "warning"
                color: Theme.dangerText
            }
            AppText {
                Layout.fillWidth: !words.visible
                kind: line.done ? AppText.LabelStrong : AppText.Body
                text: line.summary
                color: line.run.state === DrillRun.Failed ? Theme.dangerText : line.done ? Theme.text : Theme.text2
                wrapMode: line.sentence ? Text.Wrap : Text.NoWrap
                elide: line.sentence ? Text.ElideNone : Text.ElideRight
                Accessible.ignored: true
            }
            AppText {
                id: words

                Layout.fillWidth: true
                visible: text.length > 0 && Theme.wide
                kind: AppText.Small
                text: line.times
                color: Theme.text2
                elide: Text.ElideRight
            }
            AppText {
                visible: line.done && !line.accepted && Theme.wide
                kind: AppText.Small
                text: qsTr("Run %1").arg(line.run.number)
                color: Theme.text2
            }
            AppButton {
                id: stop

                visible: line.running
                compact: true
                text: qsTr("Stop")
                iconName: "stop"
                keys: "Ctrl+."
                onClicked: line.run.stop()
            }
            AppButton {
                id: settings

                visible: line.run.state === DrillRun.Failed
                compact: true
                text: qsTr("Open Settings")
                onClicked: line.settingsRequested()
            }
            AppButton {
                id: retro

                visible: line.accepted
                kind: AppButton.Primary
                text: qsTr("Write the retro")
                iconName: "edit"
                onClicked: line.retroRequested()
            }
        }
        AppText {
            Layout.fillWidth: true
            visible: line.done && text.length > 0 && (line.outcome.verdict === "RE" || line.outcome.verdict === "MLE" || line.outcome.verdict === "OLE")
            kind: AppText.Small
            text: line.outcome.message
            color: Theme.text2
            wrapMode: Text.Wrap
        }
        AppText {
            Layout.fillWidth: true
            visible: line.done && line.run.error.length > 0
            kind: AppText.Small
            text: line.run.error
            color: Theme.dangerText
            wrapMode: Text.Wrap
        }
        AppText {
            Layout.fillWidth: true
            visible: line.done && line.outcome.isolation.length > 0 && line.outcome.isolation !== "full"
            kind: AppText.Caption
            text: line.outcome.isolation === "weak" ? qsTr("Isolation: weak. %1").arg(line.outcome.isolationDetail) : qsTr("Isolation: partial. %1").arg(line.outcome.isolationDetail)
            wrapMode: Text.Wrap
        }
    }
}
