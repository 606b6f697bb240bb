import QtQuick
import Greenroom

/// The edge of anything typed into: strong edge, danger edge after a mistake, ring while it has the focus.
Rectangle {
    id: frame

    property bool focused: false
    property bool wrong: false

    radius: Theme.radiusControl
    color: enabled ? Theme.surface : Theme.surface2
    border.width: Theme.line
    border.color: wrong ? Theme.danger : enabled ? Theme.borderStrong : Theme.border
    Accessible.ignored: true

    FocusRing { shown: frame.focused }
}
