pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// The facts of a take: this one, the one before, the aim. No total score. What could not be told says so and counts as nothing.
ColumnLayout {
    id: facts

    required property FeedbackViewModel feedback
    required property int targetSeconds
    readonly property var tally: feedback.tally
    readonly property var last: feedback.lastTally
    readonly property bool lastKnown: last.pauses !== undefined
    readonly property bool lastShown: lastKnown && Theme.wide
    readonly property real over: targetSeconds > 0 ? tally.lengthSeconds - targetSeconds : 0
    readonly property string unknown: feedback.analysing ? qsTr("Listening for words…") : qsTr("could not tell")
    readonly property var sentenceList: feedback.sentences
    readonly property int sentences: sentenceList.length

    function pauses(count: int, longest: real): string {
        return count === 0 ? qsTr("none") : qsTr("%1, longest %2 s").arg(count).arg(longest.toFixed(1));
    }
    function pace(tally: var): string {
        return tally.pace > 0 ? words.pace(tally.pace, feedback.chinese) : "–";
    }
    function fillers(tally: var): string {
        return tally.fillers < 0 ? "–" : tally.fillers === 0 ? qsTr("none") : String(tally.fillers);
    }
    function share(good: int, all: int): string {
        return good < 0 ? "–" : qsTr("%1 of %2").arg(good).arg(all);
    }
    function unsure(count: int): string {
        return count > 0 ? qsTr("%n could not tell", "", count) : "";
    }

    spacing: 0
    Accessible.role: Accessible.List
    Accessible.name: qsTr("Facts")

    PitchWords { id: words }

    RowLayout {
        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space8
        spacing: Theme.space8

        AppText {
            Layout.preferredWidth: Theme.px(136) - Theme.space8
            kind: AppText.Section
            text: qsTr("Facts")
            Accessible.role: Accessible.Heading
        }
        AppText {
            Layout.preferredWidth: Theme.px(136) - Theme.space8
            kind: AppText.Small
            color: Theme.text2
            text: qsTr("This take")
        }
        AppText {
            Layout.fillWidth: true
            kind: AppText.Small
            color: Theme.text2
            text: facts.lastShown ? qsTr("Take %1").arg(facts.feedback.lastNumber) : ""
            Accessible.ignored: !facts.lastShown
        }
        AppText {
            kind: AppText.Small
            color: Theme.text2
            text: qsTr("Aim")
        }
    }
    Divider { Layout.fillWidth: true }
    FactRow {
        Layout.fillWidth: true
        name: qsTr("Length")
        value: words.clock(Math.round(facts.tally.lengthSeconds))
        last: facts.lastKnown ? words.clock(Math.round(facts.last.lengthSeconds)) : ""
        lastShown: facts.lastShown
        aim: facts.targetSeconds > 0 ? qsTr("%1 s").arg(facts.targetSeconds) : ""
        warned: facts.over > 0
        note: facts.over > 0 ? qsTr("%1 s over").arg(facts.over < 1 ? facts.over.toFixed(1) : Math.round(facts.over)) : ""
    }
    FactRow {
        Layout.fillWidth: true
        visible: !facts.feedback.freeAnswer
        name: qsTr("Pace")
        known: facts.tally.pace > 0
        value: facts.pace(facts.tally)
        last: facts.lastKnown ? facts.pace(facts.last) : ""
        lastShown: facts.lastShown
        aim: facts.feedback.chinese ? "" : "130–160"
        note: facts.tally.pace <= 0 ? facts.unknown : facts.tally.paceFromScriptLength ? qsTr("from script length") : ""
        lineShown: !tracks.visible
    }
    RowLayout {
        id: tracks

        Layout.fillWidth: true
        Layout.bottomMargin: Theme.space12
        visible: facts.feedback.wordsJudged && facts.sentences > 1
        spacing: Theme.space8
        Accessible.role: Accessible.StaticText
        Accessible.name: qsTr("Words a minute per sentence: %1").arg(facts.sentenceList.map(sentence => sentence.wordsPerMinute > 0 ? sentence.wordsPerMinute : "–").join(", "))

        AppText {
            Layout.preferredWidth: Theme.px(136) - Theme.space8
            Layout.alignment: Qt.AlignTop
            kind: AppText.Small
            color: Theme.text2
            text: qsTr("per sentence")
            Accessible.ignored: true
        }
        Flow {
            id: flow

            /// All in one line where that leaves room for the figures.
            readonly property int trackWidth: Math.max(Theme.px(44), Math.min(Theme.px(60), Math.floor((width + Theme.space8) / Math.max(1, facts.sentences)) - Theme.space8))

            Layout.fillWidth: true
            spacing: Theme.space8

            Repeater {
                model: facts.sentenceList

                PaceTrack {
                    required property var modelData

                    width: flow.trackWidth
                    pace: modelData.wordsPerMinute
                }
            }
        }
    }
    Divider {
        Layout.fillWidth: true
        visible: tracks.visible
    }
    FactRow {
        Layout.fillWidth: true
        name: qsTr("Pauses")
        value: facts.pauses(facts.tally.pauses, facts.tally.longestPause)
        last: !facts.lastKnown ? "" : facts.last.pauses === 0 ? qsTr("none") : qsTr("%1, %2 s").arg(facts.last.pauses).arg(facts.last.longestPause.toFixed(1))
        lastShown: facts.lastShown
        aim: qsTr("under 1.2 s")
    }
    FactRow {
        Layout.fillWidth: true
        name: qsTr("Fillers")
        known: facts.tally.fillers >= 0
        value: facts.fillers(facts.tally)
        last: facts.lastKnown ? facts.fillers(facts.last) : ""
        lastShown: facts.lastShown
        aim: "0–1"
        note: known ? "" : facts.unknown
    }
    FactRow {
        Layout.fillWidth: true
        visible: !facts.feedback.freeAnswer
        name: qsTr("Clean endings")
        known: facts.tally.cleanEndings >= 0
        value: facts.share(facts.tally.cleanEndings, facts.tally.judgedEndings)
        last: facts.lastKnown ? facts.share(facts.last.cleanEndings, facts.last.judgedEndings) : ""
        lastShown: facts.lastShown
        aim: facts.sentences > 0 ? String(facts.sentences) : ""
        note: known ? facts.unsure(facts.tally.unsureEndings) : facts.unknown
    }
    FactRow {
        readonly property int wanted: facts.tally.judgedEmphasis + facts.tally.unsureEmphasis

        Layout.fillWidth: true
        visible: !facts.feedback.freeAnswer && (wanted > 0 || !facts.feedback.wordsJudged)
        name: qsTr("Emphasis")
        known: facts.tally.landed >= 0
        value: facts.share(facts.tally.landed, facts.tally.judgedEmphasis)
        last: facts.lastKnown ? facts.share(facts.last.landed, facts.last.judgedEmphasis) : ""
        lastShown: facts.lastShown
        aim: wanted > 0 ? String(wanted) : ""
        note: known ? facts.unsure(facts.tally.unsureEmphasis) : facts.unknown
        lineShown: false
    }
    AppText {
        Layout.fillWidth: true
        Layout.topMargin: Theme.space8
        visible: facts.feedback.transcript.length > 0
        kind: AppText.Small
        text: qsTr("Your recogniser heard: %1").arg(facts.feedback.transcript)
        wrapMode: Text.Wrap
    }
}
