pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Greenroom
import Greenroom.App

/// Search, state filter and the questions; on a bullet page the ticks. One tab stop for the list; the arrow keys move, Enter opens.
FocusScope {
    id: pane

    required property BankViewModel viewModel
    /// The topics stand in a menu here, because there is no room for their column.
    property bool topicsInMenu: false
    /// The acts of the bank are unfolded under the topics' menu.
    property bool actionsOpen: false
    readonly property list<string> orders: [searching ? qsTr("Best match") : qsTr("Usual order"), qsTr("A to Z"), qsTr("Due first"), qsTr("Shaky first")]
    readonly property alias search: search
    readonly property alias list: list
    readonly property bool searching: viewModel.shownSearch.length > 0

    signal opened()
    signal leaveRequested()

    function focusSearch(): void {
        search.forceActiveFocus(Qt.ShortcutFocusReason);
        search.selectAll();
    }
    function focusList(): void {
        if (list.count > 0) {
            list.keyed = true;
            list.forceActiveFocus(Qt.TabFocusReason);
        }
    }
    function open(row: int): void {
        list.currentIndex = row;
        viewModel.select(viewModel.questions.questionIdAt(row));
        opened();
    }

    ColumnLayout {
        id: head

        x: Theme.space16
        y: Theme.space16 - Theme.ring
        width: parent.width - 2 * x
        spacing: Theme.space8

        SearchField {
            id: search

            Layout.fillWidth: true
            label: qsTr("Search questions, answers and notes")
            placeholder: qsTr("Search")
            visible: !pane.viewModel.archiveShown
            text: pane.viewModel.searchText
            onEdited: text => pane.viewModel.searchText = text
            onDownPressed: pane.focusList()
            onAccepted: pane.focusList()
            onLeaveRequested: pane.list.count > 0 ? pane.focusList() : pane.leaveRequested()
        }
        RowLayout {
            Layout.fillWidth: true
            visible: pane.topicsInMenu
            spacing: Theme.space8

            SelectField {
                Layout.fillWidth: true
                label: qsTr("Topic")
                model: pane.viewModel.topics
                textRole: "title"
                valueRole: "topicId"
                currentIndex: {
                    pane.viewModel.topics.count;
                    return pane.viewModel.topicId.length >= 0 ? pane.viewModel.topics.rowOf(pane.viewModel.topicId) : 0;
                }
                onActivated: index => pane.viewModel.topicId = pane.viewModel.topics.topicIdAt(index)
            }
            IconButton {
                visible: pane.viewModel.editing !== null || pane.viewModel.importing !== null
                iconName: pane.actionsOpen ? "chevron-up" : "more"
                label: pane.actionsOpen ? qsTr("Fewer actions") : qsTr("New question, import, archive")
                onClicked: pane.actionsOpen = !pane.actionsOpen
            }
        }
        BankActions {
            Layout.fillWidth: true
            visible: pane.topicsInMenu && pane.actionsOpen
            viewModel: pane.viewModel
        }
        InsetCard {
            Layout.fillWidth: true
            visible: pane.viewModel.importedShown > 0 && !pane.viewModel.archiveShown
            tone: InsetCard.Info
            padding: Theme.space8

            RowLayout {
                Layout.fillWidth: true

                AppText {
                    Layout.fillWidth: true
                    Layout.leftMargin: Theme.space4
                    kind: AppText.Small
                    text: qsTr("What the import brought: %n question(s)", "", pane.viewModel.importedShown)
                    color: Theme.infoText
                    wrapMode: Text.Wrap
                }
                LinkText {
                    text: qsTr("Show all")
                    ink: Theme.infoText
                    onClicked: pane.viewModel.showImported([])
                }
            }
        }
        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space8

            AppText {
                Layout.fillWidth: true
                Layout.leftMargin: Theme.ring
                kind: AppText.Section
                text: pane.viewModel.archiveShown ? qsTr("%n question(s) set aside", "", pane.viewModel.questions.count) :
                      pane.viewModel.loading ? qsTr("Reading the questions") :
                      pane.viewModel.bulletPage ? qsTr("%1 of %2 you can explain").arg(pane.viewModel.questions.tickedCount).arg(pane.viewModel.questions.count) :
                      qsTr("%n question(s)", "", pane.viewModel.questions.count)
                wrapMode: Text.Wrap
            }
            AppButton {
                visible: pane.viewModel.bulletPage && pane.viewModel.editing !== null
                compact: true
                iconName: "plus"
                text: qsTr("Add")
                enabled: !pane.viewModel.bulletsFull
                reason: qsTr("Seven is the limit. Remove one first.")
                onClicked: pane.viewModel.writeNew()
            }
            IconButton {
                visible: !pane.viewModel.archiveShown && pane.viewModel.questions.count > 0
                iconName: "flashcards"
                label: qsTr("Study what is listed")
                onClicked: pane.viewModel.studyListed()
            }
            IconButton {
                id: orderButton

                visible: !pane.viewModel.bulletPage && !pane.viewModel.archiveShown
                iconName: "swap"
                label: qsTr("Order: %1").arg(pane.orders[pane.viewModel.order])
                onClicked: orderMenu.open()

                AppMenu {
                    id: orderMenu

                    y: orderButton.height

                    Repeater {
                        model: pane.orders

                        AppMenuItem {
                            required property int index
                            required property string modelData

                            text: modelData
                            checkable: true
                            checked: pane.viewModel.order === index
                            onTriggered: pane.viewModel.order = index
                        }
                    }
                }
            }
            SelectField {
                visible: !pane.viewModel.bulletPage && !pane.viewModel.archiveShown
                quiet: true
                iconName: "filter"
                label: qsTr("State")
                model: [qsTr("All states"), qsTr("Not started"), qsTr("Shaky"), qsTr("Solid")]
                currentIndex: pane.viewModel.filter
                onActivated: index => pane.viewModel.filter = index
            }
        }
    }
    ListView {
        id: list

        /// The ring is for the keyboard: shown from the first key on, the release of the Tab that came here included.
        property bool keyed: false

        anchors.top: head.bottom
        anchors.topMargin: Theme.space4
        anchors.bottom: parent.bottom
        x: Theme.space8
        width: parent.width - 2 * x
        clip: true
        focus: true
        activeFocusOnTab: true
        bottomMargin: Theme.space12
        boundsBehavior: Flickable.StopAtBounds
        model: pane.viewModel.questions
        delegate: pane.viewModel.bulletPage ? bullet : question
        reuseItems: true
        highlightMoveDuration: 0
        cacheBuffer: 0 // rows made ahead would be asked for by number after a search has left fewer of them
        T.ScrollBar.vertical: ScrollThumb {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Questions")
        onCurrentIndexChanged: {
            if (activeFocus)
                pane.viewModel.select(pane.viewModel.questions.questionIdAt(currentIndex));
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
            else if (event.key === Qt.Key_Up && currentIndex === 0)
                search.forceActiveFocus(Qt.BacktabFocusReason);
            else if ((event.key === Qt.Key_Return || event.key === Qt.Key_Enter) && !event.isAutoRepeat && currentIndex >= 0)
                pane.open(currentIndex);
            else if (event.key === Qt.Key_Space && pane.viewModel.bulletPage && !event.isAutoRepeat)
                pane.viewModel.toggleTick(pane.viewModel.selectedId);
            else
                event.accepted = false;
        }

        Binding on currentIndex {
            when: !list.activeFocus
            value: {
                list.count;
                return pane.viewModel.questions.rowOf(pane.viewModel.selectedId);
            }
            restoreMode: Binding.RestoreNone
        }
        Connections {
            target: pane.viewModel

            function onListChanged(): void {
                list.currentIndex = pane.viewModel.questions.rowOf(pane.viewModel.selectedId);
            }
            function onSelectionChanged(): void {
                list.currentIndex = pane.viewModel.questions.rowOf(pane.viewModel.selectedId);
            }
        }
    }
    Component {
        id: question

        BankRow {
            width: ListView.view.width
            searching: pane.searching
            current: questionId === pane.viewModel.selectedId
            lineShown: index < list.count - 1 && !current && index + 1 !== list.currentIndex
            ringShown: list.activeFocus && list.keyed && index === list.currentIndex
            onPressed: list.keyed = false
            onClicked: {
                list.forceActiveFocus();
                pane.open(index);
            }
        }
    }
    Component {
        id: bullet

        BankBulletRow {
            width: ListView.view.width
            current: questionId === pane.viewModel.selectedId
            ringShown: list.activeFocus && list.keyed && index === list.currentIndex
            onToggled: pane.viewModel.toggleTick(questionId)
            onOpened: {
                list.keyed = false;
                list.forceActiveFocus();
                pane.open(index);
            }
        }
    }
    AppText {
        visible: pane.viewModel.bulletPage && pane.viewModel.bulletsLeftOut > 0
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space16
        x: Theme.space20
        width: parent.width - 2 * x
        kind: AppText.Caption
        text: qsTr("Seven is the limit. %n more bullet(s) are not shown.", "", pane.viewModel.bulletsLeftOut)
        wrapMode: Text.Wrap
    }
    Column {
        visible: pane.viewModel.loading
        anchors.top: list.top
        x: Theme.space20
        width: parent.width - 2 * x
        spacing: Theme.space16

        Repeater {
            model: 8

            PlaceholderBlock {
                width: parent ? parent.width : 0
                height: Theme.rowMinimum
            }
        }
    }
    EmptyState {
        anchors.fill: list
        visible: !pane.viewModel.loading && list.count === 0
        iconName: pane.searching ? "empty-search" : "empty-list"
        text: pane.viewModel.archiveShown ? qsTr("Nothing is set aside.") : pane.searching ? qsTr("No questions match “%1”.").arg(pane.viewModel.shownSearch.trim()) : qsTr("No questions in this state.")
        actionText: pane.viewModel.archiveShown ? qsTr("Back to the bank") : pane.searching ? qsTr("Clear search") : qsTr("Show all states")
        onAction: {
            if (pane.viewModel.archiveShown)
                pane.viewModel.archiveShown = false;
            else if (pane.searching)
                search.clear();
            else
                pane.viewModel.filter = BankViewModel.AllStates;
        }
    }
}
