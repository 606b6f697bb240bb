pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// One or two things for the next take, the biggest gain first, each with its spot.
ColumnLayout {
    id: tips

    required property TakesViewModel takes
    readonly property FeedbackViewModel feedback: takes.feedback
    readonly property int count: feedback.tips.length

    signal toastRequested(text: string, actionText: string, action: var)

    function dismiss(id: string): void {
        const feedback = tips.feedback;
        feedback.dismissTip(id);
        tips.toastRequested(qsTr("Put away."), qsTr("Undo"), () => feedback.restoreTip(id));
    }
    /// What to do, and why: the first sentence stands out.
    function head(text: string): string {
        const end = text.search(/[.。](\s|$)|。/);
        return end < 0 ? text : text.slice(0, end + 1);
    }

    spacing: Theme.space8

    PitchWords { id: words }

    AppText {
        kind: AppText.Section
        text: tips.count === 1 ? qsTr("One thing for take %1").arg(tips.takes.figures.number + 1) : qsTr("Two things for take %1").arg(tips.takes.figures.number + 1)
        Accessible.role: Accessible.Heading
    }
    Repeater {
        model: tips.feedback.tips

        Rectangle {
            id: tip

            required property var modelData
            required property int index
            readonly property string head: tips.head(modelData.text)
            readonly property string rest: modelData.text.slice(head.length).trim()

            Layout.fillWidth: true
            implicitHeight: line.implicitHeight + 2 * Theme.space12
            radius: Theme.radiusCard
            color: Theme.surface
            border.width: Theme.line
            border.color: Theme.border
            Accessible.role: Accessible.Grouping
            Accessible.name: modelData.text

            RowLayout {
                id: line

                anchors.fill: parent
                anchors.margins: Theme.space12
                anchors.leftMargin: Theme.space16
                spacing: Theme.space12

                Rectangle {
                    Layout.alignment: Qt.AlignTop
                    implicitWidth: Theme.px(24)
                    implicitHeight: implicitWidth
                    radius: height / 2
                    color: Theme.accentSoft

                    AppText {
                        anchors.centerIn: parent
                        kind: AppText.Section
                        color: Theme.accentText
                        text: tip.index + 1
                        Accessible.ignored: true
                    }
                }
                ColumnLayout {
                    Layout.fillWidth: true
                    spacing: 0

                    AppText {
                        Layout.fillWidth: true
                        kind: AppText.RowTitle
                        text: tip.head
                        wrapMode: Text.Wrap
                    }
                    AppText {
                        Layout.fillWidth: true
                        visible: text.length > 0
                        kind: AppText.Small
                        color: Theme.text2
                        text: tip.rest
                        wrapMode: Text.Wrap
                    }
                }
                AppText {
                    visible: tip.modelData.start >= 0
                    kind: AppText.Small
                    color: Theme.text2
                    text: words.clock(tip.modelData.start)
                    Accessible.ignored: true
                }
                IconButton {
                    visible: tip.modelData.start >= 0
                    round: true
                    iconName: "play-filled"
                    iconSize: Theme.icon14
                    label: qsTr("Play from %1").arg(words.clock(tip.modelData.start))
                    onClicked: {
                        tips.takes.wave.open = tips.takes.wave.partAt((tip.modelData.start + tip.modelData.end) / 2);
                        tips.takes.playRange(tip.modelData.start, tip.modelData.end);
                    }
                }
                IconButton {
                    iconName: "cross"
                    label: qsTr("Put this tip away")
                    onClicked: tips.dismiss(tip.modelData.id)
                }
            }
        }
    }
}
