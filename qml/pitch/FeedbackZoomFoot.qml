import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// Under the open part: where it is, how it is heard (over and over, slower or faster), and what the marks mean.
RowLayout {
    id: foot

    required property TakesViewModel takes
    required property string place
    readonly property var rates: [0.75, 1, 1.25, 1.5]

    spacing: Theme.space8

    AppText {
        Layout.fillWidth: true
        Layout.minimumWidth: 0
        kind: AppText.Small
        color: Theme.text2
        elide: Text.ElideRight
        text: foot.place
    }
    Rectangle {
        visible: Theme.wide
        implicitWidth: Theme.px(14)
        implicitHeight: Theme.px(10)
        radius: Theme.gripThin
        color: Theme.warnSoft
        border.width: Theme.line
        border.color: Theme.warn
    }
    AppText {
        visible: Theme.wide
        kind: AppText.Small
        color: Theme.text2
        text: qsTr("finding")
    }
    Rectangle {
        Layout.leftMargin: Theme.space8
        visible: Theme.wide
        implicitWidth: Theme.px(14)
        implicitHeight: Theme.ring
        color: Theme.borderStrong
    }
    AppText {
        visible: Theme.wide
        kind: AppText.Small
        color: Theme.text2
        text: qsTr("could not tell")
    }
    KeyCap {
        Layout.leftMargin: Theme.space8
        visible: !Theme.narrow
        keys: "\u2191"
    }
    KeyCap {
        visible: !Theme.narrow
        keys: "\u2193"
    }
    AppText {
        visible: !Theme.narrow
        kind: AppText.Small
        color: Theme.text2
        text: foot.takes.wave.sentences > 0 ? qsTr("sentence") : qsTr("part")
    }
    IconButton {
        Layout.leftMargin: Theme.space8
        iconName: foot.takes.looping ? "stop" : "reset"
        ink: foot.takes.looping ? Theme.accentText : Theme.text2
        label: foot.takes.looping ? qsTr("Stop the loop") : qsTr("Play the open part over and over")
        keys: "L"
        onClicked: foot.takes.toggleLoop()
    }
    SelectField {
        implicitWidth: Theme.px(92)
        quiet: true
        label: qsTr("Speed")
        model: foot.rates.map(rate => qsTr("%1×").arg(rate))
        currentIndex: foot.rates.indexOf(foot.takes.rate)
        onActivated: index => foot.takes.rate = foot.rates[index]
    }
}
