pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// How many cards wait, of which kind, and the way to them.
Card {
    id: card

    required property TodayDueCards due
    required property TodayPracticeModel practice
    readonly property string nothingDue: due.nextInDays < 0 ? qsTr("Nothing due.") :
        due.nextInDays === 0 ? qsTr("Nothing due. %n card(s) later today.", "", due.nextCount) :
        due.nextInDays === 1 ? qsTr("Nothing due. Next review tomorrow, %n card(s).", "", due.nextCount) :
        qsTr("Nothing due. Next review in %1 days, %n card(s).", "", due.nextCount).arg(due.nextInDays)
    readonly property var parts: [
        { value: due.review, text: qsTr("%1 review", "kind of card").arg(due.review), tone: 0 },
        { value: due.learning, text: qsTr("%1 learning", "kind of card").arg(due.learning), tone: 1 },
        { value: due.fresh, text: qsTr("%1 new", "kind of card").arg(due.fresh), tone: 2 }
    ]

    signal reviewRequested()
    signal practiceRequested(bool drill, string itemId)

    title: qsTr("Due cards")

    AppText {
        Layout.fillWidth: true
        visible: card.due.error.length > 0 || card.due.total === 0
        kind: AppText.Small
        text: card.due.error.length > 0 ? card.due.error : card.nothingDue
        color: card.due.error.length > 0 ? Theme.dangerText : Theme.text2
        wrapMode: Text.Wrap
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: -Theme.space4
        visible: card.due.error.length === 0 && card.due.total > 0
        spacing: Theme.space16

        Text {
            text: card.due.total
            font: Theme.figure(36)
            color: Theme.text
            textFormat: Text.PlainText
            Accessible.role: Accessible.StaticText
            Accessible.name: qsTr("%n card(s) due", "", card.due.total)
        }
        AppText {
            Layout.fillWidth: true
            kind: AppText.Small
            text: qsTr("about %1 min").arg(card.due.minutes)
            color: Theme.text2
            wrapMode: Text.Wrap
        }
        AppButton {
            focus: true
            text: qsTr("Review")
            shortcut: "C"
            onClicked: card.reviewRequested()
        }
    }
    SplitBar {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space4
        visible: card.due.error.length === 0 && card.due.total > 0
        parts: card.parts.filter(part => part.value > 0)
    }
    Repeater {
        model: card.practice

        RowLayout {
            id: row

            required property string sentence
            required property bool drill
            required property string itemId

            Layout.fillWidth: true
            Layout.topMargin: Theme.space4
            spacing: Theme.space8

            Icon {
                size: Theme.icon16
                name: row.drill ? "drills" : "pitch"
                color: Theme.text3
            }
            LinkText {
                Layout.maximumWidth: card.width - Theme.space32 - Theme.icon16
                text: row.sentence
                onClicked: card.practiceRequested(row.drill, row.itemId)
            }
            Item { Layout.fillWidth: true }
        }
    }
}
