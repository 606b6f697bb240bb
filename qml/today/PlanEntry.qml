pragma ComponentBehavior: Bound

import QtQuick
import Greenroom
import Greenroom.App

/// One block of the day in the shape it has now: a row, the card of the current one, or a row that is edited.
FocusScope {
    id: entry

    required property TodayViewModel viewModel
    required property bool editing
    required property int row
    required property bool last
    required property bool beforeCard
    required property string title
    required property string summary
    required property int blockState
    required property string startTime
    required property int minutes
    required property int least
    required property int most
    required property bool current
    readonly property bool asCard: current && !editing

    signal reached()
    signal openRequested()
    signal moveRequested(step: int)

    function takeFocus(): void {
        if (shape.item)
            shape.item.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitHeight: shape.implicitHeight
    onActiveFocusChanged: {
        if (activeFocus)
            reached();
    }

    Slot {
        id: shape

        width: parent.width
        focus: true
        sourceComponent: entry.editing ? edited : entry.asCard ? card : plain
    }
    Component {
        id: plain

        PlanRow {
            title: entry.title
            summary: entry.summary
            blockState: entry.blockState
            startTime: entry.startTime
            minutes: entry.minutes
            divided: !entry.last && !entry.beforeCard
            onToggled: entry.viewModel.blocks.toggleDone(entry.row)
            onStarted: entry.viewModel.blocks.start(entry.row)
        }
    }
    Component {
        id: card

        CurrentBlockCard {
            block: entry.viewModel.current
            onOpenRequested: entry.openRequested()
        }
    }
    Component {
        id: edited

        PlanEditRow {
            title: entry.title
            blockState: entry.blockState
            minutes: entry.minutes
            least: entry.least
            most: entry.most
            first: entry.row === 0
            last: entry.last
            onMinutesChosen: value => entry.viewModel.blocks.setMinutes(entry.row, value)
            onSkipToggled: entry.viewModel.blocks.toggleSkipped(entry.row)
            onMoveRequested: step => entry.moveRequested(step)
        }
    }
}
