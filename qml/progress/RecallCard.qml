pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// What is recalled of each topic now (ring) and on the day of the interview (dot; a square where that is too little). The worst is named,
/// and crammed by one button.
ProgressCard {
    id: card

    required property ProgressViewModel viewModel
    readonly property ProgressInterview interview: viewModel.interview
    readonly property var topics: viewModel.topics
    readonly property var met: topics.filter(topic => topic.now >= 0)
    readonly property int tooLittle: 70
    readonly property int plenty: 85
    readonly property var worst: met.length === 0 ? null : met.reduce((least, topic) => lastOf(topic) < lastOf(least) ? topic : least, met[0])

    signal dateRequested()
    signal cramRequested(topicId: string)

    function lastOf(topic: var): real {
        return topic.then >= 0 ? topic.then : topic.now;
    }
    function percent(value: real): string {
        return value < 0 ? "–" : qsTr("%1 %").arg(Math.round(value));
    }
    function told(index: int): string {
        const topic = topics[index];
        if (topic.now < 0)
            return qsTr("%1: no card learned yet").arg(topic.title);
        return topic.then < 0 ? qsTr("%1: %2 now").arg(topic.title).arg(percent(topic.now)) :
                                qsTr("%1: %2 now, %3 on %4").arg(topic.title).arg(percent(topic.now)).arg(percent(topic.then)).arg(words.monthDay(interview.date));
    }
    function reading(): string {
        if (worst === null)
            return qsTr("No card learned yet.");
        if (!interview.set)
            return qsTr("Weakest now: %1, %2").arg(worst.title).arg(percent(worst.now));
        if (worst.then < tooLittle)
            return qsTr("%1 needs you first: %2 % by then").arg(worst.title).arg(Math.round(worst.then));
        if (worst.then >= plenty)
            return qsTr("Every topic stays above %1 % until %2.").arg(plenty).arg(words.fullDate(interview.date));
        return qsTr("Weakest by then: %1, %2 %").arg(worst.title).arg(Math.round(worst.then));
    }

    loaded: viewModel.loaded
    title: interview.set ? qsTr("Recall per topic, today and on %1").arg(words.fullDate(interview.date)) : qsTr("Recall per topic, today")
    sentence: reading()
    actionText: worst !== null ? qsTr("Cram %1").arg(worst.title) : ""
    tableHeads: interview.set ? [qsTr("Topic"), qsTr("Today"), words.monthDay(interview.date)] : [qsTr("Topic"), qsTr("Today")]
    tableRows: tableShown ? topics.map(topic => interview.set ? [topic.title, percent(topic.now), percent(topic.then)] : [topic.title, percent(topic.now)]) : []
    onActionRequested: cramRequested(worst.id)

    PlanWords { id: words }

    ChartView {
        Layout.fillWidth: true
        label: card.sentence
        told: index => card.told(index)
        chart: PairChartItem {
            rowHeight: Theme.px(23)
            labels: card.topics.map(topic => topic.title)
            rings: card.topics.map(topic => topic.now < 0 ? NaN : topic.now)
            dots: card.topics.map(topic => topic.then < 0 ? NaN : topic.then)
            warnBelow: card.tooLittle
            least: Math.min(50, ...card.met.map(topic => Math.floor(Math.min(topic.now, card.lastOf(topic)) / 10) * 10))
            firstHead: card.interview.set ? qsTr("today", "column of a chart") : ""
            secondHead: card.interview.set ? words.monthDay(card.interview.date) : qsTr("today", "column of a chart")
            firstNumbers: card.interview.set ? card.topics.map(topic => topic.now < 0 ? "–" : String(Math.round(topic.now))) : []
            secondNumbers: card.topics.map(topic => card.percent(card.interview.set ? topic.then : topic.now))
        }
        onCopyRequested: card.copyPicture()
    }
    LinkText {
        visible: !card.interview.set
        text: qsTr("Set the interview date to see recall on that day.")
        onClicked: card.dateRequested()
    }
}
