pragma ComponentBehavior: Bound

import QtQuick
import Greenroom

/// A running time in fixed digit cells, so that it never jumps. `pixelSize` is before text scaling.
Item {
    id: clock

    required property string text
    property real pixelSize: 14
    property int weight: Font.DemiBold
    property color color: Theme.text
    property bool display: pixelSize >= 20
    readonly property font face: Theme.face(display ? Theme.familyDisplay : Theme.family, Theme.px(pixelSize), weight)

    implicitWidth: row.implicitWidth
    implicitHeight: row.implicitHeight
    baselineOffset: metrics.ascent
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    TextMetrics {
        id: digit

        readonly property int cell: Math.ceil(advanceWidth)

        text: "0"
        font: clock.face
    }
    FontMetrics {
        id: metrics

        font: clock.face
    }
    Row {
        id: row

        Repeater {
            model: clock.text.length

            Text {
                required property int index
                readonly property string glyph: clock.text.charAt(index)

                width: glyph >= "0" && glyph <= "9" ? digit.cell : Math.ceil(implicitWidth)
                text: glyph
                font: clock.face
                color: clock.color
                horizontalAlignment: Text.AlignHCenter
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
        }
    }
}
