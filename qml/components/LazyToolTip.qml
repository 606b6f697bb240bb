import QtQuick
import Greenroom

/// The tooltip of a control, made when it is first wanted: a window has dozens of them and shows one at a time.
Loader {
    id: loader

    property bool wanted: false
    property string text
    /// Beside the control instead of under it, as in the rail.
    property bool beside: false

    anchors.fill: parent
    active: false
    source: Qt.resolvedUrl("AppToolTip.qml")
    onWantedChanged: {
        if (wanted)
            active = true;
    }
    onLoaded: {
        const tip = item as AppToolTip;
        tip.beside = Qt.binding(() => loader.beside);
        tip.text = Qt.binding(() => loader.text);
        tip.visible = Qt.binding(() => loader.wanted);
    }
}
