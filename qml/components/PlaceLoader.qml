import QtQuick
import Greenroom
import Greenroom.App

/// Holds one place of the window: loaded when it is first shown, and kept from then on. `viewModel` is a function, so that the
/// place's view-model is not made before the place is.
Loader {
    id: loader

    required property ShellViewModel shell
    required property int place
    required property url page
    property var viewModel: null
    readonly property bool shown: shell.place === place

    signal toastRequested(text: string, actionText: string, action: var)

    function show(): void {
        if (!shown)
            return;
        if (status === Loader.Null)
            setSource(page, viewModel ? { shell: shell, viewModel: viewModel.call(null) } : { shell: shell });
        const shownPage = item as PlacePage;
        if (shownPage)
            shownPage.focusMain();
    }

    anchors.fill: parent
    visible: shown
    focus: shown
    onShownChanged: show()
    Component.onCompleted: show()

    Connections {
        target: loader.item
        ignoreUnknownSignals: true

        function onToastRequested(text: string, actionText: string, action: var): void {
            loader.toastRequested(text, actionText, action);
        }
    }
}
