import QtQuick
import Greenroom

/// A pill with words and perhaps an icon. `tone` repeats in colour what the words say.
Rectangle {
    id: chip

    enum Tone { Neutral, Accent, Ok, Warn, Danger, Info }

    required property string text
    property string iconName
    property int tone: Chip.Neutral
    property bool large: false
    readonly property list<color> grounds: [Theme.surface2, Theme.accentSoft, Theme.okSoft, Theme.warnSoft, Theme.dangerSoft, Theme.infoSoft]
    readonly property list<color> inks: [Theme.text2, Theme.accentText, Theme.okText, Theme.warnText, Theme.dangerText, Theme.infoText]

    implicitWidth: Math.ceil(line.implicitWidth) + 2 * (large ? Theme.px(12) : Theme.px(9))
    implicitHeight: large ? Theme.chipHeight : Theme.chipSmall
    radius: height / 2
    color: grounds[tone]
    Accessible.role: Accessible.StaticText
    Accessible.name: text

    Row {
        id: line

        anchors.centerIn: parent
        spacing: Theme.px(6)

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            visible: name.length > 0
            name: chip.iconName
            size: Theme.icon14
            color: chip.inks[chip.tone]
        }
        Text {
            anchors.verticalCenter: parent.verticalCenter
            text: chip.text
            font: chip.large ? Theme.section : Theme.captionStrong
            color: chip.inks[chip.tone]
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
}
