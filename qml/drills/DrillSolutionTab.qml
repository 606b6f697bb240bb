pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The reference solution once it is open, and until then what opens it.
ScrollArea {
    id: tab

    required property DrillRoomViewModel room

    signal giveUpRequested()

    sidePadding: Theme.space24
    topPadding: Theme.space16
    bottomPadding: Theme.space24
    activeFocusOnTab: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Solution")

    EmptyState {
        Layout.fillWidth: true
        visible: !tab.room.solutionOpen
        iconName: "lock"
        text: qsTr("The solution opens once all tests pass, or when you give up.")
        actionText: qsTr("Give up and see the solution")
        onAction: tab.giveUpRequested()
    }
    AppText {
        Layout.fillWidth: true
        visible: tab.room.solutionOpen && text.length > 0
        text: tab.room.facts.complexity
        wrapMode: Text.Wrap
    }
    CodeView {
        Layout.fillWidth: true
        visible: tab.room.solutionOpen
        name: qsTr("Reference solution")
        code: tab.room.solution
    }
}
