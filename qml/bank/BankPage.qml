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

    function stepBack(): bool {
        if (!single || !detailOpen)
            return false;
        detailOpen = false;
        list.focusList();
        return true;
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
        visible: content.visible || failure.visible
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
            tone: Banner.Danger
            text: page.viewModel.error
            actionText: qsTr("Try again")
            onAction: page.viewModel.tryAgain()
        }
    }
    Item {
        id: panes

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
        }
    }
    Shortcut {
        sequence: "/"
        enabled: page.visible
        autoRepeat: false
        onActivated: {
            page.detailOpen = false;
            list.focusSearch();
        }
    }
}
