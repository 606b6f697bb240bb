import QtQuick
import Greenroom
import Greenroom.App

/// The two questions a drill asks: whether to give up, and whether to run without a jail.
Item {
    id: dialogs

    required property DrillRoomViewModel room

    /// The solution was opened.
    signal opened()

    function open(): void {
        giveUp.open();
    }

    AppDialog {
        id: giveUp

        title: qsTr("Give up and see the solution?")
        body: qsTr("The drill then counts as given up until your own code is accepted. Your code stays as it is.")
        acceptText: qsTr("See the solution")
        rejectText: qsTr("Keep thinking")
        startOnAccept: false
        onAccepted: {
            dialogs.room.giveUp();
            dialogs.opened();
        }
    }
    AppDialog {
        id: weak

        title: qsTr("Run without isolation?")
        startOnAccept: false
        acceptText: qsTr("Run anyway")
        onAccepted: dialogs.room.run.startAnyway()
    }
    Connections {
        target: dialogs.room.run

        function onConsentNeeded(why: string): void {
            weak.body = qsTr("Your code would run with your own rights.") + " " + why;
            weak.open();
        }
    }
}
