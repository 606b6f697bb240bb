pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Layouts
import Greenroom
import Greenroom.App

/// Importing notes, over the question bank: choose or drop files, see what would change, import. Esc leaves, and nothing has changed.
FocusScope {
    id: pane

    required property ImportViewModel viewModel
    property int padding: Theme.pagePadding
    readonly property bool ready: viewModel.stage === ImportViewModel.Ready || viewModel.stage === ImportViewModel.Importing
    readonly property bool importing: viewModel.stage === ImportViewModel.Importing
    readonly property bool single: Theme.narrow
    property bool detailOpen: false
    readonly property ImportList listPane: list
    readonly property ImportDetailPane detailPane: detail
    readonly property list<string> tabNames: [qsTr("All"), qsTr("New"), qsTr("Changed"), qsTr("Archived"), qsTr("Merged"), qsTr("Warnings"), qsTr("Unchanged")]

    /// One level back: from the detail to the list, then out of the import.
    function stepBack(): bool {
        if (single && detailOpen) {
            detailOpen = false;
            list.focusList();
            return true;
        }
        viewModel.cancel();
        return true;
    }
    function focusMain(): void {
        if (ready)
            list.focusList();
        else if (chooser.visible)
            filesButton.forceActiveFocus(Qt.OtherFocusReason);
        else
            pane.forceActiveFocus(Qt.OtherFocusReason);
    }
    function pick(folder: bool): void {
        picker.source = "";
        picker.setSource(Qt.resolvedUrl("FilePicker.qml"), { wholeFolder: folder });
    }

    Accessible.role: Accessible.Pane
    Accessible.name: qsTr("Import notes")

    Connections {
        target: pane.viewModel

        function onChanged(): void {
            if (!pane.ready)
                pane.detailOpen = false;
        }
    }
    onReadyChanged: focusMain()

    Rectangle {
        anchors.fill: parent
        color: Theme.bg
    }
    PageHeader {
        id: header

        x: pane.padding
        y: pane.padding - (Theme.narrow ? 0 : Theme.headerLift)
        width: parent.width - 2 * x
        title: qsTr("Import notes")
        subtitle: pane.ready ? pane.viewModel.summary : ""
    }
    Banner {
        id: failure

        anchors.top: header.bottom
        anchors.topMargin: Theme.space12
        x: pane.padding
        width: parent.width - 2 * x
        visible: pane.viewModel.error.length > 0
        tone: Banner.Danger
        text: pane.viewModel.error
        actionText: qsTr("Read again")
        onAction: pane.viewModel.tryAgain()
    }
    TabStrip {
        id: tabs

        anchors.top: failure.visible ? failure.bottom : header.bottom
        anchors.topMargin: Theme.space12
        x: pane.padding
        width: parent.width - 2 * x
        visible: pane.ready
        label: qsTr("What would change")
        tabs: Array.from(pane.tabNames).map((name, index) => ({ text: name, count: pane.viewModel.counts[index], warn: index === ImportEntryModel.WarningsTab && pane.viewModel.counts[index] > 0 }))
        currentIndex: pane.viewModel.tab
        onActivated: index => pane.viewModel.tab = index

        Rectangle {
            anchors.bottom: parent.bottom
            width: parent.width
            height: Theme.line
            z: -1
            color: Theme.border
        }
    }
    Item {
        id: panes

        anchors.top: tabs.bottom
        anchors.topMargin: Theme.space8
        anchors.bottom: bar.top
        x: pane.padding
        width: parent.width - 2 * x
        visible: pane.ready
        enabled: !pane.importing

        ImportList {
            id: list

            readonly property int wanted: Theme.px(Theme.wide ? 440 : 380)

            width: pane.single ? parent.width : Math.min(wanted, Math.round(parent.width / 2))
            height: parent.height
            visible: !pane.single || !pane.detailOpen
            focus: true
            viewModel: pane.viewModel
            onOpened: {
                if (!pane.single)
                    return;
                pane.detailOpen = true;
                detail.forceActiveFocus(Qt.OtherFocusReason);
            }
        }
        ImportDetailPane {
            id: detail

            x: pane.single ? 0 : list.width + Theme.space32
            width: parent.width - x
            height: parent.height
            topPadding: Theme.space16
            visible: !pane.single || pane.detailOpen
            viewModel: pane.viewModel
            backShown: pane.single
            onBack: pane.stepBack()
        }
    }
    Column {
        id: chooser

        anchors.centerIn: parent
        width: Math.min(Theme.px(440), parent.width - 2 * pane.padding)
        visible: pane.viewModel.stage === ImportViewModel.Choosing
        spacing: Theme.space16

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            name: "document"
            size: Theme.icon40
            color: Theme.text3
        }
        AppText {
            width: parent.width
            text: qsTr("Drop Markdown files or a folder of notes on the window, or choose them. You see what would change before anything does.")
            color: Theme.text2
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
        }
        Flow {
            anchors.horizontalCenter: parent.horizontalCenter
            width: Math.min(parent.width, filesButton.width + folderButton.width + spacing)
            spacing: Theme.space8

            AppButton {
                id: filesButton

                kind: AppButton.Primary
                iconName: "document"
                text: qsTr("Choose files")
                onClicked: pane.pick(false)
            }
            AppButton {
                id: folderButton

                iconName: "folder"
                text: qsTr("Choose a folder")
                onClicked: pane.pick(true)
            }
        }
        AppText {
            width: parent.width
            visible: picker.status === Loader.Error
            text: qsTr("This computer has no file dialog for Greenroom. Drop the files on the window instead.")
            color: Theme.dangerText
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.Wrap
            Accessible.role: Accessible.AlertMessage
        }
    }
    Column {
        anchors.centerIn: parent
        width: Math.min(Theme.px(440), parent.width - 2 * pane.padding)
        visible: pane.viewModel.stage === ImportViewModel.Reading
        spacing: Theme.space16

        Spinner {
            anchors.horizontalCenter: parent.horizontalCenter
            running: parent.visible
            size: Theme.icon20
        }
        AppText {
            width: parent.width
            text: pane.viewModel.progressText
            color: Theme.text2
            horizontalAlignment: Text.AlignHCenter
            wrapMode: Text.WrapAnywhere
            Accessible.role: Accessible.StatusBar
        }
        AppButton {
            anchors.horizontalCenter: parent.horizontalCenter
            text: qsTr("Cancel")
            keys: "Esc"
            onClicked: pane.viewModel.cancel()
        }
    }
    EmptyState {
        anchors.centerIn: parent
        width: Math.min(Theme.px(440), parent.width - 2 * pane.padding)
        visible: pane.viewModel.stage === ImportViewModel.Nothing
        iconName: "empty-list"
        text: qsTr("Nothing new in these files.")
        actionText: qsTr("Back to the bank")
        actionPrimary: true
        onAction: pane.viewModel.cancel()
    }
    ActionBar {
        id: bar

        anchors.bottom: parent.bottom
        width: parent.width
        visible: pane.ready
        sidePadding: pane.padding

        Icon {
            size: Theme.icon16
            name: "undo"
            visible: !Theme.narrow
        }
        AppText {
            Layout.fillWidth: true
            kind: AppText.Small
            text: pane.importing ? pane.viewModel.progressText : qsTr("A backup is made first. Undo brings today’s bank back, for 30 days.")
            color: Theme.text2
            wrapMode: Text.Wrap
            maximumLineCount: 3
        }
        AppButton {
            kind: AppButton.Ghost
            text: pane.importing ? qsTr("Stop") : qsTr("Cancel")
            keys: "Esc"
            onClicked: pane.viewModel.cancel()
        }
        AppButton {
            kind: AppButton.Primary
            enabled: !pane.importing && pane.viewModel.entries.checkedCount > 0
            busy: pane.importing
            reason: pane.importing ? "" : qsTr("Nothing ticked")
            text: pane.viewModel.entries.checkedCount > 0 ? qsTr("Import %n change(s)", "", pane.viewModel.entries.checkedCount) : qsTr("Nothing ticked")
            keys: "Ctrl+Enter"
            onClicked: pane.viewModel.apply()
        }
    }
    Shortcut {
        sequences: ["Ctrl+Return", "Ctrl+Enter"]
        enabled: pane.visible && pane.viewModel.stage === ImportViewModel.Ready && pane.viewModel.entries.checkedCount > 0
        autoRepeat: false
        onActivated: pane.viewModel.apply()
    }
    Loader { id: picker }
    Connections {
        target: picker.item
        ignoreUnknownSignals: true

        function onPicked(files: var): void {
            pane.viewModel.read(files);
        }
    }
}
