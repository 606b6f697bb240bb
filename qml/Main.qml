pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Templates as T
import Greenroom.App

/// The window: the rail, one place at a time, and what works everywhere.
T.ApplicationWindow {
    id: root

    required property Rooms rooms
    readonly property ShellViewModel shell: rooms.shell
    readonly property PlacePage page: currentPage()
    /// True from the first frame on.
    property bool drawn: false
    readonly property ToastHost toasts: toastLoader.item as ToastHost
    readonly property ShortcutSheet shortcutSheet: sheetLoader.item as ShortcutSheet

    function currentPage(): PlacePage {
        const loader = host.children[shell.place] as PlaceLoader;
        return loader ? loader.item as PlacePage : null;
    }
    function go(place: int): void {
        if (shell.place === place && page)
            page.focusMain();
        shell.place = place;
    }
    /// For a picture of a place: whether its page is there. A toast of what was done before is none of it.
    function readyForPicture(): bool {
        if (toasts)
            toasts.hide();
        return currentPage() !== null;
    }
    function showShortcuts(): void {
        sheetLoader.active = true;
        shortcutSheet.open();
    }
    function nextRegion(): void {
        const inner = page ? Array.from(page.regions) : [];
        const stops = Array.of(rail, page ? page.mainRegion ?? page : rail).concat(inner);
        let at = -1;
        for (let item = root.activeFocusItem; item && at < 0; item = item.parent)
            at = stops.indexOf(item);
        const next = (at + 1) % stops.length;
        if (next === 0)
            rail.focusCurrent();
        else if (stops[next] === page)
            page.focusMain();
        else
            stops[next].forceActiveFocus(Qt.TabFocusReason);
    }
    function rememberGeometry(): void {
        const full = visibility === Window.Maximized || visibility === Window.FullScreen;
        shell.windowMaximized = full;
        if (!full)
            shell.windowGeometry = Qt.rect(x, y, width, height);
    }

    width: Theme.windowWidthDefault
    height: Theme.windowHeightDefault
    minimumWidth: Theme.windowWidthLeast
    minimumHeight: Theme.windowHeightLeast
    title: qsTr("Greenroom – %1").arg(rail.placeLabel(shell.place))
    color: Theme.bg
    onClosing: rememberGeometry()
    onFrameSwapped: drawn = true
    Component.onCompleted: {
        const box = shell.windowGeometry;
        if (box.width > 0) {
            x = box.x;
            y = box.y;
            width = box.width;
            height = box.height;
        }
        visibility = shell.windowMaximized ? Window.Maximized : Window.Windowed;
    }

    Binding { target: Theme; property: "mode"; value: root.shell.themeMode }
    Binding { target: Theme; property: "textScale"; value: root.shell.textScale }
    Binding { target: Theme; property: "reducedMotion"; value: root.shell.reducedMotion }
    Binding { target: Theme; property: "showKeyHints"; value: root.shell.showKeyHints }
    Binding { target: Theme; property: "chinese"; value: root.shell.language === "zh_CN" }
    Binding { target: Theme; property: "windowWidth"; value: root.width }
    Binding { target: Theme; property: "slim"; value: rail.slim }

    Shortcut { sequence: "Ctrl+1"; onActivated: root.go(ShellViewModel.Today) }
    Shortcut { sequence: "Ctrl+2"; onActivated: root.go(ShellViewModel.Bank) }
    Shortcut { sequence: "Ctrl+3"; onActivated: root.go(ShellViewModel.Flashcards) }
    Shortcut { sequence: "Ctrl+4"; onActivated: root.go(ShellViewModel.Drills) }
    Shortcut { sequence: "Ctrl+5"; onActivated: root.go(ShellViewModel.Pitch) }
    Shortcut { sequence: "Ctrl+6"; onActivated: root.go(ShellViewModel.Progress) }
    Shortcut { sequence: "Ctrl+,"; onActivated: root.go(ShellViewModel.Settings) }
    Shortcut { sequences: ["?", "F1"]; autoRepeat: false; onActivated: root.showShortcuts() }
    Shortcut { sequence: "F6"; onActivated: root.nextRegion() }
    Shortcut { sequences: ["Ctrl++", "Ctrl+="]; onActivated: root.shell.stepTextScale(1) }
    Shortcut { sequence: "Ctrl+-"; onActivated: root.shell.stepTextScale(-1) }
    Shortcut { sequence: "Ctrl+0"; onActivated: root.shell.stepTextScale(0) }
    Shortcut { sequence: "Ctrl+Z"; autoRepeat: false; enabled: root.toasts !== null && root.toasts.showing && root.toasts.act !== null; onActivated: root.toasts.perform() }
    Shortcut { sequence: "Ctrl+Q"; autoRepeat: false; onActivated: root.close() }

    FocusScope {
        anchors.fill: parent
        focus: true
        Keys.onEscapePressed: event => event.accepted = root.page !== null && root.page.stepBack()

        NavRail {
            id: rail

            objectName: "rail"
            height: parent.height
            width: implicitWidth
            slim: !Theme.wide || (root.page !== null && root.page.focusMode)
            currentPlace: root.shell.place
            dueCount: root.shell.dueCount
            onPlaceRequested: place => root.go(place)
            onShortcutsRequested: root.showShortcuts()
        }
        Slot {
            id: trouble

            anchors.left: rail.right
            anchors.right: parent.right
            anchors.top: parent.top
            anchors.margins: Theme.space12
            active: root.shell.trouble.length > 0
            visible: active
            sourceComponent: Component {
                Banner {
                    tone: Banner.Danger
                    text: root.shell.trouble
                    dismissible: true
                    onDismissed: root.shell.trouble = ""
                }
            }
        }
        FocusScope {
            id: host

            anchors.left: rail.right
            anchors.right: parent.right
            anchors.top: trouble.visible ? trouble.bottom : parent.top
            anchors.bottom: parent.bottom
            focus: true

            PlaceLoader {
                shell: root.shell
                drawn: root.drawn
                onToastRequested: (text, actionText, action) => root.toasts.show(text, actionText, action)
                place: ShellViewModel.Today
                page: Qt.resolvedUrl("today/TodayPage.qml")
                viewModel: () => root.rooms.today
            }
            PlaceLoader {
                shell: root.shell
                drawn: root.drawn
                onToastRequested: (text, actionText, action) => root.toasts.show(text, actionText, action)
                place: ShellViewModel.Bank
                page: Qt.resolvedUrl("bank/BankPage.qml")
                viewModel: () => root.rooms.bank
            }
            PlaceLoader {
                shell: root.shell
                drawn: root.drawn
                onToastRequested: (text, actionText, action) => root.toasts.show(text, actionText, action)
                place: ShellViewModel.Flashcards
                page: Qt.resolvedUrl("flashcards/FlashcardsPage.qml")
                viewModel: () => root.rooms.flashcards
            }
            PlaceLoader {
                shell: root.shell
                drawn: root.drawn
                onToastRequested: (text, actionText, action) => root.toasts.show(text, actionText, action)
                place: ShellViewModel.Drills
                page: Qt.resolvedUrl("drills/DrillsPage.qml")
                viewModel: () => root.rooms.drills
            }
            PlaceLoader {
                shell: root.shell
                drawn: root.drawn
                onToastRequested: (text, actionText, action) => root.toasts.show(text, actionText, action)
                place: ShellViewModel.Pitch
                page: Qt.resolvedUrl("pitch/PitchPage.qml")
                viewModel: () => root.rooms.pitch
            }
            PlaceLoader {
                shell: root.shell
                drawn: root.drawn
                onToastRequested: (text, actionText, action) => root.toasts.show(text, actionText, action)
                place: ShellViewModel.Progress
                page: Qt.resolvedUrl("progress/ProgressPage.qml")
                viewModel: () => root.rooms.progress
            }
            PlaceLoader {
                shell: root.shell
                drawn: root.drawn
                onToastRequested: (text, actionText, action) => root.toasts.show(text, actionText, action)
                place: ShellViewModel.Settings
                page: Qt.resolvedUrl("settings/SettingsPage.qml")
                viewModel: () => root.rooms.settings
            }
            // Last, because a place is found by its number among the children.
            PlacePlaceholder {
                anchors.fill: parent
                visible: root.page === null
            }
        }
        DropArea {
            anchors.fill: parent
            keys: ["text/uri-list"]
            onDropped: drop => {
                if (!root.rooms.importing || !drop.hasUrls)
                    return;
                drop.accept(Qt.CopyAction);
                root.go(ShellViewModel.Bank);
                root.rooms.importing.read(drop.urls);
            }
        }
        Loader {
            id: toastLoader

            anchors.left: host.left
            anchors.right: host.right
            anchors.bottom: parent.bottom
            anchors.margins: Theme.space24
            active: root.drawn
            source: Qt.resolvedUrl("components/ToastHost.qml")
        }
    }
    Loader {
        id: sheetLoader

        active: false
        source: Qt.resolvedUrl("components/ShortcutSheet.qml")
    }
    Binding { target: sheetLoader.item; property: "place"; value: root.shell.place }
}
