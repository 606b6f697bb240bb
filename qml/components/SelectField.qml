pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Greenroom

/// Choose one of several. `model` is a list of strings, or of values with `textRole` and `valueRole`. `activated` is the user's choice.
T.ComboBox {
    id: control

    required property string label
    property string iconName
    /// A quiet field has no edge, as the filter above a list.
    property bool quiet: false

    implicitWidth: Math.max(quiet ? 0 : Theme.px(160), Math.ceil(words.implicitWidth) + leftPadding + rightPadding)
    implicitHeight: quiet ? Theme.hitArea : Theme.controlHeight
    leftPadding: Theme.space12 + (iconName.length > 0 ? Theme.icon16 + Theme.space8 : 0)
    rightPadding: Theme.space12 + Theme.icon16 + Theme.space8
    font: Theme.label
    focusPolicy: Qt.StrongFocus
    hoverEnabled: true
    Accessible.role: Accessible.ComboBox
    Accessible.name: qsTr("%1, %2").arg(label).arg(displayText)
    Accessible.onPressAction: popup.open()

    background: Rectangle {
        radius: Theme.radiusControl
        color: control.quiet ? "transparent" : control.enabled ? Theme.surface : Theme.surface2
        border.width: control.quiet ? 0 : Theme.line
        border.color: Theme.borderStrong

        Veil {
            anchors.fill: parent
            radius: Theme.radiusControl
            hovered: control.hovered
            pressed: control.down
        }
        FocusRing { shown: control.visualFocus }
        Icon {
            x: Theme.space12
            anchors.verticalCenter: parent.verticalCenter
            name: control.iconName
        }
    }
    contentItem: Text {
        id: words

        text: control.displayText
        font: control.font
        color: !control.enabled ? Theme.text3 : control.quiet ? Theme.text2 : Theme.text
        verticalAlignment: Text.AlignVCenter
        elide: Text.ElideRight
        textFormat: Text.PlainText
        Accessible.ignored: true
    }
    indicator: Icon {
        x: control.width - width - Theme.space12
        y: Math.round((control.height - height) / 2)
        name: "chevron-down"
        size: Theme.icon14
    }
    delegate: T.ItemDelegate {
        id: entry

        required property int index
        required property var modelData

        width: ListView.view ? ListView.view.width : implicitWidth
        implicitHeight: Theme.hitArea
        highlighted: control.highlightedIndex === index
        text: control.textAt(index)
        Accessible.role: Accessible.ListItem
        Accessible.name: text
        Accessible.selected: index === control.currentIndex

        background: Rectangle {
            radius: Theme.radiusControl - Theme.ring
            color: entry.highlighted ? Theme.surface2 : "transparent"
        }
        contentItem: Item {
            Icon {
                x: Theme.space8
                anchors.verticalCenter: parent.verticalCenter
                visible: entry.index === control.currentIndex
                name: "check"
            }
            AppText {
                x: Theme.space8 + Theme.icon16 + Theme.space8
                width: parent.width - x
                anchors.verticalCenter: parent.verticalCenter
                text: entry.text
                elide: Text.ElideRight
                Accessible.ignored: true
            }
        }
    }
    popup: T.Popup {
        y: control.height + Theme.space4
        width: Math.max(control.width, Theme.px(200))
        height: Math.min(contentItem.implicitHeight + 2 * padding, Theme.px(320))
        margins: Theme.space8
        padding: Theme.space4

        background: Elevation {
            level: 2
            radius: Theme.radiusInset
        }
        contentItem: ListView {
            implicitHeight: contentHeight
            model: control.delegateModel
            currentIndex: control.highlightedIndex
            clip: true
            boundsBehavior: Flickable.StopAtBounds
            T.ScrollBar.vertical: ScrollThumb {}
        }
    }
}
