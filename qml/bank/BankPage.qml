import QtQuick
import Greenroom

/// The place "Question bank".
PlacePage {
    id: page

    PageHeader {
        x: page.padding
        y: page.padding
        width: page.width - 2 * x
        title: qsTr("Question bank")
    }
}
