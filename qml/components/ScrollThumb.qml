import QtQuick
import QtQuick.Templates as T
import Greenroom

/// The 8 px thumb of every scrolling region: shown while scrolling or hovering.
T.ScrollBar {
    id: thumb

    implicitWidth: Theme.thumb + Theme.ring
    implicitHeight: Theme.thumb + Theme.ring
    padding: Theme.line
    minimumSize: 0.08
    visible: size < 1.0
    Accessible.ignored: true

    contentItem: Rectangle {
        implicitWidth: Theme.thumb
        implicitHeight: Theme.thumb
        radius: Theme.thumb / 2
        color: thumb.pressed ? Theme.text3 : Theme.borderStrong
        opacity: thumb.active ? 0.6 : 0

        Behavior on opacity {
            NumberAnimation { duration: Theme.durationExpand; easing.type: Theme.easing }
        }
    }
}
