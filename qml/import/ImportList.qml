pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Greenroom
import Greenroom.App

/// The lines of an import, grouped by file. One tab stop: arrows move, Space ticks, Enter opens beside or over the list.
FocusScope {
    id: pane

    required property ImportViewModel viewModel
    readonly property alias list: list

    signal opened()

    function focusList(): void {
        list.keyed = true;
        list.currentIndex = Math.max(0, viewModel.current);
        list.forceActiveFocus(Qt.TabFocusReason);
    }

    ListView {
        id: list

        /// The ring is for the keyboard: shown from the first key on.
        property bool keyed: false

        anchors.fill: parent
        focus: true
        activeFocusOnTab: true
        clip: true
        reuseItems: true
        cacheBuffer: 0
        model: pane.viewModel.entries
        boundsBehavior: Flickable.StopAtBounds
        highlightMoveDuration: 0
        bottomMargin: Theme.space12
        T.ScrollBar.vertical: ScrollThumb {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("What would change")
        onCurrentIndexChanged: {
            if (activeFocus)
                pane.viewModel.current = currentIndex;
        }
        Keys.onReleased: event => {
            if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab)
                keyed = true;
        }
        Keys.onPressed: event => {
            keyed = true;
            event.accepted = true;
            if (event.key === Qt.Key_Home)
                currentIndex = 0;
            else if (event.key === Qt.Key_End)
                currentIndex = count - 1;
            else if (event.key === Qt.Key_Space && !event.isAutoRepeat)
                pane.viewModel.entries.toggle(currentIndex);
            else if (event.key === Qt.Key_A && event.modifiers === Qt.ControlModifier)
                pane.viewModel.entries.toggleAll();
            else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && event.modifiers === Qt.NoModifier && !event.isAutoRepeat)
                pane.opened();
            else
                event.accepted = false;
        }

        Binding on currentIndex {
            when: !list.activeFocus
            value: pane.viewModel.current
            restoreMode: Binding.RestoreNone
        }

        section.property: "file"
        // The head of a file stands in its first row: a section delegate of Qt 6.4 cannot be a bound component.
        delegate: Column {
            id: entry

            required property int index
            required property string title
            required property string detail
            required property int kind
            required property string file
            required property bool ticked
            required property bool tickable
            required property bool warned
            readonly property bool first: ListView.previousSection !== ListView.section
            readonly property bool last: ListView.nextSection !== ListView.section

            width: ListView.view.width

            ImportFileHead {
                width: parent.width
                visible: entry.first
                name: entry.first ? pane.viewModel.entries.fileName(entry.file) : ""
                detail: entry.first ? pane.viewModel.entries.fileDetail(entry.file) : ""
            }
            ImportRow {
                width: parent.width
                title: entry.title
                detail: entry.detail
                kind: entry.kind
                ticked: entry.ticked
                tickable: entry.tickable
                warned: entry.warned
                current: entry.index === pane.viewModel.current
                lineShown: !entry.last && entry.index + 1 !== pane.viewModel.current
                ringShown: list.activeFocus && list.keyed && entry.index === list.currentIndex
                onPressed: list.keyed = false
                onClicked: {
                    list.forceActiveFocus();
                    list.currentIndex = entry.index;
                    pane.viewModel.current = entry.index;
                    pane.opened();
                }
                onToggled: pane.viewModel.entries.toggle(entry.index)
            }
        }
    }
    EmptyState {
        anchors.fill: parent
        visible: list.count === 0
        iconName: "empty-list"
        text: pane.viewModel.tab === ImportEntryModel.UnchangedTab && pane.viewModel.counts[ImportEntryModel.UnchangedTab] > 0 ?
                  qsTr("%n item(s) are as they are in the bank.", "", pane.viewModel.counts[ImportEntryModel.UnchangedTab]) : qsTr("Nothing under this tab.")
    }
}
