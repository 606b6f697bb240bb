import QtQuick
import QtQuick.Layouts
import QtQuick.Templates as T
import Greenroom

/// A column that scrolls: by wheel, by its thumb, by arrow and page keys, and by itself when the focus moves out of sight.
/// Children stand in a ColumnLayout of the width of the area less `sidePadding` on both sides.
Flickable {
    id: area

    default property alias contents: column.data
    property alias spacing: column.spacing
    property int sidePadding: 0
    property int topPadding: 0
    property int bottomPadding: 0
    /// The widest the column may become; the rest is margin. 0 is no limit.
    property int maximumColumnWidth: 0
    property bool centred: false

    function scrollBy(distance: real): void {
        contentY = Math.max(0, Math.min(contentHeight - height, contentY + distance));
    }
    function ensureVisible(item: Item): void {
        const place = item.mapToItem(contentItem, 0, 0);
        const room = Theme.space12;
        if (place.y - room < contentY)
            contentY = Math.max(0, place.y - room);
        else if (place.y + item.height + room > contentY + height && item.height < height)
            contentY = Math.max(0, Math.min(contentHeight - height, place.y + item.height + room - height));
    }
    function holds(item: Item): bool {
        for (let at = item; at; at = at.parent) {
            if (at === column)
                return true;
        }
        return false;
    }

    contentWidth: width
    contentHeight: column.implicitHeight + topPadding + bottomPadding
    boundsBehavior: Flickable.StopAtBounds
    flickableDirection: Flickable.VerticalFlick
    clip: true
    T.ScrollBar.vertical: ScrollThumb {}
    Keys.onPressed: event => {
        event.accepted = contentHeight > height;
        if (event.key === Qt.Key_Up)
            scrollBy(-Theme.space40);
        else if (event.key === Qt.Key_Down)
            scrollBy(Theme.space40);
        else if (event.key === Qt.Key_PageUp)
            scrollBy(-height + Theme.space40);
        else if (event.key === Qt.Key_PageDown)
            scrollBy(height - Theme.space40);
        else if (event.key === Qt.Key_Home)
            contentY = 0;
        else if (event.key === Qt.Key_End)
            contentY = Math.max(0, contentHeight - height);
        else
            event.accepted = false;
    }

    ColumnLayout {
        id: column

        readonly property int room: area.width - 2 * area.sidePadding

        x: area.centred ? Math.round((area.width - width) / 2) : area.sidePadding
        y: area.topPadding
        width: area.maximumColumnWidth > 0 ? Math.min(room, area.maximumColumnWidth) : room
        spacing: Theme.space16
    }
    Connections {
        target: area.Window.window

        function onActiveFocusItemChanged(): void {
            const item = area.Window.window ? area.Window.window.activeFocusItem : null;
            if (item && area.holds(item))
                area.ensureVisible(item);
        }
    }
}
