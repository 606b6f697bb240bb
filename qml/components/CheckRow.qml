import QtQuick
import QtQuick.Templates as T
import Greenroom

/// A check box with its words; the whole row ticks it. A ticked row greys its words unless told not to.
T.CheckBox {
    id: control

    property bool greyWhenChecked: true

    /// What a click does, for assistive tools.
    function press(): void {
        if (!enabled)
            return;
        toggle();
        toggled();
        clicked();
    }

    implicitWidth: Math.ceil(words.implicitWidth) + leftPadding
    implicitHeight: words.implicitHeight + topPadding + bottomPadding
    topPadding: Math.round((Theme.controlCompact - Theme.lineBody) / 2)
    bottomPadding: topPadding
    leftPadding: Theme.checkSize + Theme.px(10)
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: control.press()
    Accessible.onToggleAction: control.press()

    indicator: Rectangle {
        y: Math.round((Theme.controlCompact - height) / 2)
        width: Theme.checkSize
        height: Theme.checkSize
        radius: Theme.radiusKey
        color: control.checked ? (control.enabled ? Theme.accent : Theme.text3) : Theme.surface
        border.width: control.checked ? 0 : Theme.markLine
        border.color: Theme.borderStrong

        Icon {
            anchors.centerIn: parent
            visible: control.checked
            size: Theme.icon14
            name: "check"
            color: Theme.accentInk
        }
        Veil {
            anchors.fill: parent
            radius: parent.radius
            hovered: control.hovered
            pressed: control.down
        }
        FocusRing {
            shown: control.visualFocus
            around: Theme.radiusKey
        }
    }
    contentItem: AppText {
        id: words

        text: control.text
        wrapMode: Text.Wrap
        color: !control.enabled ? Theme.text3 : control.checked && control.greyWhenChecked ? Theme.text2 : Theme.text
        Accessible.ignored: true
    }
    background: Item {}
}
