import QtQuick
import Greenroom

/// The outcome of a run as icon and words. `verdict` is the contract's code (AC, WA, TLE, MLE, OLE, RE, CE, IE), or "stopped" or "running".
Item {
    id: verdictChip

    required property string verdict
    readonly property bool running: verdict === "running"
    readonly property string words: {
        switch (verdict) {
        case "AC": return qsTr("Accepted");
        case "WA": return qsTr("Wrong answer");
        case "CE": return qsTr("Compile error");
        case "TLE": return qsTr("Time limit");
        case "MLE": return qsTr("Memory limit");
        case "OLE": return qsTr("Output limit");
        case "RE": return qsTr("Crashed");
        case "IE": return qsTr("Could not judge");
        case "running": return qsTr("Running");
        default: return qsTr("Stopped");
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
            case "TLE": return "clock";
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
