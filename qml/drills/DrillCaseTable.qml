pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Greenroom
import Greenroom.App

/// The tests of a run: result, input, expected, yours. One tab stop, arrows choose the test that is looked at.
FocusScope {
    id: table

    required property DrillOutcome outcome
    required property string parameters
    readonly property int resultWidth: Theme.px(80)
    readonly property int valueWidth: Theme.px(width > Theme.px(420) ? 72 : 60)

    /// Enter or a double click on a row.
    signal opened()

    Accessible.role: Accessible.Table
    Accessible.name: qsTr("Tests")

    RowLayout {
        id: head

        x: Theme.space12
        width: parent.width - 2 * Theme.space12
        height: Theme.controlCompact
        spacing: Theme.space8

        AppText {
            Layout.preferredWidth: table.resultWidth
            kind: AppText.Section
            text: qsTr("Result")
        }
        AppText {
            Layout.fillWidth: true
            kind: AppText.Section
            text: table.parameters
            elide: Text.ElideRight
        }
        AppText {
            Layout.preferredWidth: table.valueWidth
            horizontalAlignment: Text.AlignRight
            kind: AppText.Section
            text: qsTr("Expected")
        }
        AppText {
            Layout.preferredWidth: table.valueWidth
            horizontalAlignment: Text.AlignRight
            kind: AppText.Section
            text: qsTr("Yours")
        }
    }
    ListView {
        id: rows

        anchors.top: head.bottom
        anchors.bottom: parent.bottom
        width: parent.width
        focus: true
        activeFocusOnTab: true
        clip: true
        boundsBehavior: Flickable.StopAtBounds
        model: table.outcome.cases
        currentIndex: table.outcome.selected
        highlightMoveDuration: 0
        T.ScrollBar.vertical: ScrollThumb {}
        Keys.onUpPressed: table.outcome.selected = Math.max(0, currentIndex - 1)
        Keys.onDownPressed: table.outcome.selected = Math.min(count - 1, currentIndex + 1)
        Keys.onReturnPressed: table.opened()
        Keys.onEnterPressed: table.opened()
        Keys.onPressed: event => {
            event.accepted = event.key === Qt.Key_Home || event.key === Qt.Key_End;
            if (event.accepted)
                table.outcome.selected = event.key === Qt.Key_Home ? 0 : count - 1;
        }
        delegate: DrillCaseRow {
            width: rows.width
            resultWidth: table.resultWidth
            valueWidth: table.valueWidth
            current: table.outcome.selected === index
            ringShown: rows.activeFocus && current
            onClicked: {
                table.outcome.selected = index;
                rows.forceActiveFocus(Qt.MouseFocusReason);
                table.opened();
            }
        }
    }
}
