import QtQuick
import QtQuick.Layouts
import Greenroom

/// The 64 px bar at the foot of a region with what can be done there. Children stand in a row.
Rectangle {
    id: bar

    default property alias contents: row.data
    property int sidePadding: Theme.pagePadding

    implicitWidth: row.implicitWidth + 2 * sidePadding
    implicitHeight: Math.max(Theme.barHeight, row.implicitHeight + 2 * Theme.space12)
    color: Theme.bg
    Accessible.role: Accessible.ToolBar
    Accessible.name: qsTr("Actions")

    Rectangle {
        width: parent.width
        height: Theme.line
        color: Theme.border
    }
    RowLayout {
        id: row

        anchors.fill: parent
        anchors.leftMargin: bar.sidePadding
        anchors.rightMargin: bar.sidePadding
        spacing: Theme.space8
    }
}
