import QtQuick
import Greenroom
import Greenroom.App

/// A take as bars; the full width is `spanSeconds`. A click or the left and right arrows ask to seek.
FocusScope {
    id: wave

    required property list<real> peaks
    required property real secondsPerPeak
    required property real spanSeconds
    property real playheadSeconds: -1
    property bool recording: false
    property bool seekable: false
    /// What it is, in words: "Take 3, 54 seconds, 3 pauses".
    property string label: qsTr("Waveform")
    property int padding: Theme.space12

    signal seekRequested(seconds: real)

    function seek(seconds: real): void {
        if (seekable)
            seekRequested(Math.max(0, Math.min(spanSeconds, seconds)));
    }

    implicitWidth: 472
    implicitHeight: Theme.waveformHeight
    activeFocusOnTab: seekable
    Accessible.role: Accessible.Graphic
    Accessible.name: label
    Keys.onLeftPressed: seek(Math.max(0, playheadSeconds) - 2)
    Keys.onRightPressed: seek(Math.max(0, playheadSeconds) + 2)

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusInset
        color: Theme.well

        FocusRing {
            shown: wave.activeFocus
            around: Theme.radiusInset
        }
    }
    WaveformItem {
        id: bars

        anchors.fill: parent
        anchors.margins: wave.padding
        peaks: wave.peaks
        secondsPerPeak: wave.secondsPerPeak
        spanSeconds: wave.spanSeconds
        playheadSeconds: wave.playheadSeconds
        color: Theme.accent
        idleColor: Theme.edge
        playheadColor: wave.recording ? Theme.danger : Theme.accent
        Accessible.ignored: true
    }
    MouseArea {
        anchors.fill: bars
        enabled: wave.seekable
        cursorShape: Qt.PointingHandCursor
        onClicked: mouse => {
            wave.forceActiveFocus(Qt.MouseFocusReason);
            wave.seek(mouse.x / width * wave.spanSeconds);
        }
    }
}
