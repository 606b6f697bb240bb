pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Greenroom

/// The text twin of a chart: heads and rows of short texts, the first column to the left, figures to the right.
FocusScope {
    id: table

    required property string label
    required property list<string> heads
    required property var rows
    readonly property int rowHeight: Theme.px(24)

    implicitHeight: rowHeight * (1 + Math.min(7, rows.length))
    Accessible.role: Accessible.Table
    Accessible.name: label

    RowLayout {
        id: head

        width: parent.width
        height: table.rowHeight
        spacing: Theme.space8

        Repeater {
            model: table.heads

            AppText {
                required property int index
                required property string modelData

                Layout.fillWidth: true
                Layout.preferredWidth: index === 0 ? 2 : 1
                kind: AppText.Caption
                text: modelData
                horizontalAlignment: index === 0 ? Text.AlignLeft : Text.AlignRight
                Accessible.role: Accessible.ColumnHeader
            }
        }
    }
    ListView {
        id: list

        anchors.fill: parent
        anchors.topMargin: table.rowHeight
        focus: true
        activeFocusOnTab: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: table.rows
        T.ScrollBar.vertical: ScrollThumb {}
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End;
            if (event.key === Qt.Key_Home)
                positionViewAtBeginning();
            else if (event.key === Qt.Key_End)
                positionViewAtEnd();
        }

        delegate: RowLayout {
            id: row

            required property var modelData

            width: list.width
            height: table.rowHeight
            spacing: Theme.space8
            Accessible.role: Accessible.Row
            Accessible.name: row.modelData.map((text, column) => table.heads[column] + " " + text).join(", ")

            Repeater {
                model: row.modelData

                AppText {
                    required property int index
                    required property string modelData

                    Layout.fillWidth: true
                    Layout.preferredWidth: index === 0 ? 2 : 1
                    kind: AppText.Small
                    text: modelData
                    horizontalAlignment: index === 0 ? Text.AlignLeft : Text.AlignRight
                    Accessible.ignored: true
                }
            }
        }
        FocusRing {
            anchors.margins: 0
            shown: list.activeFocus
        }
    }
}
