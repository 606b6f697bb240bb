import QtQuick
import Greenroom
import Greenroom.App

/// One icon of our own set in one colour. Decorative: the control it stands in carries the words.
IconItem {
    property int size: Theme.icon16

    implicitWidth: size
    implicitHeight: size
    width: size
    height: size
    color: Theme.text2
    Accessible.ignored: true
}
