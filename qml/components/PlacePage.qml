import QtQuick
import Greenroom
import Greenroom.App

/// The base of every place's page. It fills the region right of the rail.
FocusScope {
    id: page

    /// Language, navigation (`shell.place = ShellViewModel.Pitch`) and splitter memory (`shell.layoutValue`).
    required property ShellViewModel shell
    /// True while the place wants the whole attention: the rail becomes slim.
    property bool focusMode: false
    /// What takes the focus when the place is shown.
    property Item mainRegion: null
    /// Further regions for F6, in order, after the main one.
    property list<Item> regions
    readonly property int padding: Theme.pagePadding

    /// A passing event. `action` is a function, called when the toast's button is pressed; null with an empty `actionText`.
    signal toastRequested(text: string, actionText: string, action: var)

    /// Esc: go one level back inside the place. Returns false when there is nothing to go back from. Pages override it.
    function stepBack(): bool {
        return false;
    }

    function focusMain(): void {
        const target = mainRegion ?? page.nextItemInFocusChain(true);
        if (target)
            target.forceActiveFocus(Qt.OtherFocusReason);
    }
}
