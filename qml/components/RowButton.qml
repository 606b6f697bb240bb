import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Greenroom

/// One row of a list: an optional mark, title, a line under it, something at the right end. The whole row is pressed.
/// In a list use one tab stop: set `focusPolicy` to Qt.NoFocus but for the current row, and move by arrows.
T.ItemDelegate {
    id: control

    required property string title
    property string subtitle
    property string iconName
    property color iconColor: Theme.text2
    property bool current: false
    property bool emphasised: false
    property int titleLines: 2
    /// Stands at the right end.
    property Component trailing
    /// Stands between the mark and the words, in the place of an icon.
    property Component leading
    property string spokenState

    implicitWidth: Theme.px(320)
    implicitHeight: Math.max(subtitle.length > 0 ? Theme.rowMinimum : Theme.controlHeight, line.implicitHeight + topPadding + bottomPadding)
    leftPadding: Theme.space12
    rightPadding: Theme.space12
    topPadding: Theme.space8
    bottomPadding: Theme.space8
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.ListItem
    Accessible.name: title + (subtitle.length > 0 ? ", " + subtitle : "") + (spokenState.length > 0 ? ", " + spokenState : "")
    Accessible.selectable: true
    Accessible.selected: current
    Accessible.onPressAction: { if (control.enabled) control.clicked(); }
    Keys.onReturnPressed: event => { if (!event.isAutoRepeat) control.clicked(); }
    Keys.onEnterPressed: event => { if (!event.isAutoRepeat) control.clicked(); }

    background: Rectangle {
        radius: Theme.radiusInset
        color: control.current ? Theme.surface : "transparent"
        border.width: control.current ? Theme.line : 0
        border.color: Theme.border

        Rectangle {
            visible: control.current && control.emphasised
            anchors.verticalCenter: parent.verticalCenter
            width: Theme.gripThin
            height: parent.height - 2 * Theme.space12
            color: Theme.accent
        }
        Veil {
            anchors.fill: parent
            radius: Theme.radiusInset
            hovered: control.hovered && !control.current
            pressed: control.down
        }
        FocusRing {
            anchors.margins: 0
            shown: control.visualFocus
            around: Theme.radiusControl - Theme.ring
        }
    }
    contentItem: RowLayout {
        id: line

        spacing: Theme.space12

        Icon {
            visible: name.length > 0
            name: control.iconName
            color: control.iconColor
        }
        Slot {
            visible: sourceComponent !== null
            sourceComponent: control.leading
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.ring

            AppText {
                Layout.fillWidth: true
                text: control.title
                kind: control.current ? AppText.LabelStrong : AppText.Label
                wrapMode: Text.Wrap
                maximumLineCount: control.titleLines
                elide: Text.ElideRight
                Accessible.ignored: true
            }
            AppText {
                Layout.fillWidth: true
                visible: text.length > 0
                text: control.subtitle
                kind: AppText.Caption
                color: Theme.text2
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
        Slot {
            visible: sourceComponent !== null
            sourceComponent: control.trailing
        }
    }
}
