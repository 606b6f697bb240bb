pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// What the drill asks for beside what was measured: time, extra space, recursion depth.
Card {
    id: card

    required property DrillOutcome outcome
    readonly property var rows: [
        { name: qsTr("Time"), growth: outcome.growth, bytes: -1 },
        { name: qsTr("Extra space"), growth: outcome.space, bytes: lastOf(outcome.space) },
        { name: qsTr("Recursion depth"), growth: outcome.recursionDepth, bytes: -1 }
    ]

    function lastOf(growth: var): real {
        return growth.points && growth.points.length > 0 ? growth.points[growth.points.length - 1][1] : -1;
    }
    function measured(growth: var, bytes: real): string {
        if (!growth.points)
            return qsTr("Not measured");
        if (growth.model.length === 0)
            return growth.runnerUp.length > 0 ? words.order(growth.runnerUp) : qsTr("Cannot tell");
        return growth.model === "1" && bytes >= 0 ? qsTr("%1, %n byte(s)", "", bytes).arg(words.order(growth.model)) : words.order(growth.model);
    }

    title: qsTr("Asked, and what was measured")
    spacing: 0

    DrillWords { id: words }
    RowLayout {
        Layout.fillWidth: true
        spacing: Theme.space8

        Item { Layout.preferredWidth: Theme.px(120) }
        AppText {
            Layout.preferredWidth: Theme.px(96)
            kind: AppText.Caption
            text: qsTr("Asked")
        }
        AppText {
            Layout.fillWidth: true
            kind: AppText.Caption
            text: qsTr("Measured")
        }
    }
    Repeater {
        model: card.rows

        ColumnLayout {
            id: row

            required property var modelData
            required property int index
            readonly property bool known: modelData.growth.model !== undefined && modelData.growth.model.length > 0
            readonly property bool worse: modelData.growth.worse === true
            readonly property string asked: modelData.growth.target ? words.order(modelData.growth.target) : "–"
            readonly property string found: card.measured(modelData.growth, modelData.bytes)
            readonly property string verdict: worse ? qsTr("Differs") : known ? qsTr("Agrees") : ""

            Layout.fillWidth: true
            spacing: 0
            Accessible.role: Accessible.Row
            Accessible.name: qsTr("%1: asked %2, measured %3. %4").arg(modelData.name).arg(asked).arg(found).arg(verdict)

            RowLayout {
                Layout.fillWidth: true
                Layout.minimumHeight: Theme.px(40)
                spacing: Theme.space8

                AppText {
                    Layout.preferredWidth: Theme.px(120)
                    Layout.maximumWidth: Theme.px(120)
                    text: row.modelData.name
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                AppText {
                    Layout.preferredWidth: Theme.px(96)
                    Layout.maximumWidth: Theme.px(96)
                    kind: AppText.CodeSmall
                    text: row.asked
                    color: Theme.text2
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                AppText {
                    Layout.fillWidth: true
                    kind: AppText.CodeSmall
                    text: row.found
                    color: row.worse ? Theme.warnText : row.known ? Theme.text : Theme.text2
                    wrapMode: Text.Wrap
                    Accessible.ignored: true
                }
                Icon {
                    visible: row.verdict.length > 0
                    name: row.worse ? "differs" : "check"
                    size: Theme.icon14
                    color: row.worse ? Theme.warnText : Theme.okText
                }
                AppText {
                    visible: row.verdict.length > 0
                    kind: AppText.Small
                    text: row.verdict
                    color: row.worse ? Theme.warnText : Theme.okText
                    Accessible.ignored: true
                }
            }
            Divider {
                Layout.fillWidth: true
                visible: row.index < card.rows.length - 1
            }
        }
    }
}
