import QtQuick
import Greenroom
import Greenroom.App

/// Two versions of a text in one paragraph, word by word; read aloud as "removed …, added …".
Text {
    id: view

    property alias before: diff.before
    property alias after: diff.after
    readonly property alias rewritten: diff.rewritten

    text: diff.html
    textFormat: Text.RichText
    font: Theme.face(Theme.family, Theme.sizeRow, Font.Normal)
    color: Theme.text
    wrapMode: Text.Wrap
    Accessible.role: Accessible.StaticText
    Accessible.name: diff.spoken

    WordDiffHtml {
        id: diff

        removedGround: Theme.dangerSoft
        removedInk: Theme.dangerText
        addedGround: Theme.okSoft
        addedInk: Theme.okText
        lineHeight: Theme.px(28)
    }
}
