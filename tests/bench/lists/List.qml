import QtQuick
import QtQuick.Window
import Greenroom
import Greenroom.App

/// The question bank alone in a window, for the list bench.
Window {
    id: root

    required property Rooms rooms
    readonly property ListView list: page.listPane.list
    readonly property int rows: list.count

    function scrollTo(position: real): void {
        list.contentY = list.originY + position;
    }

    width: 1280
    height: 800
    visible: true
    color: Theme.bg

    BankPage {
        id: page

        anchors.fill: parent
        shell: root.rooms.shell
        viewModel: root.rooms.bank
    }
}
