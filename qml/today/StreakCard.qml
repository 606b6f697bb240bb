pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The days of this week as dots, and what the rest days do.
Card {
    id: card

    required property StreakViewModel streak
    readonly property string daysWords: streak.days < 2 ? qsTr("Day 1") : qsTr("%n day(s)", "", streak.days)
    readonly property string restWords: {
        const left = streak.restDaysLeft > 0 ? qsTr("%n rest day(s) left this week.", "", streak.restDaysLeft) : "";
        if (streak.restDayOfThisWeek < 0)
            return left;
        const day = words.dayWord(streak.restDayOfThisWeek);
        return streak.restDaysLeft > 0 ? qsTr("%1 was a rest day. %n left this week.", "", streak.restDaysLeft).arg(day)
                                       : qsTr("%1 was a rest day. Your streak continues.").arg(day);
    }

    title: qsTr("Streak")
    trailing: Component {
        AppText {
            kind: AppText.LabelStrong
            text: card.daysWords
        }
    }

    PlanWords { id: words }

    RowLayout {
        Layout.fillWidth: true
        spacing: 0

        Repeater {
            model: card.streak.marks

            WeekDot {
                required property int index
                required property int modelData

                Layout.fillWidth: true
                mark: modelData
                today: index === card.streak.todayIndex
                letter: words.dayLetter(index)
                dayName: words.dayWord(index)
            }
        }
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space4
        visible: text.length > 0
        kind: AppText.Caption
        text: card.restWords
        color: Theme.text2
        wrapMode: Text.Wrap
    }
}
