import QtQuick
import QtQuick.Templates as T
import Greenroom

/// One grade: mark, name, when the card would come back, what the grade means, its key. Good is outlined and carries Space.
T.AbstractButton {
    id: cell

    required property int rating
    required property string name
    required property string interval
    required property string meaning
    readonly property bool good: rating === 3
    readonly property list<string> marks: ["mark-diamond", "mark-square", "mark-dot", "mark-dot"]
    readonly property list<color> inks: [Theme.danger, Theme.warn, Theme.ok, Theme.info]
    /// Han letters stand taller, so their three lines move closer together.
    readonly property bool tight: Theme.chinese
    readonly property bool capsFit: head.implicitWidth + caps.implicitWidth + 3 * Theme.space12 < width

    focusPolicy: Qt.TabFocus
    hoverEnabled: true
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) clicked(); }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) clicked(); }
    Accessible.role: Accessible.Button
    Accessible.name: qsTr("%1, next in %2, key %3").arg(name).arg(interval).arg(rating)
    Accessible.description: meaning
    Accessible.onPressAction: cell.clicked()

    background: Rectangle {
        radius: Theme.radiusInset
        color: cell.good ? Theme.accentSoft : Theme.surface
        border.width: cell.good ? Theme.ring : Theme.line
        border.color: cell.good ? Theme.accent : Theme.border

        Veil {
            anchors.fill: parent
            radius: Theme.radiusInset
            hovered: cell.hovered
            pressed: cell.down
        }
        FocusRing {
            shown: cell.visualFocus
            around: Theme.radiusInset
        }
    }
    Row {
        id: head

        x: Theme.space8
        y: cell.tight ? Theme.px(6) : Theme.px(9)
        spacing: Theme.space4

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            size: Theme.icon16
            name: cell.marks[cell.rating - 1]
            color: cell.inks[cell.rating - 1]
        }
        AppText {
            kind: AppText.RowTitle
            text: cell.name
            Accessible.ignored: true
        }
    }
    Row {
        id: caps

        anchors.right: parent.right
        anchors.rightMargin: Theme.px(10)
        anchors.verticalCenter: head.verticalCenter
        visible: cell.capsFit
        spacing: Theme.space4

        KeyCap {
            visible: cell.good && Theme.showKeyHints
            keys: qsTr("Space")
            outlined: true
            ink: Theme.accentText
        }
        KeyCap {
            keys: cell.rating.toString()
            outlined: cell.good
            ink: cell.good ? Theme.accentText : Theme.text2
        }
    }
    Column {
        x: Theme.space12
        anchors.top: head.bottom
        anchors.topMargin: cell.tight ? Theme.ring : Theme.space4 + Theme.ring
        width: parent.width - 2 * x
        spacing: cell.tight ? 0 : Theme.ring

        AppText {
            width: parent.width
            kind: AppText.Section
            text: cell.interval
            color: cell.good ? Theme.accentText : Theme.text
            elide: Text.ElideRight
            Accessible.ignored: true
        }
        AppText {
            width: parent.width
            kind: AppText.Caption
            text: cell.meaning
            color: Theme.text2
            elide: Text.ElideRight
            Accessible.ignored: true
        }
    }
}
