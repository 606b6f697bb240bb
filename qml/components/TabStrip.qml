pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Greenroom

/// Tabs: words with a 2 px accent line under the current one. Wraps when the words do not fit. One tab stop, arrows inside.
/// Each entry of `tabs` is { text, icon?, count?, name?, warn? }; `name` is said instead of the text when more is to be told.
FocusScope {
    id: control

    required property var tabs
    required property string label
    property int currentIndex: 0
    property int tabHeight: Theme.controlTall + Theme.space8

    signal activated(index: int)

    function choose(index: int): void {
        if (index < 0 || index >= tabs.length || index === currentIndex)
            return;
        activated(index);
        const tab = strip.itemAt(control.currentIndex) as T.AbstractButton;
        if (tab !== null && control.activeFocus)
            tab.forceActiveFocus(Qt.TabFocusReason);
    }

    implicitWidth: flow.implicitWidth
    implicitHeight: flow.implicitHeight
    Accessible.role: Accessible.PageTabList
    Accessible.name: label
    Keys.onLeftPressed: choose(currentIndex - 1)
    Keys.onRightPressed: choose(currentIndex + 1)

    Flow {
        id: flow

        width: parent.width
        spacing: Theme.space20

        Repeater {
            id: strip

            model: control.tabs

            T.AbstractButton {
                id: tab

                required property int index
                required property var modelData
                readonly property bool chosen: index === control.currentIndex

                implicitWidth: Math.ceil(line.implicitWidth)
                implicitHeight: control.tabHeight
                focus: chosen
                focusPolicy: chosen ? Qt.StrongFocus : Qt.ClickFocus
                hoverEnabled: true
                onClicked: control.choose(index)
                Accessible.role: Accessible.PageTab
                Accessible.name: modelData.name ?? (modelData.count !== undefined ? qsTr("%1, %2").arg(modelData.text).arg(modelData.count) : modelData.text)
                Accessible.selectable: true
                Accessible.selected: chosen
                Accessible.onPressAction: control.choose(index)

                background: Item {
                    Rectangle {
                        anchors.bottom: parent.bottom
                        width: parent.width
                        height: Theme.ring
                        visible: tab.chosen
                        color: Theme.accent
                    }
                    FocusRing {
                        anchors.margins: 0
                        anchors.topMargin: Theme.space8
                        anchors.bottomMargin: Theme.space4
                        anchors.leftMargin: -Theme.space8
                        anchors.rightMargin: -Theme.space8
                        shown: tab.visualFocus
                        around: Theme.radiusKey
                    }
                }
                contentItem: Item {
                    Row {
                        id: line

                        anchors.verticalCenter: parent.verticalCenter
                        spacing: Theme.px(6)

                        Icon {
                            anchors.verticalCenter: parent.verticalCenter
                            visible: name.length > 0
                            name: tab.modelData.icon ?? ""
                            size: Theme.icon14
                            color: tab.chosen ? Theme.text : Theme.text2
                        }
                        Text {
                            text: tab.modelData.text
                            font: tab.chosen ? Theme.labelStrong : Theme.label
                            color: tab.chosen || tab.hovered ? Theme.text : Theme.text2
                            textFormat: Text.PlainText
                            Accessible.ignored: true
                        }
                        Text {
                            visible: tab.modelData.count !== undefined
                            text: tab.modelData.count ?? ""
                            font: tab.modelData.warn ? Theme.labelStrong : Theme.body
                            color: tab.modelData.warn ? Theme.warnText : Theme.text2
                            textFormat: Text.PlainText
                            Accessible.ignored: true
                        }
                    }
                }
            }
        }
    }
}
