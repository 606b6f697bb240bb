pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Greenroom

/// Two or three choices in one control. One tab stop; the arrow keys choose. `activated` is sent for the user's choices only.
FocusScope {
    id: control

    required property list<string> options
    required property string label
    property int currentIndex: 0
    property bool compact: false
    readonly property bool ringShown: buttons.count > 0 && current !== null && current.visualFocus
    readonly property T.AbstractButton current: buttons.count > currentIndex && currentIndex >= 0 ? buttons.itemAt(currentIndex) as T.AbstractButton : null

    signal activated(index: int)

    function choose(index: int): void {
        if (index < 0 || index >= options.length || index === currentIndex)
            return;
        activated(index);
        const button = buttons.itemAt(control.currentIndex) as T.AbstractButton;
        if (button !== null && control.activeFocus)
            button.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitWidth: row.implicitWidth + 2 * row.x
    implicitHeight: compact ? Theme.controlCompact : Theme.segmentHeight
    Accessible.role: Accessible.Grouping
    Accessible.name: label
    Keys.onLeftPressed: choose(currentIndex - 1)
    Keys.onRightPressed: choose(currentIndex + 1)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusControl
        color: Theme.surface2
    }
    Row {
        id: row

        x: Theme.px(3)
        y: x
        height: parent.height - 2 * y

        Repeater {
            id: buttons

            model: control.options

            T.AbstractButton {
                id: option

                required property int index
                required property string modelData
                readonly property bool chosen: index === control.currentIndex

                height: row.height
                implicitWidth: Math.ceil(words.implicitWidth) + 2 * Theme.space12
                focus: chosen
                focusPolicy: chosen ? Qt.StrongFocus : Qt.ClickFocus
                hoverEnabled: true
                onClicked: control.choose(index)
                Accessible.role: Accessible.RadioButton
                Accessible.name: modelData
                Accessible.checkable: true
                Accessible.checked: chosen
                Accessible.onPressAction: control.choose(index)

                background: Rectangle {
                    radius: Theme.radiusControl - Theme.ring
                    color: option.chosen ? (Theme.dark ? Theme.edge : Theme.surface) : "transparent"

                    Veil {
                        anchors.fill: parent
                        radius: parent.radius
                        hovered: option.hovered && !option.chosen
                        pressed: option.down
                    }
                    FocusRing { shown: option.visualFocus }
                }
                contentItem: Text {
                    id: words

                    text: option.modelData
                    font: option.chosen ? Theme.section : Theme.small
                    color: !control.enabled ? Theme.text3 : option.chosen ? Theme.text : Theme.text2
                    horizontalAlignment: Text.AlignHCenter
                    verticalAlignment: Text.AlignVCenter
                    textFormat: Text.PlainText
                    Accessible.ignored: true
                }
            }
        }
    }
}
