import QtQuick
import Greenroom
import Greenroom.App

/// The place "Question bank": topics, questions and the open question side by side; a narrow window shows list, then question.
PlacePage {
    id: page

    required property BankViewModel viewModel
    readonly property bool topicsShown: Theme.wide
    readonly property bool single: Theme.narrow
    property bool detailOpen: false
    readonly property int topicsWidth: topicsShown ? Theme.px(240) : 0
    readonly property int least: Theme.px(300)
    readonly property alias listPane: list
    readonly property alias detailPane: detail

    readonly property ImportPane importPane: importLoader.item as ImportPane
    readonly property QuestionSheet sheet: sheetLoader.item as QuestionSheet

    function stepBack(): bool {
        if (importPane)
            return importPane.stepBack();
        if (viewModel.archiveShown && !(single && detailOpen)) {
            viewModel.archiveShown = false;
            list.focusList();
            return true;
        }
        if (!single || !detailOpen)
            return false;
        detailOpen = false;
        list.focusList();
        return true;
    }
    /// Offers to take the latest change of the bank back.
    function offerUndo(sentence: string): void {
        page.toastRequested(sentence, qsTr("Undo"), () => {
            if (!page.viewModel.editing.undo())
                page.toastRequested(page.viewModel.editing.error, "", null);
        });
    }
    function showSheet(): void {
        if (sheetLoader.status === Loader.Null)
            sheetLoader.setSource(Qt.resolvedUrl("QuestionSheet.qml"), { viewModel: viewModel.editing.sheet });
        if (viewModel.editing.sheet.open)
            sheet.open();
        else
            sheet.close();
    }
    function showImport(): void {
        const wanted = viewModel.importing.stage !== ImportViewModel.Closed;
        if (wanted && !importPane) {
            importLoader.setSource(Qt.resolvedUrl("../import/ImportPane.qml"), { viewModel: viewModel.importing });
            importPane.focusMain();
        } else if (!wanted && importPane) {
            importLoader.source = "";
            page.focusMain();
        }
    }
    function openDetail(): void {
        if (!single)
            return;
        detailOpen = true;
        detail.area.forceActiveFocus(Qt.OtherFocusReason);
    }

    mainRegion: list
    regions: [topics, detail]
    onVisibleChanged: {
        if (visible)
            viewModel.refresh();
        else if (viewModel) // a page is hidden once more while it is being made
            viewModel.note.flush();
    }

    Column {
        id: banners

        x: Theme.space16
        y: Theme.space12
        width: parent.width - 2 * x
        // Not by the visibility of what is in here: inside something hidden that is always false.
        visible: page.importPane === null && ((page.viewModel.contentProblem.length > 0 && !content.hidden) || page.viewModel.error.length > 0)
        height: visible ? implicitHeight + Theme.space12 : 0
        spacing: Theme.space8

        Banner {
            id: content

            property bool hidden: false

            width: parent.width
            visible: page.viewModel.contentProblem.length > 0 && !hidden
            tone: Banner.Warn
            text: page.viewModel.contentProblem
            dismissible: true
            onDismissed: hidden = true
        }
        Banner {
            id: failure

            width: parent.width
            visible: page.viewModel.error.length > 0
            tone: page.viewModel.retryable ? Banner.Danger : Banner.Warn
            text: page.viewModel.error
            actionText: page.viewModel.retryable ? qsTr("Try again") : ""
            onAction: page.viewModel.tryAgain()
        }
    }
    Item {
        id: panes

        // Under an import its keys rest: C, S, E and F belong to what is seen.
        visible: page.importPane === null

        anchors.top: banners.visible ? banners.bottom : parent.top
        anchors.bottom: parent.bottom
        width: parent.width

        BankTopics {
            id: topics

            visible: page.topicsShown
            width: page.topicsWidth
            height: parent.height
            viewModel: page.viewModel
        }
        BankList {
            id: list

            x: page.topicsWidth
            width: page.single ? parent.width : splitter.position - x
            height: parent.height
            visible: !page.single || !page.detailOpen
            focus: true
            viewModel: page.viewModel
            topicsInMenu: !page.topicsShown
            onOpened: page.openDetail()
        }
        Splitter {
            id: splitter

            readonly property string memory: page.topicsShown ? "bank.list.wide" : "bank.list.slim"

            visible: !page.single
            height: parent.height
            label: qsTr("Width of the list")
            defaultPosition: page.topicsWidth + Theme.px(360)
            wanted: page.shell.layoutValue(memory, defaultPosition)
            minimum: page.topicsWidth + page.least
            maximum: Math.max(minimum, page.width - Theme.px(360))
            onMoved: position => page.shell.setLayoutValue(memory, position)
        }
        BankDetail {
            id: detail

            x: page.single ? 0 : splitter.position + Theme.line
            width: parent.width - x
            height: parent.height
            visible: page.single ? page.detailOpen : true
            viewModel: page.viewModel
            backShown: page.single
            onBack: page.stepBack()
            onSetAside: page.offerUndo(qsTr("Set aside. Its history is kept."))
            onBroughtBack: page.offerUndo(qsTr("Brought back."))
        }
    }
    Loader {
        id: importLoader

        anchors.fill: parent
    }
    Loader { id: sheetLoader }
    Connections {
        target: page.viewModel.importing
        ignoreUnknownSignals: true

        function onChanged(): void {
            page.showImport();
        }
        function onImported(questionIds: var, changes: int): void {
            page.toastRequested(qsTr("%n change(s) imported.", "", changes), qsTr("Undo"), () => page.viewModel.importing.undo());
        }
        function onUndone(): void {
            page.viewModel.showImported([]);
            page.toastRequested(qsTr("The import was taken back. Reviews and notes made since are kept."), "", null);
        }
        function onFailed(sentence: string): void {
            page.toastRequested(sentence, "", null);
        }
    }
    Connections {
        target: page.viewModel.editing ? page.viewModel.editing.sheet : null
        ignoreUnknownSignals: true

        function onChanged(): void {
            page.showSheet();
        }
        function onSaved(): void {
            page.offerUndo(qsTr("Saved."));
        }
    }
    Shortcut {
        sequence: "Ctrl+I"
        enabled: page.visible && page.viewModel.importing !== null
        autoRepeat: false
        onActivated: page.viewModel.importing.begin()
    }
    Shortcut {
        sequence: "Ctrl+N"
        enabled: page.visible && page.viewModel.editing !== null && page.importPane === null
        autoRepeat: false
        onActivated: page.viewModel.writeNew()
    }
    Shortcut {
        sequence: "/"
        enabled: page.visible && page.importPane === null
        autoRepeat: false
        onActivated: {
            page.viewModel.archiveShown = false;
            page.detailOpen = false;
            list.focusSearch();
        }
    }
}
