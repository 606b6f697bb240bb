import QtQuick
import Greenroom

/// One turn of a dialogue: who speaks, and what. The interviewer's words are plain text, one's own are Markdown.
Item {
    id: voice

    required property string initial
    required property string speaker
    required property string words
    property bool own: false

    implicitHeight: column.implicitHeight

    Rectangle {
        id: disc

        y: Theme.space4
        width: Theme.px(28)
        height: width
        radius: width / 2
        color: voice.own ? Theme.accentSoft : Theme.surface2
        Accessible.ignored: true

        Text {
            anchors.centerIn: parent
            text: voice.initial
            font: Theme.captionStrong
            color: voice.own ? Theme.accentText : Theme.text2
            textFormat: Text.PlainText
            Accessible.ignored: true
        }
    }
    Column {
        id: column

        anchors.left: disc.right
        anchors.leftMargin: Theme.px(14)
        anchors.right: parent.right
        spacing: Theme.ring

        AppText {
            kind: AppText.CaptionStrong
            text: voice.speaker
            color: voice.own ? Theme.accentText : Theme.text2
        }
        AppText {
            visible: !voice.own
            width: parent.width
            kind: AppText.LabelStrong
            text: voice.own ? "" : voice.words
            wrapMode: Text.Wrap
        }
        MarkdownText {
            visible: voice.own
            width: parent.width
            kind: AppText.Body
            markdown: voice.own ? voice.words : ""
            color: Theme.text2
        }
    }
}
