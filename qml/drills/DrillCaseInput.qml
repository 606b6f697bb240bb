pragma ComponentBehavior: Bound

import QtQuick
import Greenroom

/// One parameter of a test: a list as cells, anything else as text.
Column {
    id: input

    required property var modelData

    spacing: Theme.space4
    Accessible.role: Accessible.StaticText
    Accessible.name: qsTr("%1: %2").arg(modelData.name).arg(modelData.text.length > 0 ? modelData.text : modelData.cells.join(", "))

    AppText {
        kind: AppText.Section
        text: input.modelData.name
        Accessible.ignored: true
    }
    Flow {
        width: parent.width
        visible: input.modelData.text.length === 0
        spacing: Theme.space4 + Theme.ring

        Repeater {
            model: input.modelData.cells

            Rectangle {
                id: cell

                required property string modelData

                implicitWidth: Math.max(Theme.px(32), value.implicitWidth + 2 * Theme.space8)
                implicitHeight: Theme.px(32)
                radius: Theme.radiusKey + Theme.line
                color: Theme.surface2

                AppText {
                    id: value

                    anchors.centerIn: parent
                    kind: AppText.CodeSmall
                    text: cell.modelData
                    Accessible.ignored: true
                }
            }
        }
        AppText {
            visible: input.modelData.more > 0
            height: Theme.px(32)
            verticalAlignment: Text.AlignVCenter
            kind: AppText.Caption
            text: qsTr("… %1 more").arg(Number(input.modelData.more).toLocaleString(Qt.locale(), "f", 0))
            color: Theme.text2
            Accessible.ignored: true
        }
    }
    AppText {
        width: parent.width
        visible: text.length > 0
        kind: AppText.CodeSmall
        text: input.modelData.text
        wrapMode: Text.WrapAnywhere
        Accessible.ignored: true
    }
}
