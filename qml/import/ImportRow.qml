import QtQuick
import QtQuick.Templates as T
import Greenroom
import Greenroom.App

/// One line of an import: its tick, its title, where it stands, and what becomes of it as icon and word.
T.AbstractButton {
    id: row

    required property string title
    required property string detail
    required property int kind
    required property bool ticked
    required property bool tickable
    required property bool warned
    property bool current: false
    property bool ringShown: false
    property bool lineShown: true
    readonly property list<string> kindWords: [qsTr("New"), qsTr("Changed"), qsTr("Archived"), qsTr("Merged"), qsTr("Unchanged"), qsTr("Warning"), qsTr("Not read")]
    readonly property list<string> kindIcons: ["plus", "edit", "archive", "merge", "check", "warning", "warning"]
    readonly property color kindInk: kind === ImportEntryModel.New ? Theme.okText : kind === ImportEntryModel.Changed ? Theme.infoText :
                                     kind === ImportEntryModel.Unreadable ? Theme.dangerText : kind === ImportEntryModel.Warning ? Theme.warnText : Theme.text2

    signal toggled()

    implicitHeight: Math.max(Theme.rowMinimum, words.implicitHeight + 2 * Theme.space8)
    focusPolicy: Qt.NoFocus
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: qsTr("%1, %2, %3", "title, kind, place").arg(title).arg(kindWords[kind]).arg(detail)
    Accessible.checkable: tickable
    Accessible.checked: ticked
    Accessible.selectable: true
    Accessible.selected: current
    Accessible.onPressAction: row.clicked()
    Accessible.onToggleAction: row.toggled()

    background: Item {
        Elevation {
            anchors.fill: parent
            visible: row.current
            radius: Theme.radiusInset
        }
        Rectangle {
            visible: row.current
            y: Theme.space12
            width: Theme.gripThin
            height: parent.height - 2 * y
            color: Theme.accent
        }
        Divider {
            visible: row.lineShown && !row.current
            anchors.bottom: parent.bottom
            x: words.x
            width: parent.width - x
        }
        Veil {
            anchors.fill: parent
            radius: Theme.radiusInset
            hovered: row.hovered && !row.current
            pressed: row.down
        }
        FocusRing {
            anchors.margins: 0
            around: Theme.radiusInset - 2 * Theme.ring
            shown: row.ringShown
        }
    }
    contentItem: Item {
        CheckRow {
            id: box

            x: Theme.space12 + Theme.ring
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.checkSize + Theme.space8
            visible: row.tickable
            focusPolicy: Qt.NoFocus
            checked: row.ticked
            nextCheckState: () => row.ticked ? Qt.Checked : Qt.Unchecked
            onClicked: row.toggled()
            Accessible.name: qsTr("Import %1").arg(row.title)
        }
        Column {
            id: words

            x: Theme.space12 + Theme.checkSize + Theme.space12 + Theme.ring
            anchors.verticalCenter: parent.verticalCenter
            width: parent.width - x - chip.width - Theme.space12 - Theme.space8
            spacing: 0

            AppText {
                width: parent.width
                kind: row.current ? AppText.LabelStrong : AppText.Label
                text: row.title
                wrapMode: Text.Wrap
                lineHeight: Theme.lineRow
                maximumLineCount: row.kind === ImportEntryModel.Unreadable || row.kind === ImportEntryModel.Warning ? 6 : 2
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            AppText {
                width: parent.width
                kind: AppText.Caption
                text: row.detail
                color: row.warned ? Theme.warnText : Theme.text2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        Row {
            id: chip

            anchors.right: parent.right
            anchors.rightMargin: Theme.space12
            anchors.verticalCenter: parent.verticalCenter
            spacing: Theme.space8

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                size: Theme.icon14
                name: row.kindIcons[row.kind]
                color: row.kindInk
            }
            AppText {
                anchors.verticalCenter: parent.verticalCenter
                kind: AppText.CaptionStrong
                font: Theme.face(Theme.family, Theme.sizeSmall, Font.Medium)
                text: row.kindWords[row.kind]
                color: row.kindInk
                Accessible.ignored: true
            }
        }
    }
}
