import QtQuick
import Greenroom

/// A field for one more line: Enter adds it, Esc leaves without.
AppTextField {
    id: adder

    /// Says whether the line was taken.
    required property var add

    signal closed()

    labelShown: false
    maximumLength: 200
    onAccepted: {
        if (text.trim().length === 0 || add(text)) { // qmllint disable compiler
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
