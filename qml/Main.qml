pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Controls.Basic

ApplicationWindow {
    width: 1280
    height: 800
    visible: true
    title: qsTr("Greenroom")
    color: Theme.bg
}
