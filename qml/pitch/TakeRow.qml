import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Greenroom

/// One take: play, name, length, pace, endings and emphasis where there is room, feedback. The row itself selects.
T.ItemDelegate {
    id: row

    required property int number
    required property real seconds
    required property int overSeconds
    required property int pace
    required property bool paceFromScript
    required property bool chinese
    required property int cleanEndings
    required property int judgedEndings
    required property int landedEmphasis
    required property int judgedEmphasis
    required property bool best
    required property bool recovered
    required property bool current
    required property bool playing
    required property bool ringShown
    required property int lengthWidth
    required property int paceWidth
    required property int wordsWidth
    required property bool wordsShown
    readonly property string name: qsTr("Take %1").arg(number)

    signal playRequested()
    signal feedbackRequested()
    signal bestRequested()
    signal deleteRequested()

    function spoken(): string {
        let text = name;
        if (recovered)
            text = qsTr("%1, %2").arg(text).arg(qsTr("recovered"));
        if (best)
            text = qsTr("%1, %2").arg(text).arg(qsTr("best"));
        text = qsTr("%1, %2").arg(text).arg(words.clock(seconds));
        if (overSeconds > 0)
            text = qsTr("%1, %2").arg(text).arg(qsTr("%1 s over").arg(overSeconds));
        if (pace > 0)
            text = qsTr("%1, %2").arg(text).arg(paceFromScript ? qsTr("%1, from script length").arg(words.pace(pace, chinese)) : words.pace(pace, chinese));
        if (cleanEndings >= 0)
            text = qsTr("%1, %2").arg(text).arg(qsTr("%1 of %2 endings clean").arg(cleanEndings).arg(judgedEndings));
        if (landedEmphasis >= 0)
            text = qsTr("%1, %2").arg(text).arg(qsTr("%1 of %2 words stood out").arg(landedEmphasis).arg(judgedEmphasis));
        return text;
    }

    implicitHeight: Math.max(Theme.px(50), line.implicitHeight + Theme.space8)
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken()
    Accessible.selectable: true
    Accessible.selected: current
    Accessible.onPressAction: row.clicked()

    background: Rectangle {
        color: row.current ? Theme.surface : "transparent"

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.line
            color: Theme.border
        }
        Veil {
            anchors.fill: parent
            hovered: row.hovered && !row.current
            pressed: row.down
        }
        FocusRing {
            anchors.margins: 0
            shown: row.ringShown
        }
    }
    contentItem: RowLayout {
        id: line

        spacing: Theme.space8

        PitchWords { id: words }

        IconButton {
            round: true
            focusPolicy: Qt.NoFocus
            iconName: row.playing ? "pause" : "play-filled"
            iconSize: Theme.icon14
            label: row.playing ? qsTr("Pause %1").arg(row.name) : qsTr("Play %1").arg(row.name)
            keys: row.current ? "Space" : ""
            onClicked: row.playRequested()
        }
        ColumnLayout {
            Layout.leftMargin: Theme.space4
            Layout.fillWidth: true
            spacing: 0

            RowLayout {
                spacing: Theme.space8

                AppText {
                    kind: AppText.LabelStrong
                    text: row.name
                    Accessible.ignored: true
                }
                Chip {
                    visible: row.best
                    tone: Chip.Accent
                    iconName: "check"
                    text: qsTr("Best")
                }
                Item { Layout.fillWidth: true }
            }
            AppText {
                visible: row.recovered
                kind: AppText.Caption
                text: qsTr("Recovered take")
                Accessible.ignored: true
            }
        }
        RowLayout {
            Layout.preferredWidth: row.lengthWidth
            Layout.fillWidth: false
            spacing: Theme.space8

            AppText {
                Layout.alignment: Qt.AlignBaseline
                kind: AppText.LabelStrong
                text: words.clock(row.seconds)
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                Layout.alignment: Qt.AlignBaseline
                kind: AppText.Caption
                color: Theme.warnText
                text: row.overSeconds > 0 ? qsTr("%1 s over").arg(row.overSeconds) : ""
                Accessible.ignored: true
            }
        }
        AppText {
            Layout.preferredWidth: row.paceWidth
            kind: AppText.Small
            color: Theme.text2
            text: words.pace(row.pace, row.chinese)
            Accessible.ignored: true
        }
        AppText {
            Layout.preferredWidth: row.wordsWidth
            visible: row.wordsShown
            kind: AppText.Small
            color: Theme.text2
            text: row.cleanEndings < 0 ? "–" : qsTr("%1 of %2").arg(row.cleanEndings).arg(row.judgedEndings)
            Accessible.ignored: true
        }
        AppText {
            Layout.preferredWidth: row.wordsWidth
            visible: row.wordsShown
            kind: AppText.Small
            color: Theme.text2
            text: row.landedEmphasis < 0 ? "–" : qsTr("%1 of %2").arg(row.landedEmphasis).arg(row.judgedEmphasis)
            Accessible.ignored: true
        }
        IconButton {
            visible: !row.wordsShown
            focusPolicy: row.current ? Qt.StrongFocus : Qt.NoFocus
            iconName: row.best ? "star-filled" : "star"
            ink: row.best ? Theme.accentText : Theme.text2
            label: row.best ? qsTr("%1 is the best. Take the mark back").arg(row.name) : qsTr("Mark %1 as best").arg(row.name)
            onClicked: row.bestRequested()
        }
        IconButton {
            visible: !row.wordsShown
            focusPolicy: row.current ? Qt.StrongFocus : Qt.NoFocus
            iconName: "trash"
            label: qsTr("Delete %1").arg(row.name)
            keys: row.current ? "Del" : ""
            onClicked: row.deleteRequested()
        }
        IconButton {
            focusPolicy: row.current ? Qt.StrongFocus : Qt.NoFocus
            iconName: "chevron-right"
            label: qsTr("Feedback of %1").arg(row.name)
            keys: row.current ? "Enter" : ""
            onClicked: row.feedbackRequested()
        }
    }
}
