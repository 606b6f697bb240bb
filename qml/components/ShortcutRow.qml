pragma ComponentBehavior: Bound

import QtQuick
import Greenroom

/// One line of the shortcut sheet: what it does, and its keys. `modelData` is { text, keys, range? }.
/// Placed by bindings, not by layouts: nested layouts settle one frame later each, and the sheet is seen while they do.
Item {
    id: row

    required property var modelData
    readonly property string separator: modelData.range === true ? "\u2013" : ""

    implicitHeight: Math.max(label.height, Theme.keyHeight)
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(modelData.text).arg(modelData.keys.join(" "))

    AppText {
        id: label

        anchors.left: parent.left
        anchors.right: keys.left
        anchors.rightMargin: Theme.space8
        anchors.verticalCenter: parent.verticalCenter
        text: row.modelData.text
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Row {
        id: keys

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        spacing: Theme.space4

        Repeater {
            model: row.modelData.keys

            Item {
                id: entry

                required property int index
                required property string modelData

                width: cap.x + cap.width
                height: cap.height

                AppText {
                    id: dash

                    anchors.verticalCenter: parent.verticalCenter
                    width: entry.index > 0 && row.separator.length > 0 ? implicitWidth : 0
                    visible: width > 0
                    kind: AppText.Caption
                    text: row.separator
                    Accessible.ignored: true
                }
                KeyCap {
                    id: cap

                    x: dash.width > 0 ? dash.width + Theme.space4 : 0
                    visible: true
                    keys: entry.modelData
                    width: implicitWidth
                    height: implicitHeight
                }
            }
        }
    }
}
