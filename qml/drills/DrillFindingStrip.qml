import QtQuick
import QtQuick.Layouts
import Greenroom

/// The weightiest finding in one line over the tests, with the way to its line.
RowLayout {
    id: strip

    property var finding: null
    readonly property int line: finding ? finding.line : 0

    signal lineRequested(line: int)

    spacing: Theme.space8

    DrillWords { id: words }
    Icon {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.ring
        name: strip.finding ? words.findingIcon(strip.finding.kind) : "flag"
        size: Theme.icon14
        color: Theme.warnText
    }
    AppText {
        Layout.fillWidth: true
        kind: AppText.Small
        text: strip.finding ? strip.finding.message : ""
        color: Theme.warnText
        wrapMode: Text.Wrap
        maximumLineCount: Theme.wide ? 3 : 2
        elide: Text.ElideRight
    }
    LinkText {
        Layout.alignment: Qt.AlignTop
        visible: strip.line > 0
        text: qsTr("Line %1").arg(strip.line)
        onClicked: strip.lineRequested(strip.line)
    }
}
