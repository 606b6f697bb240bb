import QtQuick
import Greenroom

/// The title of a group, 13/600 in the secondary colour, with something optional at the right end.
Item {
    id: section

    property string text
    property string iconName
    property Component trailing

    implicitWidth: words.x + words.implicitWidth + (tail.item ? tail.implicitWidth + Theme.space12 : 0)
    implicitHeight: Math.max(words.implicitHeight, tail.item ? Math.min(tail.implicitHeight, Theme.hitArea) : 0)

    Icon {
        id: picture

        visible: name.length > 0
        anchors.verticalCenter: parent.verticalCenter
        name: section.iconName
        size: Theme.icon18
    }
    AppText {
        id: words

        x: picture.visible ? picture.width + Theme.space8 : 0
        anchors.verticalCenter: parent.verticalCenter
        kind: AppText.Section
        text: section.text
        Accessible.role: Accessible.Heading
    }
    Loader {
        id: tail

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        sourceComponent: section.trailing
    }
}
