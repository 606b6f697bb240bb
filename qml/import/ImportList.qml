pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
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
        section.delegate: Item {
            id: head

            required property string section

            width: list.width
            implicitHeight: line.implicitHeight + Theme.space16

            RowLayout {
                id: line

                anchors.bottom: parent.bottom
                anchors.bottomMargin: Theme.space8
                width: parent.width
                spacing: Theme.space8

                Icon {
                    size: Theme.icon16
                    name: "document"
                }
                AppText {
                    Layout.alignment: Qt.AlignBaseline
                    kind: AppText.Section
                    text: pane.viewModel.entries.fileName(head.section)
                    Accessible.role: Accessible.Heading
                }
                AppText {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignBaseline
                    kind: AppText.Caption
                    text: pane.viewModel.entries.fileDetail(head.section)
                    color: Theme.text2
                    elide: Text.ElideRight
                }
            }
        }

        delegate: ImportRow {
            width: ListView.view.width
            current: index === pane.viewModel.current
            lineShown: ListView.section === ListView.nextSection && index + 1 !== pane.viewModel.current
            ringShown: list.activeFocus && list.keyed && index === list.currentIndex
            onPressed: list.keyed = false
            onClicked: {
                list.forceActiveFocus();
                list.currentIndex = index;
                pane.viewModel.current = index;
                pane.opened();
            }
            onToggled: pane.viewModel.entries.toggle(index)
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
