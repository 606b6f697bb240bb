import QtQuick
import Greenroom
import Greenroom.App

/// The large ring of the recorder: elapsed against the target, with the time in fixed cells and a line under it.
Item {
    id: timer

    required property real elapsedSeconds
    required property real targetSeconds
    /// "27 s left", said by the page so that it can be translated in one place.
    property string caption
    property string timeText: clockText(Math.floor(elapsedSeconds))
    property int warnSeconds: 5
    property int size: Theme.ringTimer
    property int thickness: Theme.ringThickness
    property real digits: 46
    readonly property bool over: elapsedSeconds > targetSeconds

    function clockText(seconds: int): string {
        return Math.floor(seconds / 60) + ":" + String(seconds % 60).padStart(2, "0");
    }

    implicitWidth: size
    implicitHeight: size
    Accessible.role: Accessible.ProgressBar
    Accessible.name: caption.length > 0 ? qsTr("%1, %2").arg(timeText).arg(caption) : timeText

    RingItem {
        anchors.fill: parent
        thickness: timer.thickness
        value: timer.targetSeconds > 0 ? timer.elapsedSeconds / timer.targetSeconds : 0
        warnFraction: timer.targetSeconds > 0 ? timer.warnSeconds / timer.targetSeconds : 0
        color: timer.over ? Theme.warn : Theme.accent
        trackColor: Theme.surface2
        warnColor: Qt.alpha(Theme.warn, 0.4)
        Accessible.ignored: true
    }
    Column {
        anchors.centerIn: parent
        spacing: Theme.space4

        DigitClock {
            anchors.horizontalCenter: parent.horizontalCenter
            text: timer.timeText
            pixelSize: timer.digits
            Accessible.ignored: true
        }
        AppText {
            anchors.horizontalCenter: parent.horizontalCenter
            visible: text.length > 0
            text: timer.caption
            kind: AppText.Small
            color: timer.over ? Theme.warnText : Theme.text2
            Accessible.ignored: true
        }
    }
}
