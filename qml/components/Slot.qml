import QtQuick

/// A Loader for inline components. In Qt 6.4 a Loader refuses a component of a file with `pragma ComponentBehavior: Bound`
/// ("Cannot instantiate bound component outside its creation context"), because it makes a context of its own; createObject does not.
/// The item takes the slot's size, the slot the item's implicit size.
FocusScope {
    id: slot

    property Component sourceComponent: null
    property bool active: true
    property Item item: null
    property bool complete: false

    signal loaded()

    function refresh(): void {
        if (!complete)
            return;
        const old = item;
        item = null;
        if (old) {
            // It lives until control returns to the event loop, so it is taken out of sight first.
            old.visible = false;
            old.enabled = false;
            old.destroy();
        }
        if (!active || sourceComponent === null)
            return;
        const made = sourceComponent.createObject(slot) as Item;
        if (made === null)
            return;
        const ownWidth = made.width;
        const ownHeight = made.height;
        slot.implicitWidth = Qt.binding(() => slot.item === null ? 0 : slot.item.implicitWidth > 0 ? slot.item.implicitWidth : ownWidth);
        slot.implicitHeight = Qt.binding(() => slot.item === null ? 0 : slot.item.implicitHeight > 0 ? slot.item.implicitHeight : ownHeight);
        item = made;
        made.width = Qt.binding(() => slot.width);
        made.height = Qt.binding(() => slot.height);
        loaded();
    }

    onSourceComponentChanged: refresh()
    onActiveChanged: refresh()
    Component.onCompleted: {
        complete = true;
        refresh();
    }
}
