import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// One warning: a link to its line and what was done about it.
ColumnLayout {
    id: entry

    required property int index
    required property ImportWarningModel warnings
    property bool lineShown: false
    readonly property string message: warnings.messageAt(index)

    signal opened()

    spacing: Theme.space4

    Divider {
        Layout.fillWidth: true
        visible: entry.lineShown
    }
    LinkText {
        visible: text.length > 0
        text: entry.warnings.placeAt(entry.index)
        font: Theme.captionStrong
        ink: Theme.warnText
        Accessible.description: entry.message
        onClicked: entry.opened()
    }
    AppText {
        Layout.fillWidth: true
        kind: AppText.Small
        text: entry.message
        wrapMode: Text.Wrap
    }
}
