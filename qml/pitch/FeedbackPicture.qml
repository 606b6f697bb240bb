pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The whole take in small, and under it the open part with its words and findings. One tab stop: up and down change the part.
FocusScope {
    id: picture

    required property TakesViewModel takes
    property bool compared: false
    readonly property FeedbackWave wave: takes.wave
    readonly property var part: wave.parts.length > wave.open ? wave.parts[wave.open] : null
    readonly property string place: {
        const range = qsTr("%1 to %2").arg(words.clock(wave.from)).arg(words.clock(wave.from + wave.span));
        return part && part.sentence > 0 ? qsTr("%1, sentence %2 of %3").arg(range).arg(part.sentence).arg(wave.sentences) : range;
    }
    readonly property string spoken: {
        const texts = [place];
        for (const word of wave.words)
            texts.push(word.kind === "unclear" ? qsTr("%1 (could not tell)").arg(word.text) : word.text);
        return texts.join(" ");
    }

    signal playRequested()

    implicitHeight: column.implicitHeight
    activeFocusOnTab: true
    Accessible.role: Accessible.Graphic
    Accessible.name: qsTr("Waveform, %1").arg(spoken)
    Accessible.focusable: true
    Keys.onUpPressed: wave.open -= 1
    Keys.onDownPressed: wave.open += 1
    Keys.onPressed: event => {
        event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End || (event.key === Qt.Key_Return && !event.isAutoRepeat);
        if (event.key === Qt.Key_Home)
            wave.open = 0;
        else if (event.key === Qt.Key_End)
            wave.open = wave.parts.length - 1;
        else if (event.key === Qt.Key_Return && !event.isAutoRepeat)
            picture.playRequested();
    }

    PitchWords { id: words }

    Rectangle {
        anchors.fill: parent
        radius: Theme.radiusCard
        color: Theme.surface
        border.width: Theme.line
        border.color: Theme.border

        FocusRing {
            shown: picture.activeFocus
            around: Theme.radiusCard
        }
    }
    ColumnLayout {
        id: column

        width: parent.width
        spacing: 0

        FeedbackOverview {
            Layout.fillWidth: true
            Layout.margins: Theme.space12
            Layout.leftMargin: Theme.space20
            Layout.rightMargin: Theme.space20
            takes: picture.takes
            onPlayRequested: picture.playRequested()
            onFocusRequested: picture.forceActiveFocus(Qt.MouseFocusReason)
        }
        Divider { Layout.fillWidth: true }
        FeedbackZoom {
            Layout.fillWidth: true
            Layout.margins: Theme.space8
            Layout.leftMargin: Theme.space20
            Layout.rightMargin: Theme.space20
            takes: picture.takes
            compared: picture.compared
        }
        FeedbackZoomFoot {
            Layout.fillWidth: true
            Layout.leftMargin: Theme.space20
            Layout.rightMargin: Theme.space20
            Layout.bottomMargin: Theme.space12
            takes: picture.takes
            place: picture.place
        }
    }
}
