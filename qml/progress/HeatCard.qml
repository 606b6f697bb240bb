pragma ComponentBehavior: Bound

import QtQuick
import Greenroom
import Greenroom.App

/// The practised days of 26 weeks.
ProgressCard {
    id: card

    required property ProgressViewModel viewModel
    readonly property var days: viewModel.heat
    /// The first week of each month that leaves room for its name.
    readonly property var months: {
        const found = [];
        for (let week = 0; week * 7 < days.length; ++week) {
            const month = words.monthName(days[week * 7].date);
            const last = found.length > 0 ? found[found.length - 1] : null;
            if (last === null ? week === 0 || month !== words.monthName(days[week * 7 - 7].date) : month !== last.name && week - last.week >= 3)
                found.push({ week: week, name: month });
        }
        return found.filter(month => month.week <= 24);
    }

    function told(day: var): string {
        const parts = [];
        if (day.reviews > 0)
            parts.push(qsTr("%n review(s)", "", day.reviews));
        if (day.drills > 0)
            parts.push(qsTr("%n drill(s)", "", day.drills));
        if (day.takes > 0)
            parts.push(qsTr("%n take(s)", "", day.takes));
        if (parts.length === 0)
            parts.push(day.minutes > 0 ? words.duration(day.minutes) : qsTr("nothing"));
        return qsTr("%1: %2").arg(words.shortDate(day.date)).arg(parts.join(qsTr(", ", "between parts")));
    }

    loaded: viewModel.loaded
    title: qsTr("Days practised, 26 weeks")
    sentence: qsTr("%1 of %2 days, streak %3").arg(viewModel.practisedDays).arg(viewModel.heatDays).arg(viewModel.streakDays)
    tableHeads: [qsTr("Day"), qsTr("Reviews"), qsTr("Drills"), qsTr("Takes"), qsTr("Minutes")]
    tableRows: tableShown ? days.filter(day => day.level > 0).reverse().map(day =>
        [words.shortDate(day.date), String(day.reviews), String(day.drills), String(day.takes), String(day.minutes)]) : []
    beside: Component {
        Row {
            spacing: Theme.space4
            Accessible.ignored: true

            AppText {
                anchors.verticalCenter: parent.verticalCenter
                kind: AppText.Tick
                text: qsTr("less")
            }
            Repeater {
                model: Theme.heat

                Rectangle {
                    required property color modelData

                    anchors.verticalCenter: parent.verticalCenter
                    width: Theme.mark
                    height: width
                    radius: Theme.ring
                    color: modelData
                }
            }
            AppText {
                anchors.verticalCenter: parent.verticalCenter
                kind: AppText.Tick
                text: qsTr("more")
            }
        }
    }

    PlanWords { id: words }

    Column {
        spacing: Theme.space8

        HeatMap {
            id: map

            levels: card.days.map(day => day.level)
            sentences: card.days.map(day => card.told(day))
            todayIndex: card.viewModel.todayIndex
            label: card.sentence
        }
        Item {
            width: map.implicitWidth
            height: Theme.lineTick
            Accessible.ignored: true

            Repeater {
                model: card.months

                AppText {
                    required property var modelData

                    x: modelData.week * map.weekPitch
                    kind: AppText.Tick
                    text: modelData.name
                    Accessible.ignored: true
                }
            }
        }
    }
}
