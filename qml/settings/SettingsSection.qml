pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom

/// A group of settings with its name and the way back to its defaults.
Card {
    id: section

    property bool resettable: true

    signal resetRequested()

    Layout.fillWidth: true
    spacing: Theme.space12
    trailing: section.resettable ? reset : null

    Component {
        id: reset

        LinkText {
            text: qsTr("Reset section")
            font: Theme.caption
            ink: Theme.text2
            Accessible.name: qsTr("Reset section: %1").arg(section.title)
            onClicked: section.resetRequested()
        }
    }
}
