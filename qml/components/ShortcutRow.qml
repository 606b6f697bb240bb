pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom

/// One line of the shortcut sheet: what it does, and its keys. `modelData` is { text, keys, range? }.
RowLayout {
    id: row

    required property var modelData

    spacing: Theme.space4
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1: %2").arg(modelData.text).arg(modelData.keys.join(" "))

    AppText {
        Layout.fillWidth: true
        text: row.modelData.text
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    Repeater {
        model: row.modelData.keys

        RowLayout {
            id: entry

            required property int index
            required property string modelData

            spacing: Theme.space4

            AppText {
                visible: entry.index > 0 && row.modelData.range === true
                kind: AppText.Caption
                text: "\u2013"
                Accessible.ignored: true
            }
            KeyCap {
                visible: true
                keys: entry.modelData
            }
        }
    }
}
