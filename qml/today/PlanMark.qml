import QtQuick
import Greenroom
import Greenroom.App

/// The state of a block as a round mark: ring waiting, check done, bars paused, dot running, dash skipped.
Rectangle {
    id: mark

    required property int blockState
    readonly property bool waiting: blockState === PlanBlockModel.Waiting
    readonly property bool done: blockState === PlanBlockModel.Done
    readonly property list<string> icons: ["", "mark-dot", "pause", "check", "minus"]

    implicitWidth: Theme.px(22)
    implicitHeight: implicitWidth
    radius: width / 2
    color: waiting ? "transparent" : done ? Theme.accentSoft : Theme.surface2
    border.width: waiting ? Theme.markLine : 0
    border.color: Theme.borderStrong
    Accessible.ignored: true

    Icon {
        anchors.centerIn: parent
        visible: !mark.waiting
        size: Theme.icon14
        name: mark.icons[mark.blockState]
        color: mark.done ? Theme.accentText : Theme.text2
    }
}
