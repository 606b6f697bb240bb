import QtQuick
import Greenroom

/// The name of a series beside its mark.
Row {
    id: key

    enum Mark { Square, Ring, Dot }

    required property color color
    required property string text
    property int mark: ChartKey.Square

    spacing: Theme.space4
    rightPadding: Theme.space8
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Rectangle {
        anchors.verticalCenter: parent.verticalCenter
        width: key.mark === ChartKey.Square ? Theme.thumb : Theme.mark
        height: width
        radius: key.mark === ChartKey.Square ? Theme.ring : width / 2
        color: key.mark === ChartKey.Ring ? "transparent" : key.color
        border.width: key.mark === ChartKey.Ring ? Theme.ring : 0
        border.color: key.color
        Accessible.ignored: true
    }
    AppText {
        anchors.verticalCenter: parent.verticalCenter
        kind: AppText.Tick
        text: key.text
        Accessible.ignored: true
    }
}
