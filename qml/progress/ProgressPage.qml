import QtQuick
import Greenroom

/// The place "Progress".
PlacePage {
    id: page

    PageHeader {
        x: page.padding
        y: page.padding
        width: page.width - 2 * x
        title: qsTr("Progress")
    }
}
