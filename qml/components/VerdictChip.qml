import QtQuick
import Greenroom

/// The outcome of a run as icon and words. `verdict` is the contract's code (AC, WA, TLE, MLE, OLE, RE, CE, IE), or "stopped" or "running";
/// `reason` says more of TLE and RE. An accepted answer that is not settled is accepted so far.
Item {
    id: verdictChip

    required property string verdict
    property string reason
    property bool settled: true
    readonly property bool running: verdict === "running"
    readonly property string words: {
        switch (verdict) {
        case "AC": return settled ? qsTr("Accepted") : qsTr("Accepted so far");
        case "WA": return qsTr("Wrong answer");
        case "CE": return qsTr("Compile error");
        case "TLE": return reason === "idle" ? qsTr("Idle") : qsTr("Time limit");
        case "MLE": return qsTr("Memory limit");
        case "OLE": return qsTr("Output limit");
        case "RE": return crashWords();
        case "IE": return qsTr("Could not judge");
        case "running": return qsTr("Running");
        default: return qsTr("Stopped");
        }
    }

    function crashWords(): string {
        switch (reason) {
        case "exception": return qsTr("Exception");
        case "stack-overflow": return qsTr("Stack overflow");
        case "left-early": return qsTr("Left early");
        default: return qsTr("Crashed");
        }
    }

    implicitWidth: chip.implicitWidth
    implicitHeight: chip.implicitHeight
    Accessible.role: Accessible.StaticText
    Accessible.name: words

    Chip {
        id: chip

        anchors.fill: parent
        large: true
        text: verdictChip.words
        iconName: {
            switch (verdictChip.verdict) {
            case "AC": return "check";
            case "WA":
            case "CE": return "cross";
            case "TLE": return verdictChip.reason === "idle" ? "pause" : "clock";
            case "RE":
            case "MLE":
            case "OLE":
            case "IE": return "warning";
            case "running": return "blank";
            default: return "stop";
            }
        }
        tone: {
            switch (verdictChip.verdict) {
            case "AC": return Chip.Ok;
            case "WA":
            case "CE":
            case "RE": return Chip.Danger;
            case "TLE":
            case "MLE":
            case "OLE":
            case "IE": return Chip.Warn;
            default: return Chip.Neutral;
            }
        }
        Accessible.ignored: true
    }
    Spinner {
        x: Theme.px(12)
        anchors.verticalCenter: parent.verticalCenter
        running: verdictChip.running
        size: Theme.icon14
        Accessible.ignored: true
    }
}
