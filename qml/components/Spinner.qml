import QtQuick
import Greenroom
import Greenroom.App

/// A turning arc for work of under two seconds; longer work names its step beside it.
RingItem {
    id: spinner

    property bool running: true
    property int size: Theme.icon16

    implicitWidth: size
    implicitHeight: size
    width: size
    height: size
    visible: running
    thickness: Theme.ring
    value: 0.3
    color: Theme.text2
    trackColor: Theme.edge
    Accessible.role: Accessible.Animation
    Accessible.name: qsTr("Working")

    RotationAnimator on rotation {
        running: spinner.running && spinner.visible && !Theme.reducedMotion
        from: 0
        to: 360
        loops: Animation.Infinite
        duration: Theme.durationTurn
    }
}
