import QtQuick
import Greenroom

/// The tint of a control under the pointer or pressed. Lies over the control's ground.
Rectangle {
    property bool hovered: false
    property bool pressed: false
    property bool filled: false

    color: filled ? Theme.veilFilled : Theme.veil
    opacity: pressed ? Theme.veilPress : hovered ? Theme.veilHover : 0
    Accessible.ignored: true

    Behavior on opacity {
        NumberAnimation { duration: Theme.durationPress; easing.type: Theme.easing }
    }
}
