pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The left column of Today: the strip, the blocks, the end of the day. The blocks are one tab stop; arrows move between them.
FocusScope {
    id: column

    required property TodayViewModel viewModel
    required property bool editing
    required property string sentence
    property int row: Math.max(0, viewModel.current.index)

    signal openRequested()

    function focusSummary(): void {
        summary.focusFirst();
    }
    function focusRow(index: int): void {
        if (index < 0 || index >= rows.count)
            return;
        row = index;
        (rows.itemAt(index) as PlanEntry).takeFocus();
    }

    implicitHeight: lines.implicitHeight
    Keys.onUpPressed: focusRow(row - 1)
    Keys.onDownPressed: focusRow(row + 1)

    ColumnLayout {
        id: lines

        width: parent.width
        spacing: 0

        DayStrip {
            Layout.fillWidth: true
            minutes: column.viewModel.blocks.weights
            done: column.viewModel.blocks.fills
            sentence: column.sentence
        }
        Item { implicitHeight: Theme.space16 + Theme.ring }
        Repeater {
            model: column.viewModel.loaded ? 0 : 5

            PlanRowPlaceholder { Layout.fillWidth: true }
        }
        Repeater {
            id: rows

            model: column.viewModel.blocks

            PlanEntry {
                required property int index

                Layout.fillWidth: true
                row: index
                viewModel: column.viewModel
                editing: column.editing
                last: index === rows.count - 1
                beforeCard: !column.editing && index + 1 === column.viewModel.current.index
                focus: index === column.row
                onReached: column.row = index
                onOpenRequested: column.openRequested()
                onMoveRequested: step => {
                    column.viewModel.blocks.move(index, index + step);
                    column.focusRow(index + step);
                }
            }
        }
        SummaryCard {
            id: summary

            Layout.fillWidth: true
            Layout.topMargin: Theme.space20
            visible: column.viewModel.loaded
            summary: column.viewModel.summary
        }
    }
}
