import QtQuick
import Greenroom

/// The ring around a control that holds the keyboard focus: 2 px wide, 2 px outside the control.
Rectangle {
    required property bool shown
    property real around: Theme.radiusControl

    anchors.fill: parent
    anchors.margins: -2 * Theme.ring
    radius: around + 2 * Theme.ring
    color: "transparent"
    border.width: Theme.ring
    border.color: Theme.focus
    visible: shown
    Accessible.ignored: true
}
