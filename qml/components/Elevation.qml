pragma ComponentBehavior: Bound

import QtQuick
import Greenroom

/// The ground of a raised surface: fill, one-pixel edge and, in the light theme, plain rectangles for a shadow.
/// Level 1 is a card, level 2 a popup or dialog.
Item {
    id: ground

    property int level: 1
    property real radius: Theme.radiusCard
    property color color: Theme.surface
    property color edgeColor: Theme.border
    readonly property var steps: level > 1 ? [{ drop: 2, share: 0.06 }, { drop: 6, share: 0.04 }, { drop: 12, share: 0.02 }] :
                                             [{ drop: 2, share: 0.04 }]

    Accessible.ignored: true

    Repeater {
        model: Theme.shadows ? ground.steps : []

        Rectangle {
            required property var modelData

            y: modelData.drop
            width: ground.width
            height: ground.height
            radius: ground.radius
            color: Theme.shadow
            opacity: modelData.share
        }
    }
    Rectangle {
        anchors.fill: parent
        radius: ground.radius
        color: ground.color
        border.width: Theme.line
        border.color: ground.edgeColor
    }
}
