pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// One line over the results, in every state of a run: what to press, what happens, or what came out. From the first verdict on it tells what
/// is still being tried.
FocusScope {
    id: line

    required property DrillRun run
    /// How strong the jail of this machine is, before a run can say so.
    property string isolation
    property string isolationDetail
    readonly property DrillOutcome outcome: run.outcome
    readonly property bool running: run.state === DrillRun.Running
    readonly property bool done: run.state === DrillRun.Done
    readonly property bool failed: run.state === DrillRun.Failed
    readonly property bool told: done || run.state !== DrillRun.Idle && run.reported
    readonly property bool accepted: done && outcome.verdict === "AC"
    /// Verdicts whose sentence says more than how many tests passed.
    readonly property bool explained: outcome.verdict === "RE" || outcome.verdict === "MLE" || outcome.verdict === "OLE" || accepted && outcome.omissions.length > 0
    readonly property int findings: told ? outcome.findings.length : 0
    readonly property bool measured: told && !failed && (findings > 0 || outcome.families.length > 0 || outcome.omissions.length > 0)
    /// A whole sentence, which may need a second line.
    readonly property bool sentence: failed || done && outcome.verdict === "TLE" && !Theme.wide
    readonly property string step: {
        switch (run.stage) {
        case DrillRun.Preparing: return timed(qsTr("Preparing…"));
        case DrillRun.Compiling: return timed(qsTr("Compiling…"));
        case DrillRun.Random: return qsTr("Random case %1 of %2").arg(words.count(run.test)).arg(words.count(run.tests));
        case DrillRun.Shrinking: return timed(qsTr("Making the failing input small…"));
        case DrillRun.Sanitizing: return timed(qsTr("Looking for undefined behaviour…"));
        case DrillRun.Measuring: return run.tests > 0 ? qsTr("Measuring growth, input %1 of %2").arg(run.test + 1).arg(run.tests) : timed(qsTr("Measuring growth…"));
        default: return run.test > 0 ? qsTr("Test %1 of %2").arg(run.test).arg(run.tests) : timed(qsTr("Testing…"));
        }
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
    readonly property string times: done && outcome.verdict !== "CE" ? qsTr("Compiled in %1, ran in %2").arg(words.duration(outcome.compileMs)).arg(words.duration(outcome.runMs)) : ""
    readonly property string isolationWords: {
        if (done && outcome.isolation.length > 0)
            return outcome.isolation === "full" ? "" : words.isolation(outcome.isolation, outcome.isolationDetail);
        // Before a run there is room to say that all is well, too.
        return run.state === DrillRun.Idle || isolation !== "full" ? words.isolation(isolation, isolationDetail) : "";
    }

    signal retroRequested()
    signal settingsRequested()
    signal measuredRequested()

    function timed(step: string): string {
        return run.seconds >= 2 ? qsTr("%1 %2 s").arg(step).arg(run.seconds) : step;
    }
    function doneSummary(): string {
        switch (outcome.verdict) {
        case "CE": return outcome.diagnostics.count > 0 ? qsTr("%n message(s). Enter jumps to the line.", "", outcome.diagnostics.count) : outcome.message;
        case "TLE": return outcome.reason === "idle" || outcome.detail.smallest ? outcome.message : qsTr("Stopped after %1 s on test %2, %3.").arg(outcome.limitSeconds).arg(outcome.detail.number).arg(outcome.detail.name);
        default: return qsTr("%1 of %2 tests passed").arg(outcome.passed).arg(outcome.total);
        }
    }

    implicitHeight: column.implicitHeight
    activeFocusOnTab: true
    Accessible.role: Accessible.StatusBar
    Accessible.name: told ? chip.words + ". " + (findings > 0 ? words.findings(findings) + ". " : "") + summary : summary
    Accessible.focusable: true

    DrillWords { id: words }
    FocusRing {
        shown: line.activeFocus && !line.childFocus
        around: Theme.radiusKey
    }
    readonly property bool childFocus: stop.activeFocus || retro.activeFocus || settings.activeFocus || measure.activeFocus || measureSmall.activeFocus

    ColumnLayout {
        id: column

        width: parent.width
        spacing: Theme.space4

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space8

            VerdictChip {
                id: chip

                visible: line.running || line.told || line.failed
                verdict: line.failed ? "IE" : line.told ? line.outcome.verdict : "running"
                reason: line.outcome.reason
                settled: line.outcome.verified
            }
            Spinner {
                visible: line.running && line.told
                running: visible
                size: Theme.icon14
                Accessible.ignored: true
            }
            Chip {
                visible: line.findings > 0
                large: true
                tone: Chip.Warn
                iconName: "flag"
                text: words.findings(line.findings)
            }
            AppText {
                Layout.fillWidth: !caption.visible
                Layout.leftMargin: Theme.space4
                kind: line.done ? AppText.LabelStrong : AppText.Body
                text: line.summary
                color: line.failed ? Theme.dangerText : line.done ? Theme.text : Theme.text2
                wrapMode: line.sentence ? Text.Wrap : Text.NoWrap
                elide: line.sentence ? Text.ElideNone : Text.ElideRight
                Accessible.ignored: true
            }
            AppText {
                id: caption

                Layout.fillWidth: true
                visible: text.length > 0 && Theme.wide && !line.measured
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
                id: measure

                visible: line.measured && Theme.wide
                compact: true
                text: qsTr("What was measured")
                iconName: "progress"
                onClicked: line.measuredRequested()
            }
            IconButton {
                id: measureSmall

                visible: line.measured && !Theme.wide
                iconName: "progress"
                label: qsTr("What was measured")
                onClicked: line.measuredRequested()
            }
            AppButton {
                id: stop

                visible: line.running
                compact: true
                text: qsTr("Stop")
                iconName: "stop"
                keys: Theme.wide ? "Ctrl+." : ""
                onClicked: line.run.stop()
            }
            AppButton {
                id: settings

                visible: line.failed
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
            visible: line.done && text.length > 0 && line.explained
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
            visible: text.length > 0
            kind: AppText.Caption
            text: line.isolationWords
            wrapMode: Text.Wrap
        }
    }
}
