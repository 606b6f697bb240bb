import QtQuick
import QtQuick.Layouts
import Greenroom

/// The title of a group, 13/600 in the secondary colour, with something optional at the right end. Its height is that of the
/// words alone, so that titles with and without a button stand on one line across cards.
Item {
    id: section

    property string text
    property string iconName
    property Component trailing

    implicitWidth: line.implicitWidth
    implicitHeight: words.implicitHeight

    RowLayout {
        id: line

        anchors.left: parent.left
        anchors.right: parent.right
        // On a whole pixel, whatever the height of what stands at the right end.
        y: Math.floor((section.height - height) / 2)
        spacing: Theme.space8

        Icon {
            visible: section.iconName.length > 0
            name: section.iconName
            size: Theme.icon18
        }
        AppText {
            id: words

            Layout.fillWidth: true
            kind: AppText.Section
            text: section.text
            wrapMode: Text.Wrap
            Accessible.role: Accessible.Heading
        }
        Slot {
            // An icon without a ground lines up with the edge by its drawing, not by its hit area.
            Layout.rightMargin: (item as IconButton) ? -Math.round((Theme.hitArea - Theme.icon16) / 2) : 0
            visible: section.trailing !== null
            sourceComponent: section.trailing
        }
    }
}
