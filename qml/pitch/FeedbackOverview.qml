pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The whole take in small: its parts, the open one framed, the target as a line. A click opens a part and seeks.
RowLayout {
    id: overview

    required property TakesViewModel takes
    readonly property FeedbackWave wave: takes.wave
    readonly property real span: Math.max(0.1, overview.wave.seconds)
    readonly property bool playing: takes.playing || takes.playingBoth

    signal playRequested()
    signal focusRequested()

    spacing: Theme.space12

    IconButton {
        Layout.alignment: Qt.AlignTop
        Layout.topMargin: Theme.space4
        round: true
        iconName: overview.playing ? "pause" : "play-filled"
        iconSize: Theme.icon14
        label: overview.playing ? qsTr("Pause") : qsTr("Play the open part")
        keys: "Space"
        onClicked: overview.playRequested()
    }
    Item {
        id: field

        Layout.fillWidth: true
        implicitHeight: bars.height + captions.height

        function at(seconds: real): real {
            return Math.round(seconds / overview.span * width);
        }

        Rectangle {
            x: field.at(overview.wave.from) - Theme.space4
            width: field.at(overview.wave.span) + 2 * Theme.space4
            height: bars.height
            visible: overview.wave.parts.length > 1
            radius: Theme.radiusControl
            color: "transparent"
            border.width: Theme.markLine
            border.color: Theme.accent
        }
        WaveformItem {
            id: bars

            width: parent.width
            height: Theme.px(48)
            peaks: overview.wave.peaks
            secondsPerPeak: overview.wave.secondsPerPeak
            spanSeconds: overview.span
            playheadSeconds: overview.takes.position > 0 || overview.takes.playing ? overview.takes.position : -1
            color: Theme.heat[2]
            markedColor: Theme.accent
            markedFrom: overview.wave.from
            markedUntil: overview.wave.from + overview.wave.span
            idleColor: Theme.edge
            playheadColor: Theme.accent
            Accessible.ignored: true
        }
        Rectangle {
            x: field.at(overview.wave.targetAt)
            y: -Theme.space4
            width: Theme.line
            height: bars.height + Theme.space8
            visible: overview.wave.targetAt > 0 && overview.wave.targetAt < overview.span
            color: Theme.warn
        }
        Item {
            id: captions

            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.lineCaption

            Repeater {
                model: overview.wave.parts

                AppText {
                    id: caption

                    required property var modelData
                    required property int index
                    readonly property bool first: index === 0 || overview.wave.parts[index - 1]?.sentence !== modelData.sentence
                    readonly property bool current: modelData.sentence === (overview.wave.parts[overview.wave.open]?.sentence ?? 0)
                    readonly property string whole: qsTr("Sentence %1").arg(modelData.sentence)
                    readonly property int room: field.at(modelData.end - modelData.start)

                    x: Math.min(field.at(modelData.start), field.width - width)
                    visible: modelData.sentence > 0 && first
                    kind: current ? AppText.CaptionStrong : AppText.Caption
                    color: current ? Theme.accentText : Theme.text2
                    text: Theme.wide && room > Theme.px(80) ? whole : String(modelData.sentence)
                    Accessible.ignored: true
                }
            }
            AppText {
                x: Math.min(parent.width - width, field.at(overview.wave.targetAt) - width / 2)
                visible: overview.wave.targetAt > 0 && overview.wave.targetAt < overview.span && !overview.wave.sentences
                kind: AppText.Caption
                color: Theme.warnText
                text: qsTr("%1 s").arg(overview.takes.figures.targetSeconds)
                Accessible.ignored: true
            }
        }
        MouseArea {
            anchors.fill: parent
            cursorShape: Qt.PointingHandCursor
            onClicked: mouse => {
                const seconds = mouse.x / width * overview.span;
                overview.focusRequested();
                overview.wave.open = overview.wave.partAt(seconds);
                overview.takes.seek(seconds);
            }
        }
    }
}
