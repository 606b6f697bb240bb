pragma ComponentBehavior: Bound

import QtQuick
import Greenroom
import Greenroom.App

/// The place "Drills": the list, or the drill that is open.
PlacePage {
    id: page

    required property DrillsViewModel viewModel
    readonly property DrillRoomViewModel room: viewModel.room
    /// The drill the page shows. It stays set while its view goes, so that nothing of it reads a drill that is gone.
    property DrillRoomViewModel shownRoom: null

    function stepBack(): bool {
        const open = body.item as DrillRoom;
        if (!open)
            return false;
        if (!open.stepBack())
            viewModel.close();
        return true;
    }

    function follow(): void {
        // A view that goes still hears keys until the event loop turns.
        if (body.item)
            body.item.visible = false;
        body.sourceComponent = null;
        if (room)
            shownRoom = room;
        body.sourceComponent = room ? roomView : landing;
    }

    focusMode: room !== null
    mainRegion: body
    onVisibleChanged: {
        if (visible)
            viewModel.visit();
        else if (room)
            room.save();
    }
    onRoomChanged: follow()
    Component.onCompleted: {
        viewModel.visit();
        follow();
    }

    Binding { target: page.viewModel; property: "language"; value: page.shell.language }

    Slot {
        id: body

        anchors.fill: parent
        focus: true
        onLoaded: item.forceActiveFocus(Qt.OtherFocusReason)
    }
    Component {
        id: landing

        DrillsLanding {
            viewModel: page.viewModel
            onSettingsRequested: page.shell.place = ShellViewModel.Settings
        }
    }
    Component {
        id: roomView

        DrillRoom {
            room: page.shownRoom
            shell: page.shell
            isolation: page.viewModel.isolation
            isolationDetail: page.viewModel.isolationDetail
            compilerMissing: page.viewModel.compiler === DrillsViewModel.Missing
            shown: page.visible
            onBack: page.viewModel.close()
            onSettingsRequested: page.shell.place = ShellViewModel.Settings
            onToastRequested: (text, actionText, action) => page.toastRequested(text, actionText, action)
        }
    }
    Connections {
        target: page.Window.window

        function onClosing(): void {
            if (page.room)
                page.room.save();
        }
    }
}
