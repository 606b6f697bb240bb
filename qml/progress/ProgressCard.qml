pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// A card of Progress: title, one sentence, then the chart or, after its switch, the same as a table. Without data the empty sentence;
/// when its figures could not be read the reason, and the other cards go on.
Card {
    id: card

    required property bool loaded
    property string sentence
    property string emptyText
    property string error
    property list<string> tableHeads
    /// One list of texts a row.
    property var tableRows: []
    property bool tableShown: false
    /// A way on from the card, before the icons of its head.
    property string actionText
    /// What the marks of the chart stand for, at the right of the sentence.
    property Component beside: null
    default property alias chart: chartColumn.data
    readonly property bool failed: error.length > 0
    readonly property bool empty: loaded && !failed && emptyText.length > 0
    readonly property bool filled: loaded && !failed && !empty
    readonly property bool hasTable: tableHeads.length > 0 && filled

    signal tryAgainRequested()
    signal actionRequested()
    /// The card was copied as a picture, or could not be.
    signal pictureTold(words: string)

    function copyPicture(): void {
        copier.active = true;
        copier.copy(card, Theme.bg);
    }

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    trailing: card.filled ? head : null

    PictureCopier {
        id: copier

        property bool active: false

        onCopied: {
            active = false;
            card.pictureTold(qsTr("Copied as a picture."));
        }
        onFailed: {
            active = false;
            card.pictureTold(qsTr("The picture could not be made."));
        }
    }
    Component {
        id: head

        Row {
            // A picture of the card shows the chart, not the buttons around it.
            opacity: copier.active ? 0 : 1
            rightPadding: -Math.round((Theme.hitArea - Theme.icon16) / 2)

            AppButton {
                anchors.verticalCenter: parent.verticalCenter
                visible: card.actionText.length > 0
                compact: true
                text: card.actionText
                onClicked: card.actionRequested()
            }
            IconButton {
                iconName: "copy"
                label: qsTr("Copy as picture")
                Accessible.name: qsTr("%1: %2").arg(card.title).arg(label)
                onClicked: card.copyPicture()
            }
            IconButton {
                visible: card.hasTable
                iconName: card.tableShown ? "progress" : "table"
                label: card.tableShown ? qsTr("Show as chart") : qsTr("Show as table")
                Accessible.name: qsTr("%1: %2").arg(card.title).arg(label)
                onClicked: card.tableShown = !card.tableShown
            }
        }
    }
    contents: [
        PlaceholderBlock {
            visible: !card.loaded && !card.failed
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.px(120)
        },
        Banner {
            visible: card.failed
            Layout.fillWidth: true
            tone: Banner.Danger
            text: card.error
            actionText: qsTr("Try again")
            onAction: card.tryAgainRequested()
        },
        EmptyState {
            visible: card.empty
            Layout.fillWidth: true
            Layout.fillHeight: true
            iconName: "empty-chart"
            text: card.emptyText
        },
        RowLayout {
            visible: card.filled && card.sentence.length > 0
            Layout.fillWidth: true
            Layout.topMargin: -Theme.space8
            spacing: Theme.space12

            AppText {
                Layout.fillWidth: true
                kind: AppText.RowTitle
                text: card.sentence
                wrapMode: Text.Wrap
            }
            Slot {
                visible: active
                active: card.beside !== null && !card.tableShown
                sourceComponent: card.beside
            }
        },
        ColumnLayout {
            id: chartColumn

            visible: card.filled && !card.tableShown
            Layout.fillWidth: true
            spacing: Theme.space12
        },
        Slot {
            Layout.fillWidth: true
            active: card.tableShown && card.hasTable
            visible: active
            sourceComponent: DataTable {
                label: card.title
                heads: card.tableHeads
                rows: card.tableRows
            }
        },
        Item { Layout.fillHeight: true }
    ]
}
