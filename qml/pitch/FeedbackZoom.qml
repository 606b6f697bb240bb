pragma ComponentBehavior: Bound

import QtQuick
import Greenroom
import Greenroom.App

/// The open part: its waveform with findings as labelled spans, its words under where they begin, and, when asked for, the take before laid
/// on the same words. A click seeks.
Item {
    id: zoom

    required property TakesViewModel takes
    property bool compared: false
    readonly property FeedbackWave wave: takes.wave
    readonly property real span: Math.max(0.1, wave.span)
    readonly property int labelHeight: Theme.px(22)
    readonly property int waveHeight: Theme.px(70)
    readonly property bool comparable: compared && wave.comparedPeaks.length > 0

    function inkOf(kind: string): color {
        return kind === "emphasis" ? Theme.accentText : kind === "filler" ? Theme.warnText : Theme.text;
    }
    function at(seconds: real): real {
        return Math.round((seconds - wave.from) / span * width);
    }
    /// Words as they stand: each under its beginning; those too close together are one text.
    function lines(): list<var> {
        const gap = metrics.advanceWidth("  ");
        const groups = [];
        for (const word of wave.words) {
            const start = at(word.start);
            const wide = metrics.advanceWidth(word.text);
            const last = groups.length > 0 ? groups[groups.length - 1] : null;
            if (last && start < last.x + last.wide + gap) {
                if (last.kind === word.kind) {
                    last.text += " " + word.text;
                    last.wide = metrics.advanceWidth(last.text);
                    continue;
                }
                groups.push({ text: word.text, kind: word.kind, x: last.x + last.wide + gap / 2, wide: wide });
                continue;
            }
            groups.push({ text: word.text, kind: word.kind, x: start, wide: wide });
        }
        return groups;
    }

    implicitHeight: labelHeight + waveHeight + (comparable ? otherWave.height + Theme.space4 : 0) + (wave.words.length > 0 ? Theme.px(30) : 0)
    clip: true

    FontMetrics {
        id: metrics

        font: Theme.face(Theme.family, Theme.sizeSmall, Font.Medium)
    }
    Repeater {
        model: zoom.wave.marks

        Rectangle {
            id: mark

            required property var modelData

            x: zoom.at(modelData.start)
            width: Math.max(Theme.space8, zoom.at(modelData.end) - x)
            height: zoom.labelHeight + zoom.waveHeight
            radius: Theme.radiusKey
            color: Theme.warnSoft

            AppText {
                x: Math.max(-mark.x, Math.min(zoom.width - mark.x - width, Math.round((mark.width - width) / 2)))
                y: Theme.space4
                kind: AppText.CaptionStrong
                color: Theme.warnText
                text: mark.modelData.label
                Accessible.ignored: true
            }
        }
    }
    WaveformItem {
        y: zoom.labelHeight
        width: parent.width
        height: zoom.waveHeight
        peaks: zoom.wave.peaks
        secondsPerPeak: zoom.wave.secondsPerPeak
        fromSeconds: zoom.wave.from
        spanSeconds: zoom.span
        playheadSeconds: zoom.takes.position > 0 || zoom.takes.playing ? zoom.takes.position : -1
        color: Theme.accent
        idleColor: Theme.edge
        playheadColor: Theme.accentText
        Accessible.ignored: true
    }
    WaveformItem {
        id: otherWave

        y: zoom.labelHeight + zoom.waveHeight + Theme.space4
        width: parent.width
        height: Theme.px(40)
        visible: zoom.comparable
        peaks: zoom.wave.comparedPeaks
        secondsPerPeak: zoom.wave.secondsPerPeak
        spanSeconds: zoom.span
        color: Theme.heat[2]
        idleColor: Theme.edge
        Accessible.ignored: true
    }
    Repeater {
        model: zoom.lines()

        AppText {
            id: word

            required property var modelData

            x: modelData.x
            y: zoom.height - height - Theme.space8
            kind: AppText.Small
            font: Theme.face(Theme.family, Theme.sizeSmall, modelData.kind === "emphasis" ? Font.DemiBold : Font.Normal)
            color: zoom.inkOf(modelData.kind)
            text: modelData.text
            Accessible.ignored: true

            Rectangle {
                anchors.top: parent.bottom
                width: parent.width
                height: Theme.ring
                visible: word.modelData.kind === "unclear"
                color: Theme.borderStrong
            }
        }
    }
    MouseArea {
        anchors.fill: parent
        cursorShape: Qt.PointingHandCursor
        onClicked: mouse => zoom.takes.seek(zoom.wave.from + mouse.x / width * zoom.span)
    }
}
