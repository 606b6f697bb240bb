import QtQuick
import Greenroom

/// Shows one toast at a time at the bottom centre: five seconds, ten with an action, longer while it is hovered or focused.
/// A newer toast takes the place of the older one.
Item {
    id: host

    property var act: null
    readonly property bool showing: toast.opacity > 0
    readonly property alias text: toast.text

    /// `action` is called when the toast's button is pressed.
    function show(text: string, actionText: string, action: var): void {
        toast.text = text;
        toast.actionText = actionText;
        act = action;
        toast.opacity = 1;
        life.restart();
    }
    /// Does what the toast's button does: Undo, mostly.
    function perform(): void {
        const todo = act;
        hide();
        if (todo)
            todo.call(null);
    }
    function hide(): void {
        toast.opacity = 0;
        act = null;
        life.stop();
    }

    implicitHeight: toast.implicitHeight

    Toast {
        id: toast

        anchors.horizontalCenter: parent.horizontalCenter
        anchors.bottom: parent.bottom
        width: Math.min(implicitWidth, host.width)
        opacity: 0
        visible: opacity > 0
        text: ""
        onAction: host.perform()

        Behavior on opacity {
            NumberAnimation { duration: Theme.durationPopup; easing.type: Theme.easing }
        }
    }
    Timer {
        id: life

        interval: toast.actionText.length > 0 ? Theme.durationToastUndo : Theme.durationToast
        onTriggered: {
            if (toast.held)
                life.restart();
            else
                host.hide();
        }
    }
}
