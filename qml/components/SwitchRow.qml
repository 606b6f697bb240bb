import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Greenroom

/// A setting that is on or off: words left, switch right; the whole row toggles it.
T.Switch {
    id: control

    property string detail

    /// What a click does, for assistive tools.
    function press(): void {
        if (!enabled)
            return;
        toggle();
        toggled();
        clicked();
    }

    implicitWidth: Theme.px(320)
    implicitHeight: Math.max(Theme.controlTall, words.implicitHeight + Theme.space8)
    rightPadding: Theme.controlTall + Theme.space16
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.CheckBox
    Accessible.name: text
    Accessible.description: detail
    Accessible.checkable: true
    Accessible.checked: checked
    Accessible.onPressAction: control.press()
    Accessible.onToggleAction: control.press()

    indicator: Rectangle {
        x: control.width - width
        y: Math.round((control.height - height) / 2)
        width: Theme.px(36)
        height: Theme.px(20)
        radius: height / 2
        color: control.checked ? Theme.accent : Theme.surface2
        border.width: control.checked ? 0 : Theme.markLine
        border.color: Theme.borderStrong

        Rectangle {
            x: control.checked ? parent.width - width - Theme.space4 : Theme.space4
            anchors.verticalCenter: parent.verticalCenter
            width: parent.height - 2 * Theme.space4
            height: width
            radius: width / 2
            color: control.checked ? Theme.accentInk : Theme.borderStrong
        }
        FocusRing {
            shown: control.visualFocus
            around: parent.radius
        }
    }
    contentItem: ColumnLayout {
        id: words

        spacing: 0

        AppText {
            Layout.fillWidth: true
            text: control.text
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            kind: AppText.Caption
            text: control.detail
            wrapMode: Text.Wrap
            Accessible.ignored: true
        }
    }
    background: Item {}
}
