import QtQuick
import Greenroom

/// Asks before a link of a text leaves the app. Addresses of the web open in the browser; all others are named and stay closed.
AppDialog {
    id: dialog

    property string link
    readonly property bool web: /^(https?:\/\/|mailto:)/i.test(link)

    title: !web ? qsTr("This link cannot be opened here.") : qsTr("Open this link outside Greenroom?")
    body: link
    acceptText: web ? qsTr("Open link") : ""
    rejectText: web ? qsTr("Stay here") : qsTr("Close")
    onAccepted: Qt.openUrlExternally(link)
}
