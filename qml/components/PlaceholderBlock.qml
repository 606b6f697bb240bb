import QtQuick
import Greenroom

/// A block in the final layout while its content loads. It does not shimmer.
Rectangle {
    implicitWidth: Theme.px(160)
    implicitHeight: Theme.lineBody
    radius: Theme.radiusControl
    color: Theme.surface2
    Accessible.ignored: true
}
