pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The last hint that was opened, or when the first one may be.
Card {
    id: card

    required property DrillHints hints
    readonly property bool more: hints.openedCount < hints.total

    visible: hints.total > 0
    padding: Theme.space16
    spacing: Theme.space12

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space12

        Icon {
            name: "bulb"
            size: Theme.icon18
            color: Theme.accent
        }
        AppText {
            Layout.fillWidth: true
            kind: AppText.LabelStrong
            text: card.hints.openedCount === 0 ? qsTr("Hints") : qsTr("Hint %1 of %2").arg(card.hints.openedCount).arg(card.hints.total)
        }
        Chip {
            tone: card.hints.locked ? Chip.Neutral : Chip.Accent
            iconName: card.hints.locked ? "lock" : "unlock"
            text: card.hints.locked ? qsTr("Opens in %1").arg(card.hints.opensIn) : qsTr("Open")
        }
    }
    AppText {
        Layout.fillWidth: true
        text: card.hints.openedCount > 0 ? card.hints.opened[card.hints.openedCount - 1] :
              card.hints.locked ? qsTr("Hints open after %n min of your own thinking.", "", card.hints.lockMinutes) : qsTr("They come one at a time, from a nudge to the plan.")
        color: Theme.text2
        wrapMode: Text.Wrap
    }
    AppButton {
        visible: !card.hints.locked && card.more
        text: card.hints.openedCount === 0 ? qsTr("Show a hint") : qsTr("Show hint %1").arg(card.hints.openedCount + 1)
        keys: "H"
        onClicked: card.hints.openNext()
    }
}
