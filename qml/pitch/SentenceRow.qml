import QtQuick
import Greenroom

/// One sentence of the script with its time. The one that is due now stands in a card; those that are said fade.
Item {
    id: row

    enum State { Still, Said, Due, Coming }

    required property string markdown
    required property string plain
    required property real startSeconds
    required property int choices
    required property string choiceLabel
    property int state: SentenceRow.Still
    property bool marked: false
    property bool swappable: choices > 1
    property bool ringShown: false
    readonly property bool due: state === SentenceRow.Due
    readonly property color ink: state === SentenceRow.Said ? Theme.text3 : state === SentenceRow.Coming ? Theme.text2 : Theme.text
    readonly property int textLeft: Theme.px(70)

    signal swapRequested()

    implicitHeight: sentence.implicitHeight + (label.visible ? label.implicitHeight : 0) + 2 * Theme.space12
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2").arg(time.text).arg(plain)
    Accessible.description: choiceLabel
    Accessible.selected: due

    PitchWords { id: words }

    Rectangle {
        anchors.fill: parent
        visible: row.due
        radius: Theme.radiusInset
        color: Theme.surface
        border.width: Theme.line
        border.color: Theme.border

        Rectangle {
            y: Theme.space12
            width: Theme.gripThin
            height: parent.height - 2 * y
            color: Theme.accent
        }
    }
    AppText {
        id: time

        x: Theme.px(18)
        anchors.baseline: sentence.baseline
        kind: row.due ? AppText.Section : AppText.Small
        text: words.clock(row.startSeconds)
        color: row.due ? Theme.accentText : Theme.text3
        Accessible.ignored: true
    }
    AppText {
        id: sentence

        x: row.textLeft
        y: Theme.space12
        width: row.width - x - Theme.hitArea - Theme.space8
        kind: AppText.Script
        font: Theme.face(Theme.family, Theme.sizeScript, row.due ? Font.Medium : Font.Normal)
        textFormat: Text.StyledText
        text: words.styled(row.markdown, row.state === SentenceRow.Said ? Theme.text2 : Theme.accentText)
        color: row.ink
        wrapMode: Text.Wrap
        Accessible.ignored: true
    }
    AppText {
        id: label

        x: row.textLeft
        anchors.top: sentence.bottom
        visible: row.choiceLabel.length > 0
        kind: AppText.Caption
        text: row.choiceLabel
        Accessible.ignored: true
    }
    IconButton {
        anchors.right: parent.right
        y: Theme.space12
        visible: row.swappable
        focusPolicy: Qt.NoFocus
        iconName: "swap"
        label: row.choiceLabel.length > 0 ? qsTr("Swap the sentence, now “%1”").arg(row.choiceLabel) : qsTr("Swap the sentence")
        keys: row.marked ? "Alt+Right" : ""
        onClicked: row.swapRequested()

        FocusRing { shown: row.ringShown }
    }
}
