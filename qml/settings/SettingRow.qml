import QtQuick
import QtQuick.Layouts
import Greenroom

/// A setting: its name and what it does at the left, its control at the right; under each other where there is no room.
GridLayout {
    id: row

    required property string label
    property string detail
    default property alias control: place.data

    Layout.fillWidth: true
    columns: Theme.narrow ? 1 : 2
    columnSpacing: Theme.space16
    rowSpacing: Theme.space4

    ColumnLayout {
        Layout.fillWidth: true
        spacing: 0

        AppText {
            Layout.fillWidth: true
            text: row.label
            wrapMode: Text.Wrap
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            kind: AppText.Caption
            text: row.detail
            wrapMode: Text.Wrap
        }
    }
    RowLayout {
        id: place

        spacing: Theme.space8
    }
}
