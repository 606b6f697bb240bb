pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// What stands in the way, one inset a line.
ColumnLayout {
    id: list

    required property PlanLineModel blockers
    property bool adding: false

    signal removed()

    function startAdding(): void {
        adding = true;
        adder.forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: Theme.space8

    LineHeading {
        id: heading

        Layout.fillWidth: true
        text: qsTr("Blockers")
        addLabel: qsTr("Add a blocker")
        addShown: !list.adding
        onAddRequested: list.startAdding()
    }
    AppText {
        Layout.fillWidth: true
        visible: list.blockers.count === 0 && !list.adding
        kind: AppText.Small
        text: qsTr("Nothing in the way.")
        color: Theme.text3
        wrapMode: Text.Wrap
    }
    Repeater {
        model: list.blockers

        InsetCard {
            id: inset

            required property int index
            required property string words

            Layout.fillWidth: true
            tone: InsetCard.Warn

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space8

                Icon {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: Theme.ring
                    name: "flag"
                    color: Theme.warnText
                }
                AppText {
                    Layout.fillWidth: true
                    kind: AppText.Small
                    text: inset.words
                    wrapMode: Text.Wrap
                }
                IconButton {
                    Layout.alignment: Qt.AlignTop
                    Layout.topMargin: -Theme.ring * 3
                    Layout.bottomMargin: -Theme.ring * 3
                    Layout.rightMargin: -Theme.space8
                    iconName: "cross"
                    iconSize: Theme.icon14
                    ink: Theme.warnText
                    label: qsTr("Remove blocker: %1").arg(inset.words)
                    onClicked: {
                        list.blockers.remove(inset.index);
                        list.removed();
                    }
                }
            }
        }
    }
    LineAdder {
        id: adder

        Layout.fillWidth: true
        visible: list.adding
        label: qsTr("New blocker")
        placeholder: qsTr("What could you not explain?")
        lines: list.blockers
        onClosed: {
            list.adding = false;
            heading.takeFocus();
        }
    }
}
