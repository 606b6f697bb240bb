import QtQuick
import Greenroom

/// Text in which searched words stand on the ground of a match. `html` is `plain` with those words in spans of the class "match".
AppText {
    required property string plain
    required property string html
    /// Rich and plain text place a line differently: a list marks all its rows or none.
    property bool marked: false

    text: marked ? "<style>.match{background-color:" + Theme.selection + "}</style>" + html : plain
    textFormat: marked ? Text.RichText : Text.PlainText
    Accessible.name: plain
}
