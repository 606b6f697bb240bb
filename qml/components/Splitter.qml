import QtQuick
import Greenroom

/// The movable line between two panes, set by pointer or keyboard. The page sizes its panes by `position`, the width (or height)
/// of the first one; the line places itself there. `moved` is sent after each change by the user, to be remembered.
Item {
    id: splitter

    /// What it moves, for instance "Statement width".
    required property string label
    property int orientation: Qt.Horizontal
    required property real defaultPosition
    property real wanted: defaultPosition
    property real minimum: 0
    property real maximum: 10000
    readonly property real position: Math.round(Math.max(minimum, Math.min(maximum, wanted)))
    readonly property bool horizontal: orientation === Qt.Horizontal
    readonly property int step: Theme.space16
    readonly property int reach: Theme.space4

    signal moved(position: real)

    function moveTo(target: real): void {
        wanted = Math.max(minimum, Math.min(maximum, target));
        moved(position);
    }

    x: horizontal ? position : 0
    y: horizontal ? 0 : position
    implicitWidth: Theme.line
    implicitHeight: Theme.line
    activeFocusOnTab: true
    Accessible.role: Accessible.Splitter
    Accessible.name: qsTr("%1, %n pixel(s)", "a splitter's name and its position", position).arg(label)
    Accessible.focusable: true
    Keys.onPressed: event => {
        const back = horizontal ? Qt.Key_Left : Qt.Key_Up;
        const forth = horizontal ? Qt.Key_Right : Qt.Key_Down;
        event.accepted = true;
        if (event.key === back)
            moveTo(position - step);
        else if (event.key === forth)
            moveTo(position + step);
        else if (event.key === Qt.Key_Home)
            moveTo(minimum);
        else if (event.key === Qt.Key_End)
            moveTo(maximum);
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            moveTo(defaultPosition);
        else
            event.accepted = false;
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.border
    }
    Rectangle {
        id: grip

        anchors.centerIn: parent
        width: splitter.horizontal ? Theme.gripThin : Theme.gripLong
        height: splitter.horizontal ? Theme.gripLong : Theme.gripThin
        radius: Theme.ring
        color: Theme.edge
        visible: !splitter.horizontal || drag.containsMouse || drag.pressed || splitter.activeFocus

        FocusRing {
            shown: splitter.activeFocus
            around: Theme.ring
        }
    }
    MouseArea {
        id: drag

        anchors.fill: parent
        anchors.leftMargin: splitter.horizontal ? -splitter.reach : 0
        anchors.rightMargin: splitter.horizontal ? -splitter.reach : 0
        anchors.topMargin: splitter.horizontal ? 0 : -splitter.reach
        anchors.bottomMargin: splitter.horizontal ? 0 : -splitter.reach
        hoverEnabled: true
        preventStealing: true
        cursorShape: splitter.horizontal ? Qt.SplitHCursor : Qt.SplitVCursor
        onPositionChanged: mouse => {
            if (!pressed)
                return;
            const place = mapToItem(splitter.parent, mouse.x, mouse.y);
            splitter.moveTo(splitter.horizontal ? place.x : place.y);
        }
        onDoubleClicked: splitter.moveTo(splitter.defaultPosition)
    }
}
