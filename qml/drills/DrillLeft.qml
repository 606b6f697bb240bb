pragma ComponentBehavior: Bound

import QtQuick
import Greenroom
import Greenroom.App

/// The tabs beside the editor.
FocusScope {
    id: side

    enum Tab { Problem, Hints, Solution, Retro }

    required property DrillRoomViewModel room
    property int currentTab: DrillLeft.Problem
    readonly property string lockIcon: "lock"

    signal giveUpRequested()

    function tab(words: string, locked: bool, lockedName: string): var {
        return locked ? { text: words, icon: side.lockIcon, name: lockedName } : { text: words };
    }
    function focusTab(): void {
        tabs.forceActiveFocus(Qt.TabFocusReason);
    }

    TabStrip {
        id: tabs

        x: Theme.space24
        width: parent.width - 2 * x
        label: qsTr("Parts of the drill")
        currentIndex: side.currentTab
        tabs: [
            { text: qsTr("Problem") },
            side.tab(qsTr("Hints"), side.room.hints.locked, qsTr("Hints, locked")),
            side.tab(qsTr("Solution"), !side.room.solutionOpen, qsTr("Solution, locked")),
            { text: qsTr("Retro") }
        ]
        onActivated: index => side.currentTab = index
    }
    Divider {
        anchors.top: tabs.bottom
        width: parent.width
    }
    Slot {
        anchors.top: tabs.bottom
        anchors.topMargin: Theme.line
        anchors.bottom: parent.bottom
        width: parent.width
        sourceComponent: [problem, hints, solution, retro][side.currentTab]
    }
    Component {
        id: problem

        DrillProblemTab { room: side.room }
    }
    Component {
        id: hints

        DrillHintsTab { hints: side.room.hints }
    }
    Component {
        id: solution

        DrillSolutionTab {
            room: side.room
            onGiveUpRequested: side.giveUpRequested()
        }
    }
    Component {
        id: retro

        DrillRetroTab { room: side.room }
    }
}
