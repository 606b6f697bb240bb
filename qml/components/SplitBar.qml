pragma ComponentBehavior: Bound

import QtQuick
import Greenroom
import Greenroom.App

/// A whole split into parts, with the parts in words under it: each of `parts` is { value, text, tone } with tone 0 accent, 1 warn, 2 info.
Item {
    id: split

    required property var parts
    readonly property list<color> inks: [Theme.accent, Theme.warn, Theme.info]

    implicitWidth: Theme.px(280)
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.Graphic
    Accessible.name: parts.map(part => part.text).join(", ")

    Column {
        id: column

        width: parent.width
        spacing: Theme.space12

        SegmentBarItem {
            width: parent.width
            height: Theme.thumb
            weights: split.parts.map(part => part.value)
            colors: split.parts.map(part => split.inks[part.tone])
            trackColor: Theme.edge
            gap: Theme.gripThin
            Accessible.ignored: true
        }
        Flow {
            width: parent.width
            spacing: Theme.space16

            Repeater {
                model: split.parts

                Row {
                    id: entry

                    required property var modelData

                    spacing: Theme.space8

                    Rectangle {
                        anchors.verticalCenter: parent.verticalCenter
                        width: Theme.thumb
                        height: width
                        radius: width / 2
                        color: split.inks[entry.modelData.tone]
                    }
                    AppText {
                        kind: AppText.Caption
                        text: entry.modelData.text
                        color: Theme.text2
                        Accessible.ignored: true
                    }
                }
            }
        }
    }
}
