pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// How the work grows over the drill's worst inputs: one sentence, the curve or the same as a table, and what twice the input costs.
Card {
    id: card

    required property DrillOutcome outcome
    /// The judge is still at it.
    property bool measuring: false
    property bool tableShown: false
    property int chosen: 0
    readonly property var families: outcome.families
    readonly property var growth: chosen < families.length ? families[chosen] : null
    readonly property bool known: growth !== null && growth.points.length > 0
    /// A chart that goes still reads its curve once.
    readonly property var curve: growth ?? { points: [], model: "", target: "", worse: false, residual: 0, targetResidual: 0, perDoubling: 0, targetPerDoubling: 0, runnerUp: "" }
    readonly property var omissions: outcome.omissions
    readonly property string reason: omissions.filter(each => each.part === "growth").map(each => each.reason).join(" ")

    function percent(share: real): string {
        return Math.round(share * 100);
    }
    function pointWords(index: int): string {
        const point = curve.points[index];
        return qsTr("Input of %1: %2 steps").arg(words.count(point[0])).arg(words.count(point[1]));
    }

    padding: 0
    onFamiliesChanged: chosen = 0
    Accessible.name: qsTr("Measured growth")

    DrillWords { id: words }

    ColumnLayout {
        Layout.fillWidth: true
        Layout.margins: Theme.space20
        // The title stands where it stands in the other cards, for all the height of the buttons beside it.
        Layout.topMargin: Theme.space20 - Math.round((Theme.hitArea - Theme.lineSmall) / 2)
        Layout.bottomMargin: Theme.space12
        spacing: Theme.space8

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space8

            AppText {
                Layout.fillWidth: true
                kind: AppText.Section
                text: qsTr("Measured growth")
                Accessible.role: Accessible.Heading
            }
            SelectField {
                Layout.maximumWidth: Math.round(card.width * 0.6)
                visible: card.families.length > 1
                quiet: true
                label: qsTr("Input")
                model: card.families.map(each => each.family)
                currentIndex: card.chosen
                displayText: currentIndex === 0 ? qsTr("Input: %1, slowest of %2").arg(currentText).arg(count) : qsTr("Input: %1").arg(currentText)
                onActivated: index => card.chosen = index
            }
            IconButton {
                visible: card.known
                iconName: card.tableShown ? "progress" : "table"
                label: card.tableShown ? qsTr("Show as chart") : qsTr("Show as table")
                onClicked: card.tableShown = !card.tableShown
            }
        }
        AppText {
            Layout.fillWidth: true
            kind: AppText.RowTitle
            text: card.known ? words.growth(card.growth) : card.measuring ? qsTr("Measuring growth…") : qsTr("Not measured. %1").arg(card.reason)
            wrapMode: Text.Wrap
        }
        Slot {
            Layout.fillWidth: true
            visible: active
            active: card.known && !card.tableShown
            sourceComponent: ChartView {
                implicitHeight: Theme.growthHeight
                label: words.growth(card.curve) + " " + words.doubling(card.curve)
                told: index => card.pointWords(index)
                chart: GrowthChartItem {
                    points: card.curve.points
                    model: card.curve.model
                    target: card.curve.target
                    worse: card.curve.worse
                    countText: qsTr("steps", "the upright axis of a chart")
                    sizeText: qsTr("input", "the axis of a chart")
                    modelText: card.curve.model
                    targetText: card.curve.target.length > 0 && card.curve.target !== card.curve.model ? qsTr("%1, target").arg(card.curve.target) : ""
                    wedgeColor: Theme.warnSoft
                    legend: [qsTr("Measured, %n size(s)", "", card.curve.points.length),
                        card.curve.model.length > 0 ? qsTr("Best fit: %1, off by %2 %").arg(card.curve.model).arg(card.percent(card.curve.residual)) : "",
                        card.curve.target.length > 0 ? qsTr("Target: %1, off by %2 %").arg(card.curve.target).arg(card.percent(card.curve.targetResidual)) : ""]
                }
            }
        }
        Slot {
            Layout.fillWidth: true
            visible: active
            active: card.known && card.tableShown
            sourceComponent: DataTable {
                label: qsTr("Measured growth")
                heads: [qsTr("Input"), qsTr("Steps")]
                rows: card.curve.points.map(point => [words.count(point[0]), words.count(point[1])])
            }
        }
    }
    Divider {
        Layout.fillWidth: true
        visible: card.known
    }
    RowLayout {
        Layout.fillWidth: true
        Layout.leftMargin: Theme.space20
        Layout.rightMargin: Theme.space20
        Layout.bottomMargin: Theme.space16
        Layout.topMargin: Theme.space4
        visible: card.known
        spacing: Theme.space12

        AppText {
            Layout.fillWidth: true
            text: words.doubling(card.growth)
            wrapMode: Text.Wrap
        }
        AppText {
            kind: AppText.Small
            text: qsTr("Steps counted, not time")
            color: Theme.text2
        }
    }
}
