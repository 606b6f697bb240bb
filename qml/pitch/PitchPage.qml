import QtQuick
import Greenroom

/// The place "Pitch".
PlacePage {
    id: page

    PageHeader {
        x: page.padding
        y: page.padding
        width: page.width - 2 * x
        title: qsTr("Pitch")
    }
}
