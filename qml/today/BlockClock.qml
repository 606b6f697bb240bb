import QtQuick
import Greenroom

/// The countdown in fixed digit cells, or how far the block is over its minutes.
Column {
    id: timer

    required property bool over
    required property string clock
    required property string overWords
    required property int plannedMinutes

    spacing: Theme.ring

    DigitClock {
        anchors.right: parent.right
        visible: !timer.over
        text: timer.clock
        pixelSize: 30
        Accessible.ignored: true
    }
    AppText {
        anchors.right: parent.right
        visible: timer.over
        kind: AppText.Block
        text: timer.overWords
        color: Theme.warnText
        Accessible.ignored: true
    }
    AppText {
        anchors.right: parent.right
        kind: AppText.Caption
        text: timer.over ? qsTr("planned %1 min").arg(timer.plannedMinutes) : qsTr("left of %1 min").arg(timer.plannedMinutes)
        color: Theme.text2
        Accessible.ignored: true
    }
}
