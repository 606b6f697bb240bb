import QtQuick
import Greenroom

/// A row of the plan while the day is read.
Item {
    implicitHeight: Theme.px(60)
    Accessible.ignored: true

    PlaceholderBlock {
        x: Theme.space4
        anchors.verticalCenter: parent.verticalCenter
        width: Theme.px(22)
        height: width
        radius: width / 2
    }
    PlaceholderBlock {
        x: Theme.px(44)
        y: Theme.space12
        height: Theme.px(14)
    }
    PlaceholderBlock {
        x: Theme.px(44)
        y: Theme.px(34)
        width: Theme.px(260)
        height: Theme.px(12)
    }
}
