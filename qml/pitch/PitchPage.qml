pragma ComponentBehavior: Bound

import QtQuick
import Greenroom
import Greenroom.App

/// The place "Pitch": a script, the recorder, and the takes. R records and stops, Space plays, the arrows seek.
PlacePage {
    id: page

    required property PitchViewModel viewModel
    readonly property RecorderViewModel recorder: viewModel.recorder
    readonly property TakesViewModel takes: viewModel.takes
    readonly property bool idle: recorder.phase === RecorderViewModel.Idle
    readonly property bool empty: viewModel.loaded && viewModel.names.length === 0
    readonly property list<var> parts: [{ text: qsTr("Script") }, { text: qsTr("Talking points") }, { text: qsTr("Follow-ups") }]
    readonly property list<var> recorderParts: [{ text: qsTr("Recorder") }, { text: qsTr("Takes"), count: takes.list.count }]
    property int tab: 0
    property bool recoveryTold: false
    /// The selected take's feedback instead of script and recorder.
    property bool feedbackShown: false

    function showFeedback(): void {
        if (takes.selected < 0)
            return;
        feedbackShown = true;
        focusMain();
    }
    function hideFeedback(): void {
        takes.pause();
        feedbackShown = false;
        focusMain();
    }
    function recordOrStop(): void {
        if (feedbackShown)
            hideFeedback();
        viewModel.recordOrStop();
    }
    function stepBack(): bool {
        if (feedbackShown) {
            hideFeedback();
            return true;
        }
        if (recorder.phase === RecorderViewModel.Recording) {
            dialogs.discard();
            return true;
        }
        if (viewModel.drill.stage !== FollowUpDrill.Closed) {
            viewModel.leaveDrill();
            return true;
        }
        if (body.scriptPane.editing) {
            body.scriptPane.edit(false);
            return true;
        }
        if (takes.playing) {
            takes.pause();
            return true;
        }
        return false;
    }
    function tellRecovered(): void {
        if (visible && viewModel.recoveredTakes > 0 && !recoveryTold) {
            recoveryTold = true;
            page.toastRequested(qsTr("%n take(s) cut off last time recovered.", "", viewModel.recoveredTakes), "", null);
        }
    }

    focusMode: true
    mainRegion: empty ? null : feedbackShown ? feedback.main : body.main
    regions: feedbackShown ? [feedback.findings] : body.single ? [] : [body.recorderPane]
    onVisibleChanged: {
        if (visible)
            tellRecovered();
        else if (viewModel && viewModel.leave()) // hidden before it has a view-model, too
            page.toastRequested(qsTr("Take %1 ended and kept.").arg(recorder.takeNumber), "", null);
    }
    Component.onCompleted: tellRecovered()
    Keys.onSpacePressed: event => {
        if (event.isAutoRepeat || !idle)
            return;
        if (feedbackShown)
            feedback.playPart();
        else
            takes.playOrPause();
    }
    Keys.onLeftPressed: {
        if (idle)
            takes.seek(takes.position - 2);
    }
    Keys.onRightPressed: {
        if (idle)
            takes.seek(takes.position + 2);
    }

    Shortcut { sequence: "R"; autoRepeat: false; enabled: page.visible; onActivated: page.recordOrStop() }
    Shortcut { sequence: "Del"; autoRepeat: false; enabled: page.visible; onActivated: dialogs.remove(page.takes.selected) }
    Shortcut { sequence: "Alt+Right"; autoRepeat: false; enabled: page.visible && !page.feedbackShown; onActivated: page.viewModel.script.swap(1) }
    Shortcut { sequence: "Alt+Left"; autoRepeat: false; enabled: page.visible && !page.feedbackShown; onActivated: page.viewModel.script.swap(-1) }

    PitchBar {
        id: bar

        width: parent.width
        visible: page.viewModel.loaded && !page.empty && !page.feedbackShown
        viewModel: page.viewModel
        tabs: body.single ? [...page.parts, ...page.recorderParts] : page.parts
        tab: Math.min(page.tab, tabs.length - 1)
        tabsShown: !body.single
        onTabRequested: tab => page.tab = tab
    }
    TabStrip {
        id: partStrip

        x: page.padding
        width: page.width - 2 * x
        height: visible ? implicitHeight : 0
        anchors.top: bar.bottom
        visible: bar.visible && body.single
        label: qsTr("Parts of the pitch")
        tabs: bar.tabs
        currentIndex: bar.tab
        onActivated: index => page.tab = index
    }
    PitchBanners {
        id: banners

        x: page.padding
        width: page.width - 2 * x
        anchors.top: partStrip.bottom
        anchors.topMargin: implicitHeight > 0 ? Theme.space12 : 0
        viewModel: page.viewModel
    }
    PitchBody {
        id: body

        anchors.top: banners.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom
        visible: bar.visible
        focus: true
        viewModel: page.viewModel
        shell: page.shell
        tab: bar.tab
        onDiscardRequested: dialogs.discard()
        onDeleteRequested: row => dialogs.remove(row)
        onFeedbackRequested: page.showFeedback()
    }
    FeedbackPage {
        id: feedback

        anchors.fill: parent
        visible: page.feedbackShown
        viewModel: page.viewModel
        onBack: page.hideFeedback()
        onAgainRequested: page.recordOrStop()
        onDeleteRequested: dialogs.remove(page.takes.selected)
        onToastRequested: (text, actionText, action) => page.toastRequested(text, actionText, action)
    }
    EmptyState {
        anchors.fill: parent
        visible: page.empty
        iconName: "empty-takes"
        text: qsTr("No pitch yet. Each file in content/pitches is one.")
    }
    Column {
        x: page.padding
        y: Theme.barHeight + Theme.space24
        visible: !page.viewModel.loaded
        spacing: Theme.space24

        Repeater {
            model: 6

            PlaceholderBlock {
                width: Math.min(Theme.readingWidth, page.width - 2 * page.padding)
                height: Theme.lineScript
            }
        }
    }
    PitchDialogs {
        id: dialogs

        viewModel: page.viewModel
    }
    Connections {
        target: page.takes

        function onTakeRecorded(): void {
            if (page.visible)
                page.showFeedback();
        }
        function onSelectionChanged(): void {
            if (page.takes.selected < 0 && page.feedbackShown)
                page.hideFeedback();
        }
        function onExported(path: string, feedbackPath: string): void {
            page.toastRequested(feedbackPath.length > 0 ? qsTr("Written, with the feedback beside it: %1").arg(path) : qsTr("Written: %1").arg(path), "", null);
        }
    }
    Connections {
        target: page.viewModel

        function onRecovered(): void {
            page.tellRecovered();
        }
    }
}
