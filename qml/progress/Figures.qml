pragma ComponentBehavior: Bound

import QtQuick
import Greenroom

/// A few numbers with their names, side by side: each of `figures` is { value, name }.
Flow {
    id: flow

    required property var figures

    spacing: Theme.space32

    Repeater {
        model: flow.figures

        Column {
            id: figure

            required property var modelData

            spacing: 0
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%1: %2").arg(modelData.name).arg(modelData.value)

            Text {
                text: figure.modelData.value
                font: Theme.figure(28)
                color: Theme.text
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
            AppText {
                kind: AppText.Caption
                text: figure.modelData.name
                color: Theme.text2
                Accessible.ignored: true
            }
        }
    }
}
