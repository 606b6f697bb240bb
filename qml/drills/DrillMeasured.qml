pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// What the judge measured and found, over the whole room: growth, space and depth against what the drill asks, findings with their lines.
FocusScope {
    id: page

    required property DrillRun run
    /// What was judged, for the words of a line.
    required property string code
    readonly property DrillOutcome outcome: run.outcome
    readonly property var findings: outcome.findings
    readonly property bool accepted: outcome.verdict === "AC"
    readonly property bool running: run.state === DrillRun.Running
    readonly property bool columns: Theme.wide
    readonly property string headline: {
        if (!accepted)
            return outcome.message;
        if (!outcome.verified)
            return outcome.omissions.length > 0 ? qsTr("Accepted so far. A part could not be tried.") : qsTr("Accepted so far.");
        if (findings.some(each => each.kind === "growth"))
            return qsTr("Accepted, and it grows faster than the drill asks.");
        if (findings.length > 0)
            return qsTr("Accepted. %1.").arg(words.finding(findings[0].kind));
        return qsTr("Accepted. Time and space are as the drill asks.");
    }
    readonly property string facts: {
        const tests = outcome.randomCases > 0 && accepted ? qsTr("%1 of %2 tests and %3 random cases agree with the reference.").arg(outcome.passed).arg(outcome.total).arg(words.count(outcome.randomCases)) :
                                                qsTr("%1 of %2 tests passed.").arg(outcome.passed).arg(outcome.total);
        return tests + " " + qsTr("Compiled in %1, ran in %2.").arg(words.duration(outcome.compileMs)).arg(words.duration(outcome.runMs));
    }

    signal lineRequested(line: int)
    signal retroRequested()

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("What was measured")
    Keys.onReturnPressed: event => {
        event.accepted = accepted && !running;
        if (event.accepted)
            retroRequested();
    }

    DrillWords { id: words }
    ScrollArea {
        id: area

        anchors.fill: parent
        focus: true
        activeFocusOnTab: true
        sidePadding: Theme.space24
        topPadding: Theme.space20
        bottomPadding: Theme.space32
        spacing: Theme.space16
        Accessible.role: Accessible.Pane
        Accessible.name: page.headline + " " + page.facts
        Accessible.focusable: true

        AppText {
            Layout.fillWidth: true
            font: Theme.figure(20)
            text: page.headline
            wrapMode: Text.Wrap
            lineHeightMode: Text.ProportionalHeight
            lineHeight: 1.2
            topPadding: 0
            Accessible.role: Accessible.Heading
        }
        AppText {
            Layout.fillWidth: true
            Layout.topMargin: -Theme.space12
            kind: AppText.Small
            text: page.facts
            color: Theme.text2
            wrapMode: Text.Wrap
        }
        GridLayout {
            Layout.fillWidth: true
            columns: page.columns ? 2 : 1
            columnSpacing: Theme.space16
            rowSpacing: Theme.space16

            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 4
                Layout.alignment: Qt.AlignTop
                spacing: Theme.space16

                DrillGrowthCard {
                    Layout.fillWidth: true
                    outcome: page.outcome
                    measuring: page.running
                }
                DrillLinesCard {
                    Layout.fillWidth: true
                    outcome: page.outcome
                    code: page.code
                    onLineRequested: line => page.lineRequested(line)
                }
            }
            ColumnLayout {
                Layout.fillWidth: true
                Layout.preferredWidth: 3
                Layout.alignment: Qt.AlignTop
                spacing: Theme.space16

                DrillAskedCard {
                    Layout.fillWidth: true
                    outcome: page.outcome
                }
                DrillFindingsCard {
                    Layout.fillWidth: true
                    outcome: page.outcome
                    onLineRequested: line => page.lineRequested(line)
                }
            }
        }
    }
}
