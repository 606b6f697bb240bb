pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// How much is recalled day by day against what the schedule aims for, and beside it how well recall is predicted. A retention nobody can
/// know yet is said so, never shown as 0.
ProgressCard {
    id: card

    required property ProgressViewModel viewModel
    readonly property var facts: viewModel.retention
    readonly property var bands: facts.bands
    readonly property bool known: facts.percent >= 0
    readonly property bool calibrated: facts.answers >= facts.calibrationNeeded
    readonly property int calibrationWidth: Theme.px(204)

    function bandName(band: var): string {
        if (band.from <= 0)
            return qsTr("under %1 %").arg(band.to);
        return band.to >= 100 ? qsTr("over %1 %").arg(band.from) : qsTr("%1–%2 %").arg(band.from).arg(band.to);
    }
    function dayWords(index: int): string {
        const day = facts.days[index];
        if (day.percent < 0)
            return qsTr("%1: no answers").arg(words.shortDate(day.date));
        return qsTr("%1: %2 % recalled over 7 days, %n answer(s) on the day", "", day.answers).arg(words.shortDate(day.date)).arg(Math.round(day.percent));
    }
    function bandWords(index: int): string {
        const band = bands[index];
        if (band.answers === 0)
            return qsTr("Predicted %1: no answers yet").arg(bandName(band));
        return qsTr("Predicted %1 %, recalled %2 %, %n answer(s)", "", band.answers).arg(Math.round(band.predicted)).arg(Math.round(band.recalled));
    }

    loaded: viewModel.loaded
    title: qsTr("Retention, %1").arg(viewModel.rangeWords)
    sentence: known ? qsTr("You recall %1 %, aiming for %2 %").arg(facts.percent).arg(facts.target) :
                      qsTr("Not enough yet: %1 of %2 repeated answers.").arg(facts.answers).arg(facts.needed)
    tableHeads: [qsTr("Day"), qsTr("Recalled, 7 days"), qsTr("Answers")]
    tableRows: tableShown ? facts.days.filter(day => day.answers > 0).reverse().map(day =>
        [words.shortDate(day.date), qsTr("%1 %").arg(Math.round(day.percent)), String(day.answers)]).concat(calibrated ? bands.map(band =>
        [qsTr("Predicted %1").arg(bandName(band)), band.answers > 0 ? qsTr("%1 %").arg(Math.round(band.recalled)) : "–", String(band.answers)]) : []) : []

    PlanWords { id: words }

    GridLayout {
        Layout.fillWidth: true
        columns: card.width >= 2 * card.calibrationWidth ? 3 : 1
        columnSpacing: Theme.space20
        rowSpacing: Theme.space12

        ChartView {
            Layout.fillWidth: true
            Layout.preferredHeight: Theme.chartHeight
            label: card.sentence
            told: index => card.dayWords(index)
            chart: LineChartItem {
                values: card.facts.days.map(day => day.percent < 0 ? NaN : day.percent)
                target: card.facts.target
                unit: "%"
                targetText: qsTr("aim", "the target line of a chart")
                startText: card.facts.days.length > 0 ? words.monthDay(card.facts.days[0].date) : ""
                endText: qsTr("today", "the end of an axis")
            }
            onCopyRequested: card.copyPicture()
        }
        Rectangle {
            Layout.fillHeight: true
            visible: parent.columns === 3
            implicitWidth: Theme.line
            color: Theme.border
            Accessible.ignored: true
        }
        ColumnLayout {
            Layout.preferredWidth: card.calibrationWidth
            Layout.fillWidth: parent.columns === 1
            Layout.alignment: Qt.AlignTop
            spacing: Theme.space8

            AppText {
                kind: AppText.Section
                text: qsTr("Calibration")
                Accessible.role: Accessible.Heading
            }
            AppText {
                Layout.fillWidth: true
                visible: !card.calibrated
                kind: AppText.Small
                text: qsTr("Shows how well recall is predicted, from %1 reviews on: %2 of %1 so far.").arg(card.facts.calibrationNeeded).arg(card.facts.answers)
                color: Theme.text2
                wrapMode: Text.Wrap
            }
            ChartView {
                Layout.fillWidth: true
                visible: card.calibrated
                label: qsTr("Calibration: %1").arg(card.bands.map((band, index) => card.bandWords(index)).join("; "))
                told: index => card.bandWords(index)
                chart: PairChartItem {
                    rowHeight: Theme.px(27)
                    labels: card.bands.map(band => card.bandName(band))
                    rings: card.bands.map(band => band.answers > 0 ? band.predicted : NaN)
                    dots: card.bands.map(band => band.answers > 0 ? band.recalled : NaN)
                    least: Math.min(60, ...card.bands.filter(band => band.answers > 0).map(band => Math.floor(Math.min(band.predicted, band.recalled) / 10) * 10))
                    secondNumbers: card.bands.map(band => band.answers > 0 ? qsTr("%1 %").arg(Math.round(band.recalled)) : "–")
                }
                onCopyRequested: card.copyPicture()
            }
            Row {
                visible: card.calibrated

                ChartKey {
                    mark: ChartKey.Ring
                    color: Theme.borderStrong
                    text: qsTr("predicted", "chart key")
                }
                ChartKey {
                    mark: ChartKey.Dot
                    color: Theme.accent
                    text: qsTr("recalled", "chart key")
                }
            }
        }
    }
}
