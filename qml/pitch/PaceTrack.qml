import QtQuick
import Greenroom

/// The pace of one sentence on a track from 90 to 190 words a minute, with the band that is easy to follow. A dot inside, a square outside.
Item {
    id: track

    required property int pace
    readonly property bool known: pace > 0
    readonly property bool good: pace >= 130 && pace <= 160

    function at(words: real): real {
        return Math.round(Math.max(0, Math.min(1, (words - 90) / 100)) * width);
    }

    implicitHeight: label.height + Theme.px(14)
    Accessible.ignored: true

    AppText {
        id: label

        kind: track.known && !track.good ? AppText.Section : AppText.Small
        color: !track.known ? Theme.text3 : track.good ? Theme.text : Theme.warnText
        text: track.known ? track.pace : "–"
        Accessible.ignored: true
    }
    Rectangle {
        anchors.verticalCenter: dot.verticalCenter
        width: parent.width
        height: Theme.stripHeight
        radius: height / 2
        color: Theme.surface2
    }
    Rectangle {
        x: track.at(130)
        anchors.verticalCenter: dot.verticalCenter
        width: track.at(160) - x
        height: Theme.stripHeight
        color: Theme.heat[1]
    }
    Rectangle {
        id: dot

        x: Math.max(0, Math.min(track.width - width, track.at(track.pace) - width / 2))
        anchors.bottom: parent.bottom
        width: Theme.px(8)
        height: width
        visible: track.known
        radius: track.good ? height / 2 : 0
        color: track.good ? Theme.accent : Theme.warn
    }
}
