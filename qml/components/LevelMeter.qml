pragma ComponentBehavior: Bound

import QtQuick
import Greenroom
import Greenroom.App

/// The microphone's level with a held peak, its ticks, and what it means in words.
Item {
    id: meter

    required property real levelDb
    property bool active: true
    readonly property real peakDb: bars.peakDb
    readonly property list<int> ticks: [-60, -40, -20, -12, -6, 0]
    readonly property bool clipping: peakDb >= -0.05
    readonly property bool loud: peakDb > -6
    readonly property bool quiet: peakDb < -30
    readonly property string words: !active ? "" : clipping ? qsTr("Clipping") : loud ? qsTr("Loud") : quiet ? qsTr("Too quiet") : qsTr("Good")
    readonly property string figures: qsTr("%1, %2 dB").arg(words).arg(String(Math.round(peakDb)).replace("-", "\u2212"))

    implicitWidth: 472
    implicitHeight: column.implicitHeight
    Accessible.role: Accessible.ProgressBar
    Accessible.name: active ? qsTr("Level: %1").arg(words) : qsTr("Level: not recording")

    Column {
        id: column

        width: parent.width
        spacing: Theme.space8

        Item {
            width: parent.width
            height: Math.max(title.implicitHeight, Theme.lineSmall)

            AppText {
                id: title

                text: qsTr("Level")
                kind: AppText.Small
                color: Theme.text2
                Accessible.ignored: true
            }
            Row {
                anchors.right: parent.right
                spacing: Theme.space8
                visible: meter.active

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    size: Theme.icon14
                    name: meter.clipping || meter.loud || meter.quiet ? "warning" : "check"
                    color: verdict.color
                }
                AppText {
                    id: verdict

                    kind: AppText.Section
                    text: meter.figures
                    color: meter.clipping ? Theme.dangerText : meter.loud || meter.quiet ? Theme.warnText : Theme.okText
                    Accessible.ignored: true
                }
            }
        }
        MeterItem {
            id: bars

            width: parent.width
            height: Theme.meterHeight
            active: meter.active
            levelDb: meter.levelDb
            okColor: Theme.ok
            warnColor: Theme.warn
            dangerColor: Theme.danger
            idleColor: Theme.surface2
            Accessible.ignored: true
        }
        Item {
            width: parent.width
            height: Theme.lineTick

            Repeater {
                model: meter.ticks

                AppText {
                    required property int modelData
                    readonly property real at: (modelData + 60) / 60 * meter.width

                    x: Math.round(Math.max(0, Math.min(meter.width - width, modelData === -60 ? 0 : at - width / 2)))
                    kind: AppText.Tick
                    text: modelData === 0 ? qsTr("0 dB") : "\u2212" + (-modelData)
                    Accessible.ignored: true
                }
            }
        }
    }
}
