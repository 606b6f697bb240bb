pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom

/// A card of Progress: title, one sentence, then the chart or, after its switch, the same as a table. Without data the empty sentence.
Card {
    id: card

    required property bool loaded
    property string sentence
    property string emptyText
    property list<string> tableHeads
    /// One list of texts a row.
    property var tableRows: []
    property bool tableShown: false
    default property alias chart: chartColumn.data
    readonly property bool empty: loaded && emptyText.length > 0
    readonly property bool hasTable: tableHeads.length > 0 && loaded && !empty

    Layout.fillWidth: true
    Layout.fillHeight: true
    Layout.preferredWidth: 1
    trailing: card.hasTable ? tableSwitch : null

    Component {
        id: tableSwitch

        IconButton {
            iconName: card.tableShown ? "progress" : "table"
            label: card.tableShown ? qsTr("Show as chart") : qsTr("Show as table")
            Accessible.name: qsTr("%1: %2").arg(card.title).arg(label)
            onClicked: card.tableShown = !card.tableShown
        }
    }
    contents: [
        PlaceholderBlock {
            visible: !card.loaded
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.px(120)
        },
        EmptyState {
            visible: card.empty
            Layout.fillWidth: true
            Layout.fillHeight: true
            iconName: "empty-chart"
            text: card.emptyText
        },
        AppText {
            visible: card.loaded && !card.empty && text.length > 0
            Layout.fillWidth: true
            Layout.topMargin: -Theme.space8
            kind: AppText.RowTitle
            text: card.sentence
            wrapMode: Text.Wrap
        },
        ColumnLayout {
            id: chartColumn

            visible: card.loaded && !card.empty && !card.tableShown
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
