import QtQuick
import Greenroom
import Greenroom.App

/// The small ring of the current block with the icon of its place.
RingItem {
    id: ring

    required property real share
    required property bool over
    required property string iconName
    required property string sentence

    implicitWidth: Theme.px(Theme.miniRing)
    implicitHeight: implicitWidth
    thickness: Theme.miniRingThickness
    value: share
    color: over ? Theme.warn : Theme.accent
    trackColor: Theme.surface2
    Accessible.role: Accessible.ProgressBar
    Accessible.name: sentence

    Icon {
        anchors.centerIn: parent
        name: ring.iconName
        size: Theme.icon16
        color: ring.over ? Theme.warnText : Theme.accentText
    }
}
