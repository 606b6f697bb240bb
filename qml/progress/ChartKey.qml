import QtQuick
import Greenroom

/// The name of a series beside its colour.
Row {
    id: key

    required property color color
    required property string text

    spacing: Theme.space4
    rightPadding: Theme.space8

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.thumb
        height: width
        radius: Theme.ring
        color: key.color
    }
    AppText {
        anchors.verticalCenter: parent.verticalCenter
        kind: AppText.Tick
        text: key.text
    }
}
