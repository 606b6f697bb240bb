pragma ComponentBehavior: Bound

import QtQuick
import Greenroom
import Greenroom.App

/// Script left, recorder right, a splitter between them; in a narrow window one of them at a time.
FocusScope {
    id: body

    required property PitchViewModel viewModel
    required property ShellViewModel shell
    /// 0 script, 1 talking points, 2 follow-ups; in a narrow window also 3 recorder, 4 takes.
    required property int tab
    property alias scriptPane: script
    property alias recorderPane: recorder
    readonly property bool single: Theme.narrow
    readonly property int leastScript: Theme.px(420)
    readonly property int leastRecorder: Theme.px(400)
    readonly property int gap: Theme.space12
    readonly property int end: Theme.space24
    readonly property string layoutKey: Theme.wide ? "pitch.script.wide" : "pitch.script.slim"
    readonly property Item main: tab === 1 ? points : tab === 2 ? followUps : tab >= 3 ? recorder : script

    signal discardRequested()
    signal deleteRequested(row: int)
    signal feedbackRequested()

    Item {
        id: left

        width: body.single ? body.width : splitter.position
        height: body.height - (strip.visible ? strip.height : 0)
        visible: !body.single || body.tab < 3

        ScriptPane {
            id: script

            anchors.fill: parent
            visible: body.tab === 0 || (!body.single && body.tab >= 3)
            focus: visible
            script: body.viewModel.script
            beforeFirstTake: body.viewModel.takes.list.count === 0 && body.viewModel.recorder.phase === RecorderViewModel.Idle
        }
        TalkingPoints {
            id: points

            anchors.fill: parent
            visible: body.tab === 1
            script: body.viewModel.script
        }
        PitchFollowUps {
            id: followUps

            anchors.fill: parent
            visible: body.tab === 2
            viewModel: body.viewModel
        }
    }
    Splitter {
        id: splitter

        height: body.height
        visible: !body.single
        label: qsTr("Script width")
        defaultPosition: Math.max(body.leastScript, body.width - Theme.px(520) - body.gap - body.end)
        minimum: body.leastScript
        maximum: Math.max(minimum, body.width - body.leastRecorder - body.gap - body.end)
        wanted: body.shell.layoutValue(body.layoutKey, defaultPosition)
        onMoved: position => body.shell.setLayoutValue(body.layoutKey, position)
    }
    RecorderPane {
        id: recorder

        x: body.single ? Theme.pagePadding : splitter.position + body.gap
        y: tabsShown ? Theme.space8 : Theme.space24
        width: body.single ? body.width - 2 * x : body.width - x - body.end
        height: body.height - y - Theme.space16
        visible: !body.single || body.tab >= 3
        together: !body.single && Theme.wide && body.height >= Theme.px(660)
        tabsShown: !together && !body.single
        viewModel: body.viewModel
        onDiscardRequested: body.discardRequested()
        onDeleteRequested: row => body.deleteRequested(row)
        onFeedbackRequested: body.feedbackRequested()

        Binding {
            recorder.shownPart: body.tab === 4 ? 1 : 0
            when: body.single
        }
    }
    RecorderStrip {
        id: strip

        anchors.bottom: parent.bottom
        width: parent.width
        visible: body.single && body.tab < 3
        viewModel: body.viewModel
        onDiscardRequested: body.discardRequested()
    }
}
