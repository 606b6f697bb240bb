import QtQuick

/// A key of the review room. Key repeat does nothing: a held key must not grade, bury or undo.
Item {
    id: key

    required property string keys
    property bool working: true

    signal pressed()

    visible: false

    Shortcut {
        sequence: key.keys
        enabled: key.working
        autoRepeat: false
        onActivated: key.pressed()
    }
}
