import QtQuick
import Greenroom

/// A key hint, for instance "Ctrl+Enter", as a small cap. Hidden when the user has switched key hints off.
/// Decorative: the control's accessible name or description carries the key.
Rectangle {
    id: cap

    required property string keys
    /// Ink for a cap on a filled button, where the cap is an outline only.
    property color ink: Theme.text2
    property bool outlined: false
    readonly property bool mac: Qt.platform.os === "osx"
    readonly property string shownKeys: {
        let words = keys.replace("Return", "Enter").replace("+Enter", " \u21b5");
        words = words.length > 1 ? words.replace(/([^+])\+(?=.)/g, "$1 ") : words;
        return mac ? words.replace("Ctrl", "\u2318").replace("Alt", "\u2325") : words;
    }

    visible: Theme.showKeyHints && keys.length > 0
    implicitHeight: Theme.keyHeight
    implicitWidth: Math.max(Theme.keyHeight, Math.ceil(label.implicitWidth) + Theme.px(2) * 5)
    radius: Theme.radiusKey
    color: outlined ? "transparent" : Theme.surface2
    border.width: Theme.line
    border.color: outlined ? Qt.alpha(ink, 0.5) : Theme.edge
    Accessible.ignored: true

    Text {
        id: label

        anchors.centerIn: parent
        text: cap.shownKeys
        font: Theme.key
        color: cap.ink
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
}
