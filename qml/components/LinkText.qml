import QtQuick
import QtQuick.Templates as T
import Greenroom

/// An underlined act inside text, for instance "Turn into a card".
T.AbstractButton {
    id: control

    property color ink: Theme.accentText

    implicitWidth: Math.ceil(label.implicitWidth)
    implicitHeight: Math.max(label.implicitHeight, Theme.lineSmall)
    topInset: -Theme.space8
    bottomInset: -Theme.space8
    font: Theme.section
    focusPolicy: Qt.StrongFocus
    Accessible.role: Accessible.Link
    Accessible.name: text
    Accessible.onPressAction: { if (control.enabled) control.clicked(); }
    Keys.onReturnPressed: control.clicked()
    Keys.onEnterPressed: control.clicked()

    background: Item {}
    contentItem: Text {
        id: label

        text: control.text
        font.family: control.font.family
        font.pixelSize: control.font.pixelSize
        font.weight: control.font.weight
        font.underline: true
        color: control.enabled ? control.ink : Theme.text3
        textFormat: Text.PlainText
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        Accessible.ignored: true
    }
    HoverHandler { cursorShape: Qt.PointingHandCursor }
    FocusRing {
        shown: control.visualFocus
        around: Theme.radiusKey
    }
}
