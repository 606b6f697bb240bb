import QtQuick
import Greenroom

/// The place "Flashcards".
PlacePage {
    id: page

    PageHeader {
        x: page.padding
        y: page.padding
        width: page.width - 2 * x
        title: qsTr("Flashcards")
    }
}
