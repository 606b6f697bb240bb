pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The steps of the current block. A press is stored first and shown from what was stored.
ColumnLayout {
    id: list

    required property PlanStepModel steps

    signal toggled(step: int, done: bool)

    spacing: 0

    Repeater {
        model: list.steps

        CheckRow {
            id: step

            required property int index
            required property string words
            required property bool done

            Layout.fillWidth: true
            text: words
            checked: done
            onClicked: {
                list.toggled(index, !done);
                // The click has broken the binding; the model has the last word.
                checked = Qt.binding(() => step.done);
            }
        }
    }
}
