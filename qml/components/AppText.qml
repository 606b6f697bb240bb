import QtQuick
import Greenroom

/// Text in one of the guide's styles. Wrapped text gets the style's line height, a single line its natural one.
Text {
    id: label

    enum Kind { Display, Question, Block, RowTitle, Reading, Script, Body, Label, LabelStrong, Small, Section, Caption, CaptionStrong, Tick, Code, CodeSmall }

    property int kind: AppText.Body
    readonly property bool han: /[\u3400-\u9fff]/.test(text)
    readonly property bool paragraph: wrapMode !== Text.NoWrap
    readonly property list<int> lines: [Theme.lineDisplay, Theme.lineQuestion, Theme.lineBlock, Theme.lineRow,
        han ? Theme.lineReadingHan : Theme.lineReading, Theme.lineScript, Theme.lineBody, Theme.lineBody, Theme.lineBody,
        Theme.lineSmall, Theme.lineSmall, Theme.lineCaption, Theme.lineCaption, Theme.lineTick, Theme.lineCode, Theme.lineCode]

    font: {
        switch (kind) {
        case AppText.Display: return Theme.display;
        case AppText.Question: return Theme.question;
        case AppText.Block: return Theme.block;
        case AppText.RowTitle: return Theme.row;
        case AppText.Reading: return Theme.reading;
        case AppText.Script: return Theme.script;
        case AppText.Label: return Theme.label;
        case AppText.LabelStrong: return Theme.labelStrong;
        case AppText.Small: return Theme.small;
        case AppText.Section: return Theme.section;
        case AppText.Caption: return Theme.caption;
        case AppText.CaptionStrong: return Theme.captionStrong;
        case AppText.Tick: return Theme.tick;
        case AppText.Code: return Theme.code;
        case AppText.CodeSmall: return Theme.codeSmall;
        default: return Theme.body;
        }
    }
    color: kind === AppText.Section ? Theme.text2 : kind === AppText.Caption || kind === AppText.Tick ? Theme.text3 : Theme.text
    linkColor: Theme.accentText
    textFormat: Text.PlainText
    lineHeightMode: paragraph ? Text.FixedHeight : Text.ProportionalHeight
    lineHeight: paragraph ? lines[kind] : 1
    // A fixed line height puts its extra space below the letters; half of it belongs above, as in the guide's pictures.
    topPadding: paragraph ? Math.round((lines[kind] - font.pixelSize * (han ? Theme.naturalLineHan : Theme.naturalLine)) / 2) : 0
    bottomPadding: -topPadding
    Accessible.role: Accessible.StaticText
    Accessible.name: text
}
