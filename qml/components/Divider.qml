import QtQuick
import Greenroom

/// A hairline between groups.
Rectangle {
    implicitWidth: Theme.line
    implicitHeight: Theme.line
    color: Theme.border
    Accessible.ignored: true
}
