import QtQuick
import QtQuick.Templates as T
import Greenroom

/// A number changed by plus and minus or by the arrow keys. `shown` turns the value into words ("15 min").
T.SpinBox {
    id: control

    required property string label
    property var shown: value => String(value)

    implicitWidth: Theme.px(128)
    implicitHeight: Theme.controlHeight
    leftPadding: Theme.hitArea
    rightPadding: Theme.hitArea
    focusPolicy: Qt.StrongFocus
    font: Theme.label
    textFromValue: value => control.shown.call(null, value)
    Accessible.role: Accessible.SpinBox
    Accessible.name: qsTr("%1, %2").arg(label).arg(displayText)
    Accessible.onIncreaseAction: increase()
    Accessible.onDecreaseAction: decrease()

    background: Rectangle {
        radius: Theme.radiusControl
        color: control.enabled ? Theme.surface : Theme.surface2
        border.width: Theme.line
        border.color: Theme.borderStrong

        FocusRing { shown: control.visualFocus }
    }
    contentItem: Text {
        text: control.displayText
        font: control.font
        color: control.enabled ? Theme.text : Theme.text3
        horizontalAlignment: Text.AlignHCenter
        verticalAlignment: Text.AlignVCenter
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
    down.indicator: Item {
        height: control.height
        width: Theme.hitArea

        Icon {
            anchors.centerIn: parent
            name: "minus"
            size: Theme.icon14
            color: control.value > control.from ? Theme.text2 : Theme.edge
        }
    }
    up.indicator: Item {
        x: control.width - width
        height: control.height
        width: Theme.hitArea

        Icon {
            anchors.centerIn: parent
            name: "plus"
            size: Theme.icon14
            color: control.value < control.to ? Theme.text2 : Theme.edge
        }
    }
}
