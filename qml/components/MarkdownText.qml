import QtQuick
import Greenroom
import Greenroom.App

/// Markdown as quiet rich text. It is a Text and never takes the focus, so shortcuts keep working. A link asks before it opens a browser;
/// `links` names them for whoever shows them to the keyboard.
Text {
    id: view

    required property string markdown
    property int kind: AppText.Reading
    /// Searched words, set on the ground of a match.
    property var terms: []
    readonly property bool han: /[\u3400-\u9fff]/.test(markdown)
    readonly property bool reading: kind === AppText.Reading
    readonly property var links: converter.links

    /// Shows where a link leads and asks whether to go there.
    function ask(link: string): void {
        question.active = true;
        const dialog = question.item as LinkDialog;
        dialog.link = link;
        dialog.open();
    }

    text: converter.html
    textFormat: Text.RichText
    font: reading ? Theme.reading : kind === AppText.Small ? Theme.small : Theme.body
    color: Theme.text
    linkColor: Theme.accentText
    wrapMode: Text.Wrap
    Accessible.role: Accessible.StaticText
    Accessible.name: converter.plainText
    onLinkActivated: link => ask(link)

    MarkdownHtml {
        id: converter

        markdown: view.markdown
        codeFamily: Theme.familyMono
        codePixelSize: view.font.pixelSize - (view.reading ? 2 : 1)
        codeBackground: Theme.surface2
        edge: Theme.edge
        quiet: Theme.text2
        codeColours: [Theme.codeKeyword, Theme.codeType, Theme.codeFunction, Theme.codeNumber, Theme.codeString, Theme.codeComment]
        lineHeight: view.reading ? (view.han ? Theme.lineReadingHan : Theme.lineReading) : view.kind === AppText.Small ? Theme.lineSmall : Theme.lineBody
        paragraphGap: Theme.space12
        terms: view.terms
        matchBackground: Theme.selection
    }
    HoverHandler {
        cursorShape: view.hoveredLink.length > 0 ? Qt.PointingHandCursor : Qt.ArrowCursor
    }
    Loader {
        id: question

        active: false
        source: Qt.resolvedUrl("LinkDialog.qml")
    }
}
