pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The end of the day: one line of explanation until the wrap-up, then three fields that save themselves.
Card {
    id: card

    required property TodaySummary summary

    function focusFirst(): void {
        if (fields.item)
            (fields.item as SummaryFields).focusFirst();
    }

    quiet: !summary.open

    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space12

        Icon {
            Layout.alignment: Qt.AlignTop
            Layout.topMargin: Theme.ring
            name: "moon"
            size: Theme.icon20
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: Theme.space4

            AppText {
                Layout.fillWidth: true
                kind: AppText.RowTitle
                text: qsTr("End-of-day summary")
                wrapMode: Text.Wrap
                Accessible.role: Accessible.Heading
            }
            AppText {
                Layout.fillWidth: true
                visible: !card.summary.open
                kind: AppText.Small
                text: qsTr("Three lines at wrap-up: what went well, what blocked you, the first task tomorrow.")
                color: Theme.text2
                wrapMode: Text.Wrap
            }
            AppText {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space4
                visible: card.summary.yesterday.length > 0
                kind: AppText.Small
                text: qsTr("Yesterday you wrote: “%1”").arg(card.summary.yesterday)
                color: Theme.text3
                wrapMode: Text.Wrap
            }
            Slot {
                id: fields

                Layout.fillWidth: true
                Layout.topMargin: active ? Theme.space8 : 0
                active: card.summary.open
                visible: active
                sourceComponent: SummaryFields { summary: card.summary }
            }
        }
    }
}
