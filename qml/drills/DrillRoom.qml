pragma ComponentBehavior: Bound

import QtQuick
import Greenroom
import Greenroom.App

/// One drill: what is asked on the left, the editor over the results on the right. A narrow window shows one half at a time.
FocusScope {
    id: view

    required property DrillRoomViewModel room
    required property ShellViewModel shell
    property bool compilerMissing: false
    property string isolation
    property string isolationDetail
    /// What was measured lies over the task and the code.
    property bool measuredShown: false
    /// The place is the one that is shown.
    property bool shown: true
    readonly property bool live: shown && visible
    readonly property bool single: Theme.narrow
    readonly property string widthClass: Theme.wide ? "wide" : Theme.narrow ? "narrow" : "slim"
    readonly property DrillRun run: room.run
    readonly property bool showsLeft: !single || half.currentIndex === 0
    readonly property bool showsRight: !single || half.currentIndex === 1

    signal back()
    signal settingsRequested()
    signal toastRequested(text: string, actionText: string, action: var)

    /// Esc: closes what lies over the drill. False when nothing does.
    function stepBack(): bool {
        if (measuredShown) {
            showCode();
            return true;
        }
        return results.stepBack();
    }
    function showMeasured(): void {
        measuredShown = true;
        measured.forceActiveFocus(Qt.OtherFocusReason);
    }
    function showCode(): void {
        measuredShown = false;
        half.currentIndex = 1;
        uncovered.goTo(0, 0);
    }
    function goToLine(line: int, column: int): void {
        const covered = measuredShown;
        measuredShown = false;
        half.currentIndex = 1;
        if (covered)
            uncovered.goTo(line, column);
        else
            editor.goTo(line, column);
    }
    function startRun(): void {
        measuredShown = false;
        half.currentIndex = 1;
        room.run.start();
        results.focusVerdict();
    }
    function reset(): void {
        editor.replaceAll(room.reset());
        toastRequested(qsTr("The code is back at its start."), qsTr("Undo"), () => editor.replaceAll(room.undoReset()));
    }
    function showTab(tab: int): void {
        measuredShown = false;
        half.currentIndex = 0;
        task.currentTab = tab;
        task.focusTab();
    }

    /// What was measured takes its focus along when it goes; the verdict or a line of the code gets it after.
    Timer {
        id: uncovered

        property int line: 0
        property int column: 0

        function goTo(toLine: int, toColumn: int): void {
            line = toLine;
            column = toColumn;
            restart();
        }

        interval: 0
        onTriggered: {
            if (line > 0)
                editor.goTo(line, column);
            else
                results.focusVerdict();
        }
    }
    Binding { target: view.room.clock; property: "attended"; value: view.live && view.Window.active }

    DrillBar {
        id: bar

        width: parent.width
        room: view.room
        compilerMissing: view.compilerMissing
        onBack: view.back()
        measuredShown: view.measuredShown
        onCodeRequested: view.showCode()
        onRetroRequested: view.showTab(DrillLeft.Retro)
        onResetRequested: view.reset()
        onRunRequested: view.startRun()
    }
    Banner {
        id: failure

        anchors.top: bar.bottom
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.margins: visible ? Theme.space12 : 0
        visible: text.length > 0
        height: visible ? implicitHeight : 0
        tone: Banner.Danger
        text: view.room.draft.error || view.room.retro.error
        actionText: qsTr("Try again")
        onAction: view.room.save()
    }
    Segmented {
        id: half

        anchors.top: failure.bottom
        anchors.left: parent.left
        anchors.margins: visible ? Theme.space12 : 0
        visible: view.single && !view.measuredShown
        height: visible ? implicitHeight : 0
        label: qsTr("Shown half")
        options: [qsTr("Task"), qsTr("Code")]
        onActivated: index => currentIndex = index
    }
    Item {
        id: panes

        visible: !view.measuredShown
        anchors.top: half.bottom
        anchors.topMargin: half.visible ? Theme.space12 : 0
        anchors.left: parent.left
        anchors.right: parent.right
        anchors.bottom: parent.bottom

        DrillLeft {
            id: task

            width: view.single ? parent.width : statementSplit.position
            height: parent.height
            visible: view.showsLeft
            focus: !view.showsRight
            room: view.room
            onGiveUpRequested: giveUp.open()
        }
        Splitter {
            id: statementSplit

            height: parent.height
            visible: !view.single
            label: qsTr("Statement width")
            defaultPosition: view.widthClass === "wide" ? Theme.px(408) : Theme.px(320)
            wanted: view.shell.layoutValue("drill.statement." + view.widthClass, defaultPosition)
            minimum: Theme.px(320)
            maximum: Math.max(minimum, panes.width - Theme.px(480))
            onMoved: position => view.shell.setLayoutValue("drill.statement." + view.widthClass, position)
        }
        FocusScope {
            id: work

            anchors.left: view.single ? parent.left : statementSplit.right
            anchors.right: parent.right
            height: parent.height
            visible: view.showsRight
            focus: view.showsRight

            CodeEditor {
                id: editor

                width: parent.width
                height: resultSplit.position
                focus: true
                name: "solution.cpp"
                language: view.room.standard
                savedAt: view.room.draft.savedAt
                diagnostics: view.run.state === DrillRun.Done ? view.run.outcome.diagnostics : null
                onEdited: code => view.room.draft.edit(code)
                Component.onCompleted: load(view.room.draft.code())
            }
            Splitter {
                id: resultSplit

                readonly property int leastResults: Theme.px(160)

                width: parent.width
                orientation: Qt.Vertical
                label: qsTr("Editor height")
                defaultPosition: Math.round(work.height * 0.55)
                wanted: view.shell.layoutValue("drill.editor." + view.widthClass, defaultPosition)
                minimum: Math.min(Theme.px(240), work.height - leastResults)
                maximum: Math.max(minimum, work.height - leastResults)
                onMoved: position => view.shell.setLayoutValue("drill.editor." + view.widthClass, position)
            }
            DrillResults {
                id: results

                anchors.top: resultSplit.bottom
                anchors.bottom: parent.bottom
                width: parent.width
                run: view.run
                parameters: view.room.facts.parameters
                paneBeside: Theme.wide
                isolation: view.isolation
                isolationDetail: view.isolationDetail
                onMeasuredRequested: view.showMeasured()
                onLineRequested: (line, column) => view.goToLine(line, column)
                onRetroRequested: view.showTab(DrillLeft.Retro)
                onSettingsRequested: view.settingsRequested()
            }
        }
    }

    Slot {
        id: measured

        anchors.fill: panes
        visible: view.measuredShown
        active: view.measuredShown
        sourceComponent: DrillMeasured {
            focus: true
            run: view.run
            code: view.room.draft.code()
            onLineRequested: line => view.goToLine(line, 1)
            onRetroRequested: view.showTab(DrillLeft.Retro)
        }
    }

    Shortcut { enabled: view.live; sequences: ["Ctrl+Return", "Ctrl+Enter"]; autoRepeat: false; onActivated: view.startRun() }
    Shortcut { enabled: view.live; sequence: "Ctrl+."; autoRepeat: false; onActivated: view.run.stop() }
    Shortcut { enabled: view.live; sequence: "Ctrl+F"; onActivated: { half.currentIndex = 1; editor.find(); } }
    Shortcut { enabled: view.live; sequence: "F8"; onActivated: { half.currentIndex = 1; view.run.outcome.selectNextFailure(); } }
    Shortcut { enabled: view.live; sequence: "Alt+1"; onActivated: view.showTab(DrillLeft.Problem) }
    Shortcut { enabled: view.live; sequence: "Alt+2"; onActivated: view.showTab(DrillLeft.Hints) }
    Shortcut { enabled: view.live; sequence: "Alt+3"; onActivated: view.showTab(DrillLeft.Solution) }
    Shortcut { enabled: view.live; sequence: "Alt+4"; onActivated: view.showTab(DrillLeft.Retro) }
    Shortcut { enabled: view.live && !view.room.hints.locked; sequence: "H"; autoRepeat: false; onActivated: view.room.hints.openNext() }

    DrillDialogs {
        id: giveUp

        room: view.room
        onOpened: view.showTab(DrillLeft.Solution)
    }
}
