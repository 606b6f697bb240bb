pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// All hints that were opened, in order, and the next one.
ScrollArea {
    id: tab

    required property DrillHints hints
    readonly property bool more: hints.openedCount < hints.total

    sidePadding: Theme.space24
    topPadding: Theme.space16
    bottomPadding: Theme.space24
    spacing: Theme.space20
    activeFocusOnTab: true
    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Hints")

    EmptyState {
        Layout.fillWidth: true
        visible: tab.hints.total === 0
        iconName: "bulb"
        text: qsTr("This drill has no hints.")
    }
    Banner {
        Layout.fillWidth: true
        visible: tab.hints.locked && tab.hints.total > 0
        text: qsTr("Hints open after %n min of your own thinking.", "", tab.hints.lockMinutes) + " " + qsTr("Opens in %1").arg(tab.hints.opensIn)
    }
    Repeater {
        model: tab.hints.opened

        ColumnLayout {
            id: hint

            required property int index
            required property string modelData

            Layout.fillWidth: true
            spacing: Theme.space4

            AppText {
                kind: AppText.Section
                text: qsTr("Hint %1 of %2").arg(hint.index + 1).arg(tab.hints.total)
            }
            AppText {
                Layout.fillWidth: true
                text: hint.modelData
                wrapMode: Text.Wrap
            }
        }
    }
    AppButton {
        visible: !tab.hints.locked && tab.more
        text: tab.hints.openedCount === 0 ? qsTr("Show a hint") : qsTr("Show hint %1").arg(tab.hints.openedCount + 1)
        keys: "H"
        onClicked: tab.hints.openNext()
    }
    AppText {
        visible: tab.hints.total > 0 && !tab.more
        kind: AppText.Caption
        text: qsTr("All hints are open.")
    }
}
