pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The bar over a take's feedback: which take, what was matched, and what can be done with it.
TopBar {
    id: bar

    required property TakesViewModel takes
    required property string pitchTitle
    readonly property FeedbackViewModel feedback: takes.feedback
    readonly property date recordedAt: new Date(takes.recordedAtMs)
    /// Seconds since one began to listen for words.
    property int listened: 0

    signal againRequested()
    signal deleteRequested()

    function day(): string {
        const today = new Date();
        const time = Qt.formatTime(recordedAt, "HH:mm");
        if (recordedAt.toDateString() === today.toDateString())
            return qsTr("today %1").arg(time);
        return qsTr("%1, %2").arg(recordedAt.toLocaleDateString(Qt.locale(Theme.chinese ? "zh_CN" : "en_GB"), Theme.chinese ? "M 月 d 日" : "d MMM")).arg(time);
    }

    title: qsTr("Take %1").arg(takes.figures.number)

    AppText {
        visible: Theme.wide
        kind: AppText.Body
        color: Theme.text2
        text: qsTr("%1, %2").arg(bar.pitchTitle).arg(bar.day())
    }
    Chip {
        Layout.leftMargin: Theme.space12
        visible: bar.feedback.wordsJudged && bar.feedback.saidWords >= 0 && Theme.effectiveWidth >= 900
        large: true
        tone: Chip.Accent
        iconName: "check"
        text: qsTr("Words matched: %1 of %2").arg(bar.feedback.saidWords).arg(bar.feedback.scriptWords)
    }
    Chip {
        Layout.leftMargin: Theme.space12
        visible: bar.feedback.analysing
        large: true
        text: bar.listened > 0 ? qsTr("Listening for words… %1 s").arg(bar.listened) : qsTr("Listening for words…")
    }
    Item {
        Layout.fillWidth: true
    }
    IconButton {
        iconName: "external"
        label: qsTr("Export take %1").arg(bar.takes.figures.number)
        onClicked: {
            // Made anew each time: the dialog opens itself, and its module is only needed now.
            exporter.setSource("");
            exporter.setSource(Qt.resolvedUrl("ExportPicker.qml"), { title: label });
        }
    }
    AppButton {
        kind: AppButton.Ghost
        text: qsTr("Delete")
        keys: "Del"
        onClicked: bar.deleteRequested()
    }
    AppButton {
        text: bar.takes.best ? qsTr("Best take") : qsTr("Mark as best")
        iconName: bar.takes.best ? "check" : ""
        shortcut: "B"
        onClicked: bar.takes.toggleBest(bar.takes.selected)
    }
    AppButton {
        kind: AppButton.Primary
        text: qsTr("Record again")
        iconName: "microphone"
        keys: "R"
        onClicked: bar.againRequested()
    }
    Timer {
        interval: 1000
        repeat: true
        running: bar.feedback.analysing
        onRunningChanged: bar.listened = 0
        onTriggered: ++bar.listened
    }
    Loader {
        id: exporter
    }
    Connections {
        target: exporter.item
        ignoreUnknownSignals: true

        function onPicked(file: url): void {
            bar.takes.exportTo(file);
        }
    }
}
