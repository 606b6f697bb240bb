pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom

/// Examples as input and output in one column each.
InsetCard {
    id: card

    required property var rows

    padding: Theme.space12 + Theme.ring
    spacing: Theme.space4

    Repeater {
        model: card.rows

        RowLayout {
            id: row

            required property var modelData

            Layout.fillWidth: true
            spacing: Theme.space8

            AppText {
                Layout.fillWidth: true
                kind: AppText.CodeSmall
                text: row.modelData.input
                wrapMode: Text.Wrap
                Accessible.name: qsTr("%1 gives %2").arg(row.modelData.input).arg(row.modelData.output)
            }
            Icon {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.ring
                name: "chevron-right"
                size: Theme.icon14
            }
            AppText {
                Layout.preferredWidth: Theme.px(72)
                Layout.alignment: Qt.AlignTop
                kind: AppText.CodeSmall
                text: row.modelData.output
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
