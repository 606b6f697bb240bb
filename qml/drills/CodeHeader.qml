import QtQuick
import QtQuick.Layouts
import Greenroom

/// The line above code: the file's name, and facts at the right end.
Rectangle {
    id: header

    required property string name
    property var facts: []
    readonly property string factsText: facts.filter(fact => fact.length > 0).join("   ·   ")

    implicitHeight: Theme.controlTall
    color: Theme.bg

    RowLayout {
        anchors.fill: parent
        anchors.leftMargin: Theme.space20
        anchors.rightMargin: Theme.space24
        spacing: Theme.space12

        AppText {
            Layout.fillWidth: true
            kind: AppText.Label
            text: header.name
            elide: Text.ElideMiddle
        }
        AppText {
            kind: AppText.Caption
            text: header.factsText
            color: Theme.text2
        }
    }
    Divider {
        anchors.bottom: parent.bottom
        width: parent.width
    }
}
