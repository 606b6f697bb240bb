import QtQuick
import Greenroom
import Greenroom.App

/// A field for one more line: Enter adds it, Esc leaves without.
AppTextField {
    id: adder

    required property PlanLineModel lines

    signal closed()

    labelShown: false
    maximumLength: 200
    onAccepted: {
        if (text.trim().length === 0 || lines.add(text)) { // qmllint disable compiler
            text = "";
            closed();
        } else {
            error = qsTr("This line is there already.");
        }
    }
    onEdited: error = ""
    Keys.onEscapePressed: {
        text = "";
        error = "";
        closed();
    }
}
