pragma Singleton

import QtQuick

QtObject {
    readonly property color bg: "#F6F5F1"
}
