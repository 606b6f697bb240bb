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
    /// False until the window has drawn its first frame. A page that was waited for is made piece by piece between frames, so that
    /// the window answers meanwhile.
    property bool drawn: true

    signal toastRequested(text: string, actionText: string, action: var)

    function show(): void {
        if (!shown || !drawn)
            return;
        if (status === Loader.Null)
            setSource(page, viewModel ? { shell: shell, viewModel: viewModel.call(null) } : { shell: shell });
        else
            focusPage();
    }
    function focusPage(): void {
        const loaded = item as PlacePage;
        if (loaded && shown)
            loaded.focusMain();
    }

    anchors.fill: parent
    visible: shown
    focus: shown
    onShownChanged: show()
    onDrawnChanged: show()
    onLoaded: {
        asynchronous = false;
        (item as PlacePage).toastRequested.connect(loader.toastRequested);
        focusPage();
    }
    Component.onCompleted: {
        asynchronous = shown && !drawn;
        show();
    }
}
