import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// Asks before every card starts over, and for the word.
AppDialog {
    id: dialog

    required property SettingsReset resetting
    property string typed

    function show(): void {
        typed = "";
        open();
        field.forceActiveFocus(Qt.TabFocusReason);
    }

    title: qsTr("Reset progress?")
    body: qsTr("Every card starts over as new. Your reviews stay in the log, and a backup is made first. Drills, takes and notes stay as they are.")
    acceptText: qsTr("Reset progress")
    rejectText: qsTr("Keep progress")
    destructive: true
    acceptEnabled: typed.trim() === resetting.word
    onAccepted: resetting.start(typed)

    AppTextField {
        id: field

        Layout.fillWidth: true
        label: qsTr("Type “%1” to go on").arg(dialog.resetting.word)
        text: dialog.typed
        onEdited: text => dialog.typed = text
        onAccepted: { if (dialog.acceptEnabled) dialog.accept(); }
    }
}
