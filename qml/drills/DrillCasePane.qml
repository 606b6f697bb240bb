pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The test that is looked at: input in cells, Expected over Yours.
Item {
    id: pane

    required property DrillCaseDetail detail
    property bool closable: false
    readonly property bool failed: detail.verdict.length > 0 && detail.verdict !== "AC"
    readonly property string heading: detail.smallest ? qsTr("Smallest failing input") : qsTr("Test %1").arg(detail.number)

    signal closed()

    Elevation { anchors.fill: parent }
    ScrollArea {
        anchors.fill: parent
        anchors.margins: Theme.line
        sidePadding: Theme.space16
        topPadding: Theme.space12
        bottomPadding: Theme.space16
        spacing: Theme.space8
        Accessible.role: Accessible.Pane
        Accessible.name: pane.heading

        RowLayout {
            Layout.fillWidth: true
            spacing: Theme.space8

            IconButton {
                visible: pane.closable
                iconName: "chevron-left"
                label: qsTr("Back to the table")
                keys: "Esc"
                onClicked: pane.closed()
            }
            AppText {
                Layout.fillWidth: true
                kind: AppText.LabelStrong
                text: pane.heading
                wrapMode: Text.Wrap
            }
            AppText {
                visible: pane.detail.failureNumber > 0
                kind: AppText.Caption
                text: qsTr("%1 of %n failure(s)", "", pane.detail.failureCount).arg(pane.detail.failureNumber)
                color: Theme.text2
            }
            KeyCap {
                visible: pane.detail.failureCount > 1 && Theme.showKeyHints
                keys: "F8"
            }
        }
        AppText {
            Layout.fillWidth: true
            kind: AppText.Small
            text: pane.detail.smallest ? qsTr("Found and cut down by the judge. It stays pinned: it runs first from now on.") : pane.detail.name
            color: Theme.text2
            wrapMode: Text.Wrap
        }
        Repeater {
            model: pane.detail.inputs

            DrillCaseInput {
                Layout.fillWidth: true
            }
        }
        DrillCaseValue {
            Layout.fillWidth: true
            Layout.topMargin: Theme.space4
            label: qsTr("Expected")
            value: pane.detail.expected
            tone: InsetCard.Ok
        }
        DrillCaseValue {
            Layout.fillWidth: true
            label: qsTr("Yours")
            value: pane.detail.yours.length > 0 ? pane.detail.yours : qsTr("No answer")
            tone: pane.failed ? InsetCard.Danger : pane.detail.verdict === "AC" ? InsetCard.Ok : InsetCard.Neutral
        }
        AppText {
            Layout.fillWidth: true
            visible: text.length > 0
            kind: AppText.Small
            text: pane.detail.words
            color: Theme.text2
            wrapMode: Text.Wrap
        }
    }
}
