pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The cards of the next 14 days as stacked bars: reviews that are scheduled, new cards as far as they last.
ProgressCard {
    id: card

    required property ProgressViewModel viewModel
    readonly property var days: viewModel.forecast
    readonly property int most: days.reduce((most, day) => Math.max(most, day.reviews + day.fresh), 1)
    readonly property int total: days.reduce((sum, day) => sum + day.reviews + day.fresh, 0)
    readonly property int plotHeight: Theme.px(104)

    loaded: viewModel.loaded
    title: qsTr("Due, next 14 days")
    sentence: days.length === 0 ? "" : qsTr("About %1 a day, %2 today").arg(Math.round(total / days.length)).arg(days[0].reviews + days[0].fresh)
    tableHeads: [qsTr("Day"), qsTr("Review"), qsTr("New")]
    tableRows: tableShown ? days.map(day => [words.shortDate(day.date), String(day.reviews), String(day.fresh)]) : []

    PlanWords { id: words }

    Item {
        Layout.fillWidth: true
        implicitHeight: card.plotHeight
        Accessible.role: Accessible.Graphic
        Accessible.name: card.sentence

        Row {
            id: plot

            readonly property int slot: Math.floor(parent.width / Math.max(1, card.days.length))

            Repeater {
                model: card.days

                Item {
                    id: day

                    required property int index
                    required property var modelData
                    readonly property int unit: card.plotHeight

                    width: plot.slot
                    height: card.plotHeight

                    Rectangle {
                        id: newBar

                        anchors.bottom: parent.bottom
                        width: Math.min(parent.width - Theme.space4, Theme.px(28))
                        height: Math.round(day.modelData.fresh / card.most * day.unit)
                        radius: Math.min(Theme.ring, height / 2)
                        color: Theme.info
                    }
                    Rectangle {
                        anchors.bottom: newBar.top
                        anchors.bottomMargin: newBar.height > 0 && height > 0 ? Theme.line : 0
                        width: newBar.width
                        height: Math.round(day.modelData.reviews / card.most * (day.unit - Theme.line))
                        radius: Math.min(Theme.ring, height / 2)
                        color: day.index === 0 ? Theme.accent : Theme.heat[3]
                    }
                }
            }
        }
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.topMargin: -Theme.space8

        AppText {
            kind: AppText.Tick
            text: card.days.length > 0 ? words.shortDate(card.days[0].date) : ""
        }
        Item { Layout.fillWidth: true }
        ChartKey {
            color: Theme.heat[3]
            text: qsTr("review", "chart key")
        }
        ChartKey {
            color: Theme.info
            text: qsTr("new", "chart key")
        }
        Item { Layout.fillWidth: true }
        AppText {
            kind: AppText.Tick
            text: card.days.length > 0 ? words.shortDate(card.days[card.days.length - 1].date) : ""
        }
    }
}
