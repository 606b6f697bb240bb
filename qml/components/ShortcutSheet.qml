pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Greenroom

/// Every key of the window in one dialog, the keys of the present place first, with a filter that has the focus.
T.Popup {
    id: sheet

    property int place: -1
    property Item opener: null
    readonly property var groups: table.filtered(place, filter.text)

    parent: T.Overlay.overlay
    x: parent ? Math.round((parent.width - width) / 2) : 0
    y: parent ? Math.round((parent.height - height) / 2) : 0
    width: Math.min(Theme.px(Theme.shortcutsWidth), parent ? parent.width - 2 * Theme.space20 : Theme.shortcutsWidth)
    height: Math.min(Theme.px(Theme.shortcutsHeight), parent ? parent.height - 2 * Theme.space20 : Theme.shortcutsHeight)
    padding: Theme.space24
    modal: true
    focus: true
    closePolicy: T.Popup.CloseOnEscape | T.Popup.CloseOnPressOutside
    onAboutToShow: {
        opener = parent && parent.Window.window ? parent.Window.window.activeFocusItem : null;
        filter.text = "";
        area.contentY = 0;
    }
    onOpened: filter.forceActiveFocus()
    onClosed: {
        if (opener)
            opener.forceActiveFocus();
        opener = null;
    }

    T.Overlay.modal: Rectangle { color: Theme.scrim }
    background: Elevation { level: 2 }

    ShortcutTable { id: table }

    contentItem: FocusScope {
        focus: true
        Accessible.role: Accessible.Dialog
        Accessible.name: qsTr("Shortcuts")

        ColumnLayout {
            anchors.fill: parent
            spacing: Theme.space16

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space12

                AppText {
                    Layout.fillWidth: true
                    kind: AppText.Block
                    text: qsTr("Shortcuts")
                    Accessible.role: Accessible.Heading
                }
                IconButton {
                    iconName: "cross"
                    label: qsTr("Close")
                    keys: "Esc"
                    onClicked: sheet.close()
                }
            }
            SearchField {
                id: filter

                Layout.fillWidth: true
                focus: true
                keys: ""
                label: qsTr("Filter shortcuts")
                onLeaveRequested: sheet.close()
            }
            ScrollArea {
                id: area

                Layout.fillWidth: true
                Layout.fillHeight: true
                activeFocusOnTab: true
                spacing: Theme.space24
                bottomPadding: Theme.space16
                Accessible.role: Accessible.List
                Accessible.name: qsTr("Shortcuts")

                AppText {
                    visible: sheet.groups.length === 0
                    Layout.fillWidth: true
                    text: qsTr("No shortcut matches “%1”.").arg(filter.text)
                    color: Theme.text2
                    wrapMode: Text.Wrap
                }
                Repeater {
                    model: sheet.groups

                    Column {
                        id: group

                        required property var modelData

                        Layout.fillWidth: true
                        Layout.rightMargin: Theme.space16
                        spacing: Theme.space4

                        SectionTitle {
                            width: group.width
                            height: implicitHeight + Theme.space4
                            text: group.modelData.title
                        }
                        Repeater {
                            model: group.modelData.rows

                            ShortcutRow {
                                width: group.width
                                height: implicitHeight
                            }
                        }
                    }
                }
            }
        }
    }
}
