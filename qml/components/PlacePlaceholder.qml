import QtQuick
import Greenroom

/// What stands where a page will be, in the first frame of the window: its title and rows as blocks, in the page's own padding.
Item {
    Accessible.ignored: true

    Column {
        x: Theme.pagePadding
        y: Theme.pagePadding
        spacing: Theme.space24

        PlaceholderBlock {
            width: Theme.px(260)
            height: Theme.lineDisplay
        }
        Repeater {
            model: 5

            PlaceholderBlock {
                width: Theme.px(520)
                height: Theme.px(44)
            }
        }
    }
}
