pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The current block, the only card of the plan: ring, countdown, steps, and what to do next. A finished timer never cuts in.
FocusScope {
    id: card

    required property PlanCurrentBlock block
    readonly property bool waiting: block.blockState === PlanBlockModel.Waiting
    readonly property bool paused: block.blockState === PlanBlockModel.Paused
    readonly property bool over: block.secondsLeft < 0
    readonly property int overMinutes: Math.floor(-block.secondsLeft / 60)
    readonly property string times: qsTr("%1–%2").arg(block.startTime).arg(block.endTime)
    readonly property string stateWords: waiting ? qsTr("Next · %1").arg(times) : paused ? qsTr("Paused · %1").arg(times) : qsTr("Now · %1").arg(times)
    readonly property string overWords: overMinutes > 0 ? qsTr("%1 min over").arg(overMinutes) : qsTr("%1 s over").arg(-block.secondsLeft)

    signal openRequested()

    implicitHeight: ground.height + 2 * Theme.space8
    Accessible.role: Accessible.Grouping
    Accessible.name: block.title + ", " + stateWords

    PlanWords { id: words }

    Elevation {
        id: ground

        y: Theme.space8
        width: parent.width
        height: line.implicitHeight + 2 * Theme.space20
    }
    RowLayout {
        id: line

        x: Theme.space20
        y: ground.y + Theme.space20
        width: parent.width - 2 * Theme.space20
        spacing: Theme.px(18)

        BlockRing {
            Layout.alignment: Qt.AlignTop
            share: card.block.share
            over: card.over
            iconName: words.icon(card.block.opens)
            sentence: card.over ? card.overWords : qsTr("%1 of %2 min left").arg(words.clock(card.block.secondsLeft)).arg(card.block.plannedMinutes)
        }
        ColumnLayout {
            Layout.fillWidth: true
            spacing: 0

            RowLayout {
                Layout.fillWidth: true
                spacing: Theme.space12

                ColumnLayout {
                    Layout.fillWidth: true
                    Layout.alignment: Qt.AlignTop
                    spacing: 0

                    AppText {
                        Layout.fillWidth: true
                        kind: AppText.CaptionStrong
                        text: card.stateWords
                        color: card.waiting || card.paused ? Theme.text2 : Theme.accentText
                        wrapMode: Text.Wrap
                    }
                    AppText {
                        Layout.fillWidth: true
                        kind: AppText.Block
                        text: card.block.title
                        wrapMode: Text.Wrap
                        Accessible.role: Accessible.Heading
                    }
                    AppText {
                        Layout.fillWidth: true
                        kind: AppText.Small
                        text: card.block.summary
                        color: Theme.text2
                        wrapMode: Text.Wrap
                    }
                }
                BlockClock {
                    Layout.alignment: Qt.AlignTop
                    over: card.over
                    clock: words.clock(card.block.secondsLeft)
                    overWords: card.overWords
                    plannedMinutes: card.block.plannedMinutes
                }
            }
            StepList {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space8
                steps: card.block.steps
                onToggled: (step, done) => card.block.setStepDone(step, done)
            }
            CurrentBlockButtons {
                Layout.fillWidth: true
                Layout.topMargin: Theme.space8
                focus: true
                waiting: card.waiting
                paused: card.paused
                openLabel: words.openLabel(card.block.opens)
                onOpenRequested: card.openRequested()
                onPauseToggled: card.block.togglePause()
                onFinished: card.block.finish()
            }
        }
    }
}
