pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Greenroom
import Greenroom.App

/// The topics with their counts, which become match counts while something is searched. One tab stop; the arrow keys choose.
FocusScope {
    id: topics

    required property BankViewModel viewModel

    function chosenRow(): int {
        return viewModel.topics.rowOf(viewModel.topicId);
    }

    Rectangle {
        anchors.right: parent.right
        width: Theme.line
        height: parent.height
        color: Theme.border
    }
    AppText {
        id: title

        x: Theme.space24
        y: Theme.space20
        width: parent.width - 2 * x
        kind: AppText.Block
        text: qsTr("Question bank")
        wrapMode: Text.Wrap
        Accessible.role: Accessible.Heading
    }
    ListView {
        id: list

        /// The ring is for the keyboard: shown from the first key on, the release of the Tab that came here included.
        property bool keyed: false

        anchors.top: title.bottom
        anchors.topMargin: Theme.space20
        anchors.bottom: note.visible ? note.top : actions.top
        anchors.bottomMargin: Theme.space12
        x: Theme.space12
        width: parent.width - 2 * x
        focus: true
        activeFocusOnTab: true
        clip: true
        model: topics.viewModel.topics
        boundsBehavior: Flickable.StopAtBounds
        T.ScrollBar.vertical: ScrollThumb {}
        Accessible.role: Accessible.List
        Accessible.name: qsTr("Topics")
        Keys.onReleased: event => {
            if (event.key === Qt.Key_Tab || event.key === Qt.Key_Backtab)
                keyed = true;
        }
        Keys.onPressed: event => {
            keyed = true;
            if (event.key === Qt.Key_Home)
                currentIndex = 0;
            else if (event.key === Qt.Key_End)
                currentIndex = count - 1;
            else
                return;
            event.accepted = true;
        }
        onCurrentIndexChanged: {
            if (activeFocus)
                topics.viewModel.topicId = topics.viewModel.topics.topicIdAt(currentIndex);
        }

        Binding on currentIndex {
            when: !list.activeFocus
            value: {
                list.count;
                return topics.viewModel.topicId.length >= 0 ? topics.chosenRow() : 0;
            }
            restoreMode: Binding.RestoreNone
        }

        delegate: T.AbstractButton {
            id: entry

            required property int index
            required property string topicId
            required property string title
            required property int matches
            required property bool separated
            readonly property bool chosen: topics.viewModel.topicId === topicId && !topics.viewModel.archiveShown

            width: ListView.view.width
            implicitHeight: line.height + (separated ? Theme.space16 + Theme.line : 0)
            focusPolicy: Qt.NoFocus
            hoverEnabled: true
            onPressed: list.keyed = false
            onClicked: {
                list.forceActiveFocus();
                list.currentIndex = index;
                topics.viewModel.topicId = topicId;
            }
            Accessible.role: Accessible.ListItem
            Accessible.name: qsTr("%1, %n question(s)", "a topic", matches).arg(title)
            Accessible.selectable: true
            Accessible.selected: chosen
            Accessible.onPressAction: entry.clicked()

            Divider {
                visible: entry.separated
                x: Theme.space12
                y: Theme.space8
                width: parent.width - 2 * x
            }
            Rectangle {
                id: line

                anchors.bottom: parent.bottom
                width: parent.width
                height: Math.max(Theme.controlHeight, words.implicitHeight + Theme.space12)
                radius: Theme.radiusControl
                color: entry.chosen ? Theme.surface : "transparent"
                border.width: entry.chosen ? Theme.line : 0
                border.color: Theme.border

                Veil {
                    anchors.fill: parent
                    radius: Theme.radiusControl
                    hovered: entry.hovered && !entry.chosen
                    pressed: entry.down
                }
                FocusRing {
                    anchors.margins: 0
                    around: Theme.radiusControl - 2 * Theme.ring
                    shown: list.activeFocus && list.keyed && entry.index === list.currentIndex
                }
                AppText {
                    id: words

                    x: Theme.space12
                    anchors.verticalCenter: parent.verticalCenter
                    width: parent.width - 2 * x - number.width - Theme.space8
                    kind: entry.chosen ? AppText.LabelStrong : AppText.Label
                    text: entry.title
                    color: entry.chosen ? Theme.text : entry.matches > 0 ? Theme.text2 : Theme.text3
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                AppText {
                    id: number

                    anchors.right: parent.right
                    anchors.rightMargin: Theme.space12
                    anchors.baseline: words.baseline
                    kind: AppText.CaptionStrong
                    text: entry.matches
                    color: Theme.text2
                    Accessible.ignored: true
                }
            }
        }
    }
    AppText {
        id: note

        visible: topics.viewModel.shownSearch.length > 0
        anchors.bottom: actions.top
        anchors.bottomMargin: Theme.space12
        x: Theme.space24
        width: parent.width - 2 * x
        kind: AppText.Caption
        text: qsTr("Counts show matches for “%1”.").arg(topics.viewModel.shownSearch.trim())
        wrapMode: Text.Wrap
    }
    BankActions {
        id: actions

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space16
        x: Theme.space12
        width: parent.width - 2 * x
        viewModel: topics.viewModel
    }
}
