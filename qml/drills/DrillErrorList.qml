pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Greenroom
import Greenroom.App

/// What the compiler said. Enter or a click jumps to the line.
ListView {
    id: list

    required property DrillDiagnosticModel diagnostics

    signal chosen(line: int, column: int)

    function choose(row: int): void {
        if (row >= 0 && diagnostics.lineAt(row) > 0)
            chosen(diagnostics.lineAt(row), diagnostics.columnAt(row));
    }

    onCountChanged: currentIndex = count > 0 ? 0 : -1
    activeFocusOnTab: true
    clip: true
    boundsBehavior: Flickable.StopAtBounds
    highlightMoveDuration: 0
    keyNavigationEnabled: true
    model: diagnostics
    T.ScrollBar.vertical: ScrollThumb {}
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Messages of the compiler")
    Keys.onReturnPressed: choose(currentIndex)
    Keys.onEnterPressed: choose(currentIndex)

    delegate: T.ItemDelegate {
        id: row

        required property int index
        required property int line
        required property int column
        required property bool error
        required property string message
        readonly property bool current: ListView.isCurrentItem
        readonly property string kind: error ? qsTr("Error") : qsTr("Warning")
        readonly property string place: line > 0 ? qsTr("Line %1").arg(line) : ""

        width: ListView.view.width
        implicitHeight: Math.max(Theme.controlHeight, words.implicitHeight + 2 * Theme.space8)
        leftPadding: Theme.space12
        rightPadding: Theme.space12
        topPadding: Theme.space8
        bottomPadding: Theme.space8
        focusPolicy: Qt.NoFocus
        hoverEnabled: true
        Accessible.role: Accessible.ListItem
        Accessible.name: qsTr("%1, %2: %3").arg(kind).arg(place).arg(message)
        Accessible.selectable: true
        Accessible.selected: current
        Accessible.onPressAction: row.clicked()
        onClicked: {
            list.currentIndex = index;
            list.choose(index);
        }

        background: Rectangle {
            radius: Theme.radiusControl
            color: row.current ? Theme.surface : "transparent"
            border.width: row.current ? Theme.line : 0
            border.color: Theme.edge

            Veil {
                anchors.fill: parent
                radius: Theme.radiusControl
                hovered: row.hovered && !row.current
                pressed: row.down
            }
            FocusRing {
                anchors.margins: 0
                shown: list.activeFocus && row.current
                around: Theme.radiusControl - 2 * Theme.ring
            }
        }
        contentItem: RowLayout {
            spacing: Theme.space12

            Icon {
                Layout.alignment: Qt.AlignTop
                Layout.topMargin: Theme.space4
                name: row.error ? "cross" : "warning"
                size: Theme.icon14
                color: row.error ? Theme.danger : Theme.warn
            }
            AppText {
                Layout.preferredWidth: Theme.px(72)
                Layout.alignment: Qt.AlignTop
                kind: AppText.CodeSmall
                text: row.place
                wrapMode: Text.Wrap
                color: Theme.text2
                Accessible.ignored: true
            }
            AppText {
                id: words

                Layout.fillWidth: true
                Layout.alignment: Qt.AlignTop
                kind: AppText.CodeSmall
                text: row.message
                wrapMode: Text.Wrap
                Accessible.ignored: true
            }
        }
    }
}
