import QtQuick
import QtQuick.Layouts
import Greenroom

/// The title of goals or blockers with its plus.
RowLayout {
    id: heading

    required property string text
    required property string addLabel
    required property bool addShown

    signal addRequested()

    function takeFocus(): void {
        plus.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.space8

    SectionTitle {
        Layout.fillWidth: true
        text: heading.text
    }
    IconButton {
        id: plus

        Layout.rightMargin: -Theme.space8
        Layout.topMargin: -Theme.ring * 3
        Layout.bottomMargin: -Theme.ring * 3
        visible: heading.addShown
        iconName: "plus"
        label: heading.addLabel
        onClicked: heading.addRequested()
    }
}
