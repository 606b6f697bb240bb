import QtQuick
import Greenroom

/// The head over the lines of one file: its name and when it changed.
Item {
    id: head

    required property string name
    required property string detail

    implicitHeight: words.implicitHeight + Theme.space24

    Icon {
        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space8
        x: Theme.ring
        size: Theme.icon16
        name: "document"
    }
    AppText {
        id: words

        anchors.bottom: parent.bottom
        anchors.bottomMargin: Theme.space8
        x: Theme.icon16 + Theme.space12
        width: Math.min(implicitWidth, parent.width - x)
        kind: AppText.Section
        text: head.name
        elide: Text.ElideMiddle
        Accessible.role: Accessible.Heading
    }
    AppText {
        anchors.left: words.right
        anchors.leftMargin: Theme.space12
        anchors.right: parent.right
        anchors.baseline: words.baseline
        kind: AppText.Caption
        text: head.detail
        color: Theme.text2
        elide: Text.ElideRight
    }
}
