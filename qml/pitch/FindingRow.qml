import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Greenroom

/// One finding: its second of sound, when, what, where, and what one says to it.
T.ItemDelegate {
    id: row

    required property string kind
    required property string what
    required property string where
    required property real at
    /// What is played of it, in seconds.
    required property real start
    required property real end
    required property string verdict
    property bool current: false
    property bool ringShown: false
    readonly property bool putAway: verdict.length > 0
    readonly property bool unsure: kind === "unsure"
    readonly property string iconName: kind === "stumble" ? "pause" : unsure ? "help" : kind === "skipped" ? "differs" : kind === "repeated" ? "reset" : kind === "emphasis" ? "minus" : "speaker"

    function spoken(): string {
        let text = qsTr("%1, %2").arg(words.clock(at)).arg(what);
        if (where.length > 0)
            text = qsTr("%1, %2").arg(text).arg(where);
        if (putAway)
            text = qsTr("%1, %2").arg(text).arg(verdict === "dismissed" ? qsTr("dismissed") : qsTr("you said it is not so"));
        return text;
    }

    signal playRequested()
    signal dismissRequested()
    signal overruleRequested()
    signal restoreRequested()

    implicitHeight: Math.max(Theme.px(46), line.implicitHeight + Theme.space8)
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: spoken()
    Accessible.selectable: true
    Accessible.selected: current
    Accessible.onPressAction: row.playRequested()
    onClicked: row.playRequested()

    background: Rectangle {
        color: row.current && row.ringShown ? Theme.surface : "transparent"

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.line
            color: Theme.border
        }
        Veil {
            anchors.fill: parent
            hovered: row.hovered
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
            iconName: "play-filled"
            iconSize: Theme.icon14
            label: qsTr("Play from %1").arg(words.clock(row.at))
            onClicked: row.playRequested()
        }
        AppText {
            kind: AppText.Small
            color: Theme.text2
            text: words.clock(row.at)
            Accessible.ignored: true
        }
        Icon {
            name: row.iconName
            size: Theme.icon16
            color: row.unsure || row.putAway ? Theme.text2 : Theme.warnText
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            AppText {
                Layout.fillWidth: true
                kind: AppText.Label
                color: row.putAway || row.unsure ? Theme.text2 : Theme.text
                font.strikeout: row.putAway
                text: row.what
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                kind: AppText.Small
                color: Theme.text2
                text: row.where
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
        IconButton {
            visible: !row.putAway
            focusPolicy: row.current ? Qt.StrongFocus : Qt.NoFocus
            iconName: "check"
            label: qsTr("Not so: “%1”").arg(row.what)
            keys: row.current ? "O" : ""
            onClicked: row.overruleRequested()
        }
        IconButton {
            visible: !row.putAway
            focusPolicy: row.current ? Qt.StrongFocus : Qt.NoFocus
            iconName: "cross"
            label: qsTr("Dismiss: “%1”").arg(row.what)
            keys: row.current ? "X" : ""
            onClicked: row.dismissRequested()
        }
        IconButton {
            visible: row.putAway
            focusPolicy: row.current ? Qt.StrongFocus : Qt.NoFocus
            iconName: "undo"
            label: qsTr("Bring back: “%1”").arg(row.what)
            onClicked: row.restoreRequested()
        }
    }
}
