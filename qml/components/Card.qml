import QtQuick
import QtQuick.Layouts
import Greenroom

/// A raised surface with an optional title. Never put a card in a card; use InsetCard or Divider inside.
Item {
    id: card

    default property alias contents: column.data
    property string title
    /// Shown right of the title, in the same line.
    property Component trailing
    property int padding: Theme.space20
    property alias spacing: column.spacing
    /// A quiet card has an edge but no fill, as the end-of-day summary before its time.
    property bool quiet: false

    implicitWidth: frame.implicitWidth + 2 * padding
    implicitHeight: frame.implicitHeight + 2 * padding
    Accessible.role: Accessible.Grouping
    Accessible.name: title

    Elevation {
        anchors.fill: parent
        visible: !card.quiet
    }
    Rectangle {
        anchors.fill: parent
        visible: card.quiet
        radius: Theme.radiusCard
        color: "transparent"
        border.width: Theme.line
        border.color: Theme.border
    }
    ColumnLayout {
        id: frame

        anchors.fill: parent
        anchors.margins: card.padding
        spacing: Theme.space12

        SectionTitle {
            visible: card.title.length > 0
            Layout.fillWidth: true
            text: card.title
            trailing: card.trailing
        }
        ColumnLayout {
            id: column

            Layout.fillWidth: true
            Layout.fillHeight: true
            spacing: Theme.space8
        }
    }
}
