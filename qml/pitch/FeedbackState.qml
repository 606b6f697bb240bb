import QtQuick
import Greenroom
import Greenroom.App

/// Why there is less to tell than usual, in one sentence: refused, failed, or nothing to listen with.
Banner {
    id: state

    required property FeedbackViewModel feedback
    readonly property bool failed: feedback.error.length > 0
    readonly property bool shown: text.length > 0
    readonly property string reason: {
        switch (feedback.refused) {
        case "noise":
            return qsTr("Too much noise to judge words. Length and pauses still stand.");
        case "clipping":
            return qsTr("The recording is overdriven, so words cannot be judged. Length and pauses still stand.");
        case "quiet":
            return qsTr("Too quiet to judge words. Length and pauses still stand.");
        case "silence":
            return qsTr("Nothing was heard in this take.");
        case "other-text":
            return qsTr("This does not sound like the script, so its words were not judged.");
        case "no-model":
            if (feedback.chinese)
                return qsTr("The speech model knows English only. Of a Chinese script, length, level and pauses are told.");
            return feedback.warnings.length > 0 ? feedback.warnings[0] :
                   qsTr("Install pocketsphinx-en-us to check words. Length, pauses and level work now.");
        default:
            return feedback.warnings.length > 0 ? feedback.warnings[0] : "";
        }
    }
    readonly property bool installable: feedback.refused === "no-model" && !feedback.chinese

    text: failed ? qsTr("%1 The take is kept.").arg(feedback.error) : reason
    tone: failed ? Banner.Danger : feedback.refused === "no-model" || feedback.refused.length === 0 ? Banner.Info : Banner.Warn
    actionText: failed ? qsTr("Try again") : installable ? qsTr("Check again") : ""
    onAction: feedback.analyseAgain()
}
