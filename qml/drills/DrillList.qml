pragma ComponentBehavior: Bound

import QtQuick
import Greenroom
import Greenroom.App

/// Rows of drills under the names of their patterns. One tab stop, arrows inside, Enter opens.
FocusScope {
    id: list

    required property DrillListModel model
    property int currentIndex: 0

    signal opened(drillId: string)

    function choose(index: int): void {
        const row = rows.itemAt(Math.max(0, Math.min(rows.count - 1, index))) as DrillListEntry;
        if (row)
            row.take();
    }

    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Drills by pattern")
    Keys.onUpPressed: choose(currentIndex - 1)
    Keys.onDownPressed: choose(currentIndex + 1)
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End;
        if (event.accepted)
            choose(event.key === Qt.Key_Home ? 0 : rows.count - 1);
    }

    Column {
        id: column

        width: parent.width

        Repeater {
            id: rows

            model: list.model

            DrillListEntry {
                width: column.width
                current: list.currentIndex === index
                onTaken: list.currentIndex = index
                onOpened: drillId => list.opened(drillId)
            }
        }
    }
}
