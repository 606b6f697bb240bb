pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// At most three goals for the day: Space ticks one, Delete removes it.
ColumnLayout {
    id: list

    required property PlanLineModel goals
    property bool adding: false

    signal removed()

    function startAdding(): void {
        adding = true;
        adder.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.space4

    LineHeading {
        id: heading

        Layout.fillWidth: true
        text: qsTr("Goals")
        addLabel: qsTr("Add a goal")
        addShown: !list.goals.full && !list.adding
        onAddRequested: list.startAdding()
    }
    LinkText {
        visible: list.goals.count === 0 && !list.adding
        text: qsTr("Set one goal for today")
        onClicked: list.startAdding()
    }
    Repeater {
        model: list.goals

        Item {
            id: row

            required property int index
            required property string words
            required property bool done
            readonly property bool removable: pointer.hovered || box.visualFocus || remove.visualFocus

            Layout.fillWidth: true
            implicitHeight: box.implicitHeight

            CheckRow {
                id: box

                width: parent.width
                text: row.words
                checked: row.done
                Keys.onDeletePressed: remove.clicked()
                onClicked: {
                    list.goals.setDone(row.index, !row.done);
                    // The click has broken the binding; the model has the last word.
                    checked = Qt.binding(() => row.done);
                }
            }
            // Over the end of the line while it is pointed at or focused, so that goals keep the whole width.
            Rectangle {
                anchors.fill: remove
                visible: row.removable
                color: Theme.surface
            }
            IconButton {
                id: remove

                anchors.right: parent.right
                anchors.rightMargin: -Theme.space8
                anchors.verticalCenter: parent.verticalCenter
                opacity: row.removable ? 1 : 0
                iconName: "cross"
                iconSize: Theme.icon14
                label: qsTr("Remove goal: %1").arg(row.words)
                keys: "Del"
                onClicked: {
                    list.goals.remove(row.index);
                    list.removed();
                }
            }
            HoverHandler { id: pointer }
        }
    }
    LineAdder {
        id: adder

        Layout.fillWidth: true
        visible: list.adding
        label: qsTr("New goal")
        placeholder: qsTr("For instance: solve 904 without a hint")
        lines: list.goals
        onClosed: {
            list.adding = false;
            heading.takeFocus();
        }
    }
}
