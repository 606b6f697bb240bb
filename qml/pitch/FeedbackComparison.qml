import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// One sentence against the take before, and both heard one after the other.
Rectangle {
    id: comparison

    required property TakesViewModel takes
    required property bool compared
    readonly property FeedbackViewModel feedback: takes.feedback
    readonly property var tally: feedback.tally
    readonly property var last: feedback.lastTally
    readonly property bool first: last.lengthSeconds === undefined

    signal comparedRequested()

    function sentence(): string {
        if (first)
            return qsTr("The next take is compared with this one.");
        const seconds = Math.round(tally.lengthSeconds) - Math.round(last.lengthSeconds);
        const length = seconds === 0 ? qsTr("As long as take %1").arg(feedback.lastNumber) :
                       seconds < 0 ? qsTr("%1 s shorter than take %2").arg(-seconds).arg(feedback.lastNumber) :
                                     qsTr("%1 s longer than take %2").arg(seconds).arg(feedback.lastNumber);
        const fillers = tally.fillers - last.fillers;
        if (tally.fillers < 0 || last.fillers < 0 || fillers === 0)
            return qsTr("%1.").arg(length);
        return qsTr("%1, and %2.").arg(length).arg(fillers < 0 ? qsTr("%n filler(s) fewer", "", -fillers) : qsTr("%n filler(s) more", "", fillers));
    }

    implicitHeight: line.implicitHeight + 2 * Theme.space8
    radius: Theme.radiusInset
    color: Theme.surface2

    RowLayout {
        id: line

        anchors.fill: parent
        anchors.margins: Theme.space8
        anchors.leftMargin: Theme.space16
        spacing: Theme.space8

        AppText {
            Layout.fillWidth: true
            kind: AppText.Section
            color: Theme.text
            text: comparison.sentence()
            wrapMode: Text.Wrap
        }
        AppButton {
            visible: !comparison.first && comparison.feedback.wordsJudged
            kind: AppButton.Ghost
            text: comparison.compared ? qsTr("Alone") : qsTr("Side by side")
            shortcut: "C"
            onClicked: comparison.comparedRequested()
        }
        AppButton {
            visible: !comparison.first
            text: comparison.takes.playingBoth ? qsTr("Pause") : qsTr("Play both")
            iconName: comparison.takes.playingBoth ? "pause" : "play"
            shortcut: "A"
            onClicked: comparison.takes.playBoth()
        }
    }
}
