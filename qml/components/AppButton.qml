import QtQuick
import QtQuick.Templates as T
import Greenroom

/// A button with words. One primary a screen. `keys` is the hint on its cap; `shortcut` also makes the key work while the button
/// can be seen and is enabled. Never give it Space: a shortcut on Space would beat a focused button.
T.Button {
    id: control

    enum Kind { Primary, Secondary, Ghost, Danger }

    property int kind: AppButton.Secondary
    property string iconName
    property string shortcut
    property string keys: shortcut
    property bool busy: false
    property bool compact: false
    property bool tall: false
    /// Why a disabled button is disabled; shown as its tooltip.
    property string reason
    readonly property bool filled: kind === AppButton.Primary || kind === AppButton.Danger
    readonly property color ink: !enabled ? Theme.text3 : kind === AppButton.Primary ? Theme.accentInk :
                                 kind === AppButton.Danger ? Theme.dangerInk : kind === AppButton.Ghost ? Theme.text2 : Theme.text

    implicitHeight: compact ? Theme.controlCompact : tall ? Theme.controlTall : Theme.controlHeight
    implicitWidth: Math.ceil(line.implicitWidth) + leftPadding + rightPadding
    leftPadding: compact ? Theme.px(10) : Theme.px(14)
    rightPadding: leftPadding
    font: compact ? Theme.small : Theme.label
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    opacity: 1
    Accessible.role: Accessible.Button
    Accessible.name: text
    Accessible.description: !enabled && reason.length > 0 ? reason : keys.length > 0 ? qsTr("Key %1").arg(keys) : ""
    Accessible.onPressAction: { if (control.enabled) control.clicked(); }
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) control.clicked(); }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) control.clicked(); }

    background: Rectangle {
        radius: Theme.radiusControl
        color: !control.enabled ? (control.kind === AppButton.Ghost ? "transparent" : Theme.surface2) :
               control.kind === AppButton.Primary ? Theme.accent : control.kind === AppButton.Danger ? Theme.danger :
               control.kind === AppButton.Secondary ? Theme.surface : "transparent"
        border.width: control.kind === AppButton.Secondary ? Theme.line : 0
        border.color: Theme.edge

        Veil {
            anchors.fill: parent
            radius: Theme.radiusControl
            filled: control.filled
            hovered: control.hovered && control.enabled
            pressed: control.down
        }
        FocusRing { shown: control.visualFocus }
    }
    contentItem: Item {
        implicitWidth: line.implicitWidth
        implicitHeight: line.implicitHeight

        Row {
            id: line

            anchors.centerIn: parent
            spacing: Theme.space8

            Spinner {
                anchors.verticalCenter: parent.verticalCenter
                running: control.busy
                color: control.ink
            }
            Icon {
                anchors.verticalCenter: parent.verticalCenter
                visible: name.length > 0 && !control.busy
                name: control.iconName
                color: control.ink
            }
            Text {
                anchors.verticalCenter: parent.verticalCenter
                visible: text.length > 0
                text: control.text
                font: control.font
                color: control.ink
                textFormat: Text.PlainText
                Accessible.ignored: true
            }
            KeyCap {
                anchors.verticalCenter: parent.verticalCenter
                keys: control.keys
                outlined: control.filled && control.enabled
                ink: control.filled ? control.ink : Theme.text2
            }
        }
    }

    LazyToolTip {
        wanted: !control.enabled && control.reason.length > 0 && pointer.hovered
        text: control.reason
    }
    HoverHandler {
        id: pointer
    }
    Shortcut {
        sequence: control.shortcut
        enabled: control.shortcut.length > 0 && control.enabled && control.visible
        autoRepeat: false
        onActivated: control.clicked()
    }
}
